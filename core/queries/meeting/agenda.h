// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"
#include "core/rules/agenda/grounds.h"
#include "core/rules/agenda/outcome.h"
#include "core/tables/tables.h"

namespace tepu {

/// One family on a list, as the operator sees it.
struct AgendaRow {
    CaseId caseId;
    PlanId plan;
    int position = 0; ///< 1 is heard first
    QString number;
    QString familyName;
    Location location = Location::WaikatoCity;
    QVector<Ground> grounds;
    Tier tier = Tier::Rest;
    QString reason; ///< "4 in 12 weeks · strangulation"
    CaseState state = CaseState::Waiting;
    std::optional<RiskLevel> level;
    std::optional<Instant> decidedAt;
    std::optional<Instant> openedAt;
    qint64 spentSeconds = 0;           ///< without the time since clockSince
    std::optional<Instant> clockSince; ///< its clock runs since then
    std::optional<QDate> carriedFrom;
    int carriedTimes = 0; ///< on its way to this list
    std::optional<CaseOutcome> outcome;
    std::optional<QString> because; ///< why it is parked, carried over, closed or needs nothing
    std::optional<QString> note;       ///< private, to tomorrow's coordinator
    std::optional<QString> noteBefore; ///< from the coordinator of the table that last had the family
    std::optional<QString> suburb;
    std::optional<QString> noTasking = {}; ///< C7: why nobody is tasked for the family

    static constexpr auto fields()
    {
        using R = AgendaRow;
        return Fields{field("case", &R::caseId),
                      field("plan", &R::plan),
                      field("position", &R::position),
                      field("number", &R::number),
                      field("family_name", &R::familyName),
                      field("location", &R::location),
                      field("grounds", &R::grounds),
                      field("tier", &R::tier),
                      field("reason", &R::reason),
                      field("state", &R::state),
                      field("level", &R::level),
                      field("decided_at", &R::decidedAt),
                      field("opened_at", &R::openedAt),
                      field("spent_seconds", &R::spentSeconds),
                      field("clock_since", &R::clockSince),
                      field("carried_from", &R::carriedFrom),
                      field("carried_times", &R::carriedTimes),
                      field("outcome", &R::outcome),
                      field("because", &R::because),
                      field("note", &R::note),
                      field("note_before", &R::noteBefore),
                      field("suburb", &R::suburb),
                      field("no_tasking", &R::noTasking)};
    }
};

/// The list of a meeting in its order, without what was left off.
QVector<AgendaRow> agenda(const Tables& tables, const MeetingId& meeting);

/// The family that is being heard.
std::optional<AgendaRow> caseNow(const Tables& tables, const MeetingId& meeting);

/// Wrap-up: what has no decision yet or is still being written up, in the list's order.
QVector<AgendaRow> undone(const Tables& tables, const MeetingId& meeting);

} // namespace tepu
