// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/children.h"
#include "core/domain/safety.h"
#include "core/rules/lines/line_context.h"

namespace tepu {

/// What a line about the tamariki does.
enum class ChildrenAct { Raise, NotSubmitted, Send, Answer, Disagree, Refer, TeamDecides, Notify };

/// A line about the tamariki: "roc raised by police hana tama: seen hurt", "roc sent cyras CY-4471", "roc closed threshold",
/// "roc supervisor by health: not agreed", "roc not submitted: …", "team referred hana", "team accepted", "tell school hana no no
/// no to Ms Pene".
struct UnderstoodChildren {
    std::optional<ChildrenAct> act = {};
    QVector<PersonId> people = {};
    std::optional<QDate> on = {};
    std::optional<QString> agency = {};
    QString cyras = {};
    std::optional<ConcernOutcome> outcome = {};
    std::optional<ConcernClosedBecause> because = {};
    ConcernStep step = ConcernStep::DisagreementRaised;
    TeamDecision decision = TeamDecision::Accepted;
    NoticeTo recipient = NoticeTo::School;
    QVector<CouldReach> couldReach = {}; ///< collect, work there, see the record
    QString safeRecipient = {};
    QString words = {};                  ///< after the colon; of a notice after "because"
    QString missing = {};                ///< what must still be said; empty: it is whole
};

bool isChildrenLine(const QString& text);

UnderstoodChildren understandChildren(const QString& text, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, Instant now);

/// How such a line may begin, for the mouse.
QStringList childrenBeginnings();

} // namespace tepu
