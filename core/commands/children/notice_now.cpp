// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/arrange_notice.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/children/notice.h"

namespace tepu {

namespace {

struct LatestEpisode {
    EpisodeId episode;
    Instant occurredAt;

    static constexpr auto fields() { return Fields{field("episode", &LatestEpisode::episode), field("occurred_at", &LatestEpisode::occurredAt)}; }
};

} // namespace

NewNotice subjectOf(const ArrangeNotice& command, const Tables& tables)
{
    AllocateTask task;
    task.task = command.task;
    task.plan = command.plan;
    NewNotice now{subjectOf(task, tables)};
    const auto latest = tables.askOne<LatestEpisode>(QStringLiteral("SELECT e.id, e.occurred_at FROM plan_episode pe JOIN episode e ON e.id = pe.episode "
                                                                    "WHERE pe.plan = ? ORDER BY e.occurred_at DESC, e.ref LIMIT 1"),
                                                     values(command.plan));
    if (latest) {
        now.episode = latest->episode;
        now.happenedOn = dateAt(latest->occurredAt);
    }
    if (!command.child)
        return now;
    const auto people = planPeople(tables, command.plan, now.happenedOn.value_or(QDate()));
    const PlanPerson* child = personIn(people, *command.child);
    now.childIsKnown = child && child->isChild;
    now.childCalled = child ? child->called() : QString();
    now.school = tables
                     .one<QString>(QStringLiteral("SELECT name FROM school WHERE child IN %1 ORDER BY noted_at DESC LIMIT 1").arg(everyTelling(QStringLiteral("?1"))),
                                   values(*command.child))
                     .value_or(QString());
    return now;
}

} // namespace tepu
