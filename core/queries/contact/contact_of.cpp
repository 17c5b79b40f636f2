// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact/contact_of.h"

#include "core/queries/contact/contact_settings.h"

namespace tepu {
namespace {

struct EngagementToldRow {
    PersonId person;
    Engagement outcome = Engagement::NoAttemptMadeToContact;
    QDate on;
    static constexpr auto fields()
    {
        using R = EngagementToldRow;
        return Fields{field("person", &R::person), field("outcome", &R::outcome), field("on", &R::on)};
    }
};

struct GivenRow {
    PersonId person;
    WorkerRole role = WorkerRole::Wsw;
    QDate on;
    int minutes = 0;
    static constexpr auto fields()
    {
        using R = GivenRow;
        return Fields{field("person", &R::person), field("role", &R::role), field("on", &R::on), field("minutes", &R::minutes)};
    }
};

/// All that was told of contact on one plan, read once.
struct ContactTold {
    QVector<AttemptRow> attempts;
    QVector<EngagementToldRow> engagement; ///< the latest day first
    ContactMinimum minimum;
    std::optional<Instant> latestEpisode;
};

} // namespace

static ContactTold contactTold(const Tables& tables, const PlanId& plan, const ContactMinimum& minimum)
{
    return {attemptsOn(tables, plan),
            tables.ask<EngagementToldRow>(QStringLiteral("SELECT person, outcome, recorded_on FROM engagement WHERE plan = ? ORDER BY recorded_on DESC, person"),
                                      values(plan)),
            minimum,
            tables.one<Instant>(QStringLiteral("SELECT e.occurred_at FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? "
                                               "AND e.occurred_at IS NOT NULL ORDER BY e.occurred_at DESC LIMIT 1"),
                                values(plan))};
}

static QVector<GivenRow> hoursGiven(const Tables& tables, const PlanId& plan)
{
    return tables.ask<GivenRow>(QStringLiteral("SELECT person, worker_role, given_on, minutes FROM support_hours WHERE plan = ? ORDER BY given_on, id"), values(plan));
}

static void addMeter(PersonContact& shown, const QVector<AttemptRow>& mine, const ContactRound& round, const ContactMinimum& minimum)
{
    const ContactMeter meter = contactMeter(asAttempts(mine), round, minimum);
    shown.state = meter.state;
    shown.calls = meter.calls;
    shown.callsWanted = meter.callsWanted;
    shown.visits = meter.visits;
    shown.visitsWanted = meter.visitsWanted;
    shown.meterWords = meterInWords(meter);
    for (const AttemptRow& row : mine)
        shown.attempts.append({row, row.at >= round.since && timeSafety(row.asAttempt(), round.ways, round.holds) == TimeSafety::Safe});
}

static void addEngagement(PersonContact& shown, const QVector<EngagementToldRow>& told, const PlanPerson& person)
{
    for (const EngagementToldRow& row : told)
        if (!shown.engagement && person.is(row.person)) {
            shown.engagement = row.outcome;
            shown.engagementOn = row.on;
        }
}

/// R-C3 "a resumed relationship": as any of them sees it.
static std::optional<QDate> resumedOn(const Tables& tables, const PlanId& plan)
{
    return tables.one<QDate>(QStringLiteral("SELECT as_at FROM relationship_now WHERE plan = ? AND status = 'continuing' ORDER BY as_at DESC LIMIT 1"),
                             values(plan));
}

static void addFollowUp(PersonContact& shown, const FollowUpGrounds& grounds, QDate today)
{
    const auto followUp = sixWeekFollowUp(grounds, today);
    if (!followUp)
        return;
    shown.followUpOn = followUp->dueOn;
    shown.followUpState = followUp->state;
    shown.followUpWords = followUpInWords(*followUp);
}

static void addHours(PersonContact& shown, const QVector<GivenRow>& given, const PlanPerson& person)
{
    for (const auto& role : Vocabulary<WorkerRole>::words) {
        QVector<HoursGiven> mine;
        for (const GivenRow& row : given)
            if (row.role == role.value && person.is(row.person))
                mine.append({row.on, row.minutes});
        if (const auto used = supportHours(role.value, mine))
            shown.hours.append({role.value, used->from, used->until, used->usedMinutes, used->availableMinutes, used->atLimit(),
                                hoursInWords(*used)});
    }
}

static bool isToBeReached(const PlanPerson& person, const QVector<AttemptRow>& mine)
{
    return !mine.isEmpty() || (!person.isChild && (person.was(Role::Victim) || person.was(Role::Perpetrator)));
}

/// Whoever is to be reached, with the meter and the call after six weeks; `addMore` has the rest.
static QVector<PersonContact> contacts(const Tables& tables, const PlanId& plan, const ContactTold& told, Instant now,
                                       const std::function<void(PersonContact&, const PlanPerson&)>& addMore)
{
    QVector<PersonContact> all;
    for (const PlanPerson& person : planPeople(tables, plan, dateAt(now))) {
        QVector<AttemptRow> mine;
        for (const AttemptRow& row : told.attempts)
            if (person.is(row.person))
                mine.append(row);
        for (AttemptRow& row : mine)
            row.person = person.person;
        if (!isToBeReached(person, mine))
            continue;
        const ContactRound round = contactRound(tables, plan, person);
        PersonContact shown;
        shown.person = person.person;
        shown.called = person.called();
        shown.standing = person.standing;
        addMeter(shown, mine, round, told.minimum);
        addEngagement(shown, told.engagement, person);
        addFollowUp(shown, {round.level, shown.engagement, asAttempts(mine), told.latestEpisode, resumedOn(tables, plan), round.isHeldNow}, dateAt(now));
        addMore(shown, person);
        all.append(shown);
    }
    return all;
}

QVector<PersonContact> contactOf(const Tables& tables, const PlanId& plan, Instant now)
{
    const auto given = hoursGiven(tables, plan);
    return contacts(tables, plan, contactTold(tables, plan, contactMinimum(contactSettings(tables))), now, [&](PersonContact& shown, const PlanPerson& person) {
        shown.crowding = crowdingOn(tables, plan, person, now);
        addHours(shown, given, person);
    });
}

QVector<PersonContact> metersOf(const Tables& tables, const PlanId& plan, const ContactMinimum& minimum, Instant now)
{
    return contacts(tables, plan, contactTold(tables, plan, minimum), now, [](PersonContact&, const PlanPerson&) {});
}

} // namespace tepu
