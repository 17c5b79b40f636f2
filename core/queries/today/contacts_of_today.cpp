// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact/contact_of.h"
#include "core/queries/contact/contact_settings.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/task_waits.h"
#include "core/queries/today/today_sources.h"

namespace tepu {

namespace {

struct PlanToReach {
    PlanId plan;
    QString number;
    QString familyName;
    static constexpr auto fields()
    {
        using R = PlanToReach;
        return Fields{field("plan", &R::plan), field("number", &R::number), field("family_name", &R::familyName)};
    }
};

/// Contact that is to be made, or was given up without anybody having been reached by it.
constexpr auto contactOpen = "task.category = 'make_contact_with_family' AND task.ended_at IS NULL";
constexpr auto contactUndone = "task.category = 'make_contact_with_family' AND task.state IN ('not_done_circumstances_changed', 'not_done_not_undertaken')";

} // namespace

static Instant endOfDay(Instant now)
{
    return instantAt(dateAt(now).addDays(1), QTime(0, 0)).value_or(now + 24h);
}

static QVector<PlanToReach> plansToReach(const Tables& tables, Instant now)
{
    return tables.ask<PlanToReach>(
        QStringLiteral("SELECT id, number, family_name FROM plan WHERE closed_at IS NULL AND id IN (SELECT task.plan FROM task WHERE %1 AND task.due < ?1 "
                       "UNION SELECT task.plan FROM task WHERE %2 AND task.due < ?1)")
            .arg(QLatin1String(contactOpen), QLatin1String(contactUndone)),
        values(endOfDay(now)));
}

/// By when this person was to be reached: the earliest of the contact tasks that mean them, or that name nobody.
static std::optional<Instant> contactDue(const Tables& tables, const PlanId& plan, const PersonId& person, Instant now)
{
    return tables.one<Instant>(
        QStringLiteral("SELECT task.due FROM task WHERE task.plan = ?1 AND ((%1) OR (%2)) AND task.due < ?3 AND NOT %3 "
                       "AND (EXISTS(SELECT 1 FROM task_person tp WHERE tp.task = task.id AND tp.person IN %4) "
                       "OR NOT EXISTS(SELECT 1 FROM task_person tp WHERE tp.task = task.id)) ORDER BY task.due LIMIT 1")
            .arg(QLatin1String(contactOpen), QLatin1String(contactUndone), taskWaits(QStringLiteral("?4")), everyTelling(QStringLiteral("?2"))),
        values(plan, person, endOfDay(now), now));
}

QVector<TodayLine> contactsOfToday(const Tables& tables, Instant now)
{
    QVector<TodayLine> lines;
    const ContactMinimum minimum = contactMinimum(contactSettings(tables));
    for (const PlanToReach& of : plansToReach(tables, now))
        for (const PersonContact& person : metersOf(tables, of.plan, minimum, now)) {
            const auto due = person.state == MeterState::Trying ? contactDue(tables, of.plan, person.person, now) : std::nullopt;
            if (!due || !minimumSlips(person.state, *due, now))
                continue;
            TodayLine line = lineOf(tables, TodayKind::Contact, of.plan, of.number, of.familyName);
            line.timing = timingOfMoment(*due, now);
            line.until = due;
            line.when = dueInWords(*due, now);
            line.words = QStringLiteral("%1: %2").arg(person.called, person.meterWords);
            line.plain = QStringLiteral("contact: %1").arg(person.meterWords);
            line.thing = person.person.toString();
            lines.append(line);
        }
    return lines;
}

/// Left out is whom somebody has reached in the last six weeks: their call is still ahead.
static QVector<PlanToReach> plansOnceReached(const Tables& tables, Instant now)
{
    return tables.ask<PlanToReach>(
        QStringLiteral("SELECT id, number, family_name FROM plan WHERE closed_at IS NULL AND level IN ('low', 'medium') AND EXISTS("
                       "SELECT 1 FROM contact_attempt a WHERE a.plan = plan.id AND a.result = 'contact_made' AND a.attempted_at < ?1 "
                       "AND NOT EXISTS(SELECT 1 FROM contact_attempt since WHERE since.plan = a.plan AND since.person = a.person "
                       "AND since.result = 'contact_made' AND since.attempted_at >= ?1))"),
        values(now - 24h * 40)); // a day before it may count, for a day has not always 24 hours
}

QVector<TodayLine> followUpsOfToday(const Tables& tables, Instant now)
{
    QVector<TodayLine> lines;
    const ContactMinimum minimum = contactMinimum(contactSettings(tables));
    for (const PlanToReach& of : plansOnceReached(tables, now))
        for (const PersonContact& person : metersOf(tables, of.plan, minimum, now)) {
            if (person.followUpState != FollowUpState::Due)
                continue;
            TodayLine line = lineOf(tables, TodayKind::FollowUp, of.plan, of.number, of.familyName);
            fallsOn(line, person.followUpOn, now);
            line.words = QStringLiteral("%1: a call after six weeks; first check the safe route again").arg(person.called);
            line.plain = QStringLiteral("a call after six weeks");
            line.thing = person.person.toString();
            lines.append(line);
        }
    return lines;
}

} // namespace tepu
