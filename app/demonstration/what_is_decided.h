// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/phrases.h"
#include "core/domain/task.h"
#include "core/rules/agenda/outcome.h"

namespace tepu::demonstration {

/// By when, as a table says it: the rule's own time, or a time of day so many days on.
struct ByWhen {
    std::optional<int> days = {}; ///< nothing: R-D1 says when
    QTime time = QTime(17, 0);
};

/// A task as the table gives it.
struct GivenTask {
    TaskCategory category = TaskCategory::OtherActions;
    QString agency;
    QVector<PersonId> people = {};
    Words words = {};
    ByWhen by = {};
    bool notAlone = false;
    QString afterAgency = {};
    QString safeRecipient = {}; ///< R-K2
};

/// How a case ends. A level goes with every outcome but "no further action".
struct Decision {
    CaseOutcome outcome = CaseOutcome::Decided;
    std::optional<RiskLevel> level = {};
    QVector<RiskReason> because = {};
    std::optional<Words> text = {};             ///< why, in the table's words
    std::optional<Words> changedBehaviour = {}; ///< R-R8
    std::optional<Words> dissent = {};          ///< R-M16
    QVector<GivenTask> tasks = {};
    std::optional<QString> lead = {};
    std::optional<QDate> reviewOn = {};
    TableKind reviewAt = TableKind::Sam;
};

/// What a careful table would decide of such a case on that day.
Decision whatIsDecided(const CaseFacts& facts, QDate today);

/// What the weekly table decides of a High plan: it stays, or somebody has seen a change.
Decision whatIsDecidedAtIcm(const CaseFacts& facts, QDate today);

/// The tasks that go with a level.
QVector<GivenTask> tasksFor(const CaseFacts& facts, RiskLevel level);

/// The table meets for intensive case management on Fridays; the next one after a day.
QDate icmAfter(QDate day);

} // namespace tepu::demonstration
