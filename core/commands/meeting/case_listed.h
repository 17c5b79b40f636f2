// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"
#include "core/rules/agenda/order.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// A family has a place on the list, with everything it is to be heard for.
struct CaseListed {
    static constexpr auto kind = "CaseListed";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    PlanId plan;
    int position = 1;
    Tier tier = Tier::Rest;
    QVector<Ground> grounds;
    QString reason;             ///< as the rule worked it out
    std::optional<Words> words; ///< as somebody gave it
    std::optional<QDate> carriedFrom;
    int carriedTimes = 0;
    QVector<EpisodeId> episodes;
    QVector<ReleaseId> releases;
    QVector<ReviewId> reviews;
    QVector<TaskId> tasks;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = CaseListed;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      field("plan", &F::plan),
                      field("position", &F::position),
                      field("tier", &F::tier),
                      field("grounds", &F::grounds),
                      field("reason", &F::reason),
                      safetyField("words", &F::words),
                      field("carried_from", &F::carriedFrom),
                      field("carried_times", &F::carriedTimes),
                      field("episodes", &F::episodes),
                      field("releases", &F::releases),
                      field("reviews", &F::reviews),
                      field("tasks", &F::tasks)};
    }
};

/// A family that the rule has given its place.
CaseListed listed(const MeetingId& meeting, const CaseId& caseId, const OrderedCase& ordered, int position);

void apply(const CaseListed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseListed& fact);

} // namespace tepu
