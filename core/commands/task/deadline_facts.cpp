// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/deadline_facts.h"

#include "core/rules/deadlines.h"
#include "core/rules/redating.h"
#include "core/rules/wait_words.h"

namespace tepu {

QVector<InitialContact> initialContactsOf(const Tables& tables, const PlanId& plan)
{
    return tables.ask<InitialContact>(
        QStringLiteral("SELECT id, allocated_at, asked, coalesce(because, '') <> '', due, fixed FROM task "
                       "WHERE plan = ? AND initial_contact AND ended_at IS NULL ORDER BY allocated_at, id"),
        values(plan));
}

static Result<DeadlineFollowed> followed(const PlanId& plan, const InitialContact& contact, std::optional<RiskLevel> level,
                                         const SiteCalendar& calendar, bool fixed)
{
    return dueOf({true, contact.asked, contact.hasReason, contact.allocatedAt}, level, calendar).map([&](Instant due) {
        return DeadlineFollowed{plan, contact.task, level, due, fixed};
    });
}

/// A later time was agreed before there was a level; the rule's own takes its place.
static Result<DeadlineFollowed> followedOrRule(const PlanId& plan, const InitialContact& contact,
                                               std::optional<RiskLevel> level, const SiteCalendar& calendar, bool fixed)
{
    const auto first = followed(plan, contact, level, calendar, fixed);
    InitialContact byRule = contact;
    byRule.asked.reset();
    return first ? first : followed(plan, byRule, level, calendar, fixed);
}

Result<Facts> deadlinesAfter(const LevelMove& move, const QVector<InitialContact>& contacts, const SiteCalendar& calendar)
{
    Facts facts;
    for (const InitialContact& contact : contacts) {
        if (!contact.fixed) {
            const auto fact = followedOrRule(move.plan, contact, move.to, calendar, false);
            if (!fact)
                return tl::unexpected(fact.error());
            facts.add(*fact);
            continue;
        }
        const LevelChange change{levelForDeadline(move.from), move.to, move.at};
        const auto due = redatedDue(contact.due, change, calendar);
        if (!due)
            return tl::unexpected(due.error());
        if (*due < contact.due)
            facts.add(TaskRedated{move.plan, contact.task, contact.due, *due, move.to});
    }
    return facts;
}

Result<Facts> fixedTasks(const PlanId& plan, std::optional<RiskLevel> level, const QVector<InitialContact>& contacts,
                         const SiteCalendar& calendar)
{
    Facts facts;
    for (const InitialContact& contact : contacts) {
        if (contact.fixed)
            continue;
        const auto fact = followedOrRule(plan, contact, levelForDeadline(level), calendar, true);
        if (!fact)
            return tl::unexpected(fact.error());
        facts.add(*fact);
    }
    return facts;
}

void apply(const DeadlineFollowed& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE task SET level = ?, due = ?, fixed = ? WHERE id = ?"),
               values(fact.level, fact.due, fact.fixed, fact.task));
}

void apply(const TaskRedated& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO task_redating VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.task, stamp.at, fact.from, fact.due, fact.level));
    tables.run(QStringLiteral("UPDATE task SET level = ?, due = ? WHERE id = ?"), values(fact.level, fact.due, fact.task));
}

QString describe(const DeadlineFollowed& fact)
{
    return fact.fixed ? QStringLiteral("A deadline was fixed: %1.").arg(momentInWords(fact.due))
                      : QStringLiteral("A deadline follows the level: %1.").arg(momentInWords(fact.due));
}

QString describe(const TaskRedated& fact)
{
    return QStringLiteral("A task was re-dated from %1 to %2.").arg(momentInWords(fact.from), momentInWords(fact.due));
}

} // namespace tepu
