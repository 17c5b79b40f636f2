// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/task/allocate_task.h"
#include "core/domain/children.h"

namespace tepu {

/// R-K2: a school, a health board or a GP is to be told of the latest episode: the three questions are answered first, then it is a
/// task like any other.
struct ArrangeNotice {
    static constexpr auto name = "ArrangeNotice";
    TaskId task = TaskId::fresh();
    PlanId plan;
    NoticeTo recipient = NoticeTo::School;
    std::optional<PersonId> child = {}; ///< of a school: whose
    CouldReach couldCollect = CouldReach::NotKnown;
    CouldReach worksThere = CouldReach::NotKnown;
    CouldReach seesRecord = CouldReach::NotKnown;
    std::optional<Words> safeRecipient = {};
    std::optional<QString> agency = {}; ///< who tells them; nothing: the usual one
    std::optional<Instant> due = {};    ///< nothing: the end of the next working day
    std::optional<Words> because = {};  ///< of a plan that is Low
    std::optional<QString> agreedBy = {};

    static constexpr auto fields()
    {
        using C = ArrangeNotice;
        return Fields{field("task", &C::task).orDefault(),
                      field("plan", &C::plan),
                      field("recipient", &C::recipient),
                      field("child", &C::child),
                      field("could_collect", &C::couldCollect),
                      field("works_there", &C::worksThere),
                      field("sees_record", &C::seesRecord),
                      field("safe_recipient", &C::safeRecipient),
                      field("agency", &C::agency),
                      field("due", &C::due),
                      field("because", &C::because),
                      field("agreed_by", &C::agreedBy)};
    }
};

struct NoticeArranged {
    static constexpr auto kind = "NoticeArranged";
    static constexpr int version = 1;
    PlanId plan;
    NoticeTo recipient = NoticeTo::School;
    std::optional<PersonId> child = {};
    std::optional<EpisodeId> episode = {}; ///< the latest then
    CouldReach couldCollect = CouldReach::NotKnown;
    CouldReach worksThere = CouldReach::NotKnown;
    CouldReach seesRecord = CouldReach::NotKnown;
    TaskId task;
    std::optional<Words> safeRecipient = {};
    std::optional<Words> because = {};

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = NoticeArranged;
        return Fields{field("plan", &F::plan),
                      field("recipient", &F::recipient),
                      field("child", &F::child),
                      field("about_episode", &F::episode),
                      field("could_collect", &F::couldCollect),
                      field("works_there", &F::worksThere),
                      field("sees_record", &F::seesRecord),
                      field("task", &F::task),
                      safetyField("safe_recipient", &F::safeRecipient),
                      safetyField("because", &F::because)};
    }
};

/// The task as it will be allocated, and what is told of it.
struct NewNotice {
    NewTask task;
    QString school = {};                   ///< its name; empty: not in the record
    bool childIsKnown = true;         ///< a child of the plan
    std::optional<EpisodeId> episode = {}; ///< the latest
    std::optional<QDate> happenedOn = {};
    QString childCalled = {};
};

NewNotice subjectOf(const ArrangeNotice& command, const Tables& tables);
Result<Facts> decide(const ArrangeNotice& command, const NewNotice& now, const Context& context);
void apply(const NoticeArranged& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const NoticeArranged& fact);

} // namespace tepu
