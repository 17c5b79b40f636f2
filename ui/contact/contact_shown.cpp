// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contact_shown.h"

#include "core/rules/code_words.h"
#include "core/rules/services/money.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>
#include <QSet>

namespace tepu::ui {
namespace {

struct ContactTelling {
    Q_DECLARE_TR_FUNCTIONS(ContactPage)
};

constexpr qsizetype mostAttempts = 8;

Voice voiceOf(MeterState state)
{
    switch (state) {
    case MeterState::Held: return Voice::Alert;
    case MeterState::Trying: return Voice::Caution;
    case MeterState::Tried:
    case MeterState::Declined: return Voice::Plain;
    case MeterState::Reached: return Voice::Accent;
    }
    Q_UNREACHABLE();
}

Runs attemptShown(const AttemptView& attempt)
{
    Runs line{{momentInWords(attempt.at), Voice::Quiet}};
    join(line, attempt.mark.isEmpty() ? code(attempt.role).toUpper() : attempt.mark, Voice::Strong);
    join(line, joined({codeWords(attempt.method), codeWords(attempt.result)}), Voice::Plain);
    join(line, attempt.words, Voice::Plain);
    if (!attempt.isCounted)
        join(line, ContactTelling::tr("not counted"));
    return line;
}

Runs crowdShown(const PersonContact& person)
{
    QStringList names;
    for (const ContactAheadRow& each : person.crowding)
        names.append(each.name);
    Runs line{{ContactTelling::tr("Several agencies are each to contact %1 within seven days").arg(person.called), Voice::Caution}};
    join(line, ContactTelling::tr("one for all, or Enter: one after another, %1").arg(names.join(ContactTelling::tr(", then "))), Voice::Plain);
    return line;
}

/// Kinds of service that somebody of the case has not received yet.
QSet<int> kindsAsked(const QVector<PersonService>& services)
{
    QSet<int> kinds;
    for (const PersonService& service : services)
        if (service.status != ServiceStatus::SupportReceived)
            kinds.insert(int(service.category));
    return kinds;
}

Runs waitShown(const ProviderWait& wait)
{
    Runs line{{wait.provider, Voice::Strong}};
    join(line, joined({codeWords(wait.category), wait.place}), Voice::Plain);
    if (wait.capacity)
        join(line, codeWords(*wait.capacity), *wait.capacity == Capacity::Open ? Voice::Accent : Voice::Caution);
    if (wait.toldWaitDays)
        join(line, ContactTelling::tr("says %1").arg(waitedInWords(*wait.toldWaitDays)), Voice::Plain);
    if (wait.waiting > 0)
        join(line, ContactTelling::tr("%1 waiting, the longest %2").arg(wait.waiting).arg(waitedInWords(wait.longestWaitDays.value_or(0))), Voice::Plain);
    if (wait.middleWaitDays)
        join(line, ContactTelling::tr("came after %1").arg(waitedInWords(*wait.middleWaitDays)));
    if (wait.toldOn)
        join(line, ContactTelling::tr("told %1").arg(dayInWords(*wait.toldOn)));
    return line;
}

Runs gapShown(const ServiceGapRow& gap)
{
    Runs line{{codeWords(gap.category), Voice::Strong}};
    join(line, gap.place, Voice::Plain);
    join(line, gap.times == 1 ? ContactTelling::tr("missed once") : ContactTelling::tr("missed %1 times").arg(gap.times), Voice::Plain);
    join(line, gap.words);
    return line;
}

Runs spendingShown(const SpendingRow& row)
{
    Runs line{{moneyInWords(row.cents), Voice::Strong}};
    join(line, joined({row.called, row.words}), Voice::Plain);
    join(line, joined({ContactTelling::tr("agreed by %1").arg(row.agreedBy), dayInWords(row.on)}));
    return line;
}

} // namespace

ReachedShown reachedShown(const PersonContact& person)
{
    ReachedShown shown;
    shown.person = person.person;
    shown.called = person.called;
    shown.words = {{person.called, Voice::Strong}};
    join(shown.words, person.meterWords, voiceOf(person.state));
    if (person.engagement)
        join(shown.words, codeWords(*person.engagement), Voice::Plain);
    for (const AttemptView& attempt : person.attempts.mid(0, mostAttempts))
        shown.attempts.append(attemptShown(attempt));
    for (const HoursView& hours : person.hours) {
        Runs line{{code(hours.role).toUpper(), Voice::Strong}};
        join(line, hours.words, hours.atLimit ? Voice::Caution : Voice::Plain);
        join(line, ContactTelling::tr("until %1").arg(dayInWords(hours.until.addDays(-1))));
        shown.hours.append(line);
    }
    if (person.followUpState) {
        shown.mayFollowUp = *person.followUpState == FollowUpState::Due;
        shown.followUp = Runs{{person.followUpWords, shown.mayFollowUp ? Voice::Caution : Voice::Quiet}};
    }
    if (!person.crowding.isEmpty())
        shown.crowd = crowdShown(person);
    for (const ContactAheadRow& each : person.crowding)
        shown.sequence.append(each.task);
    return shown;
}

Runs serviceShown(const PersonService& service)
{
    Runs line{{joined({service.called, codeWords(service.category)}), Voice::Strong}};
    join(line, codeWords(service.status), service.status == ServiceStatus::SupportReceived ? Voice::Accent : Voice::Plain);
    join(line, service.waitWords, service.isWaiting ? Voice::Caution : Voice::Quiet);
    join(line, joined({service.provider, service.place}), Voice::Plain);
    join(line, dayInWords(service.on));
    join(line, service.words);
    return line;
}

ContactShown contactShown(const Tables& tables, const PlanId& plan, Instant now)
{
    const QDate today = dateAt(now);
    ContactShown shown;
    for (const PersonContact& person : contactOf(tables, plan, now))
        shown.people.append(reachedShown(person));
    const auto services = servicesOf(tables, plan, today);
    for (const PersonService& service : services)
        shown.services.append(serviceShown(service));
    for (const SpendingRow& row : spendingOn(tables, plan, today))
        shown.spending.append(spendingShown(row));
    if (const FlexiFund fund = flexiFund(tables, today); fund.budgetCents)
        shown.fund = Runs{{ContactTelling::tr("The fund since %1: %2").arg(dayInWords(fund.since), fund.words), fund.isOver ? Voice::Caution : Voice::Quiet}};
    const QSet<int> kinds = kindsAsked(services);
    for (const ProviderWait& wait : kinds.isEmpty() ? QVector<ProviderWait>() : providerWaits(tables, today))
        if (kinds.contains(int(wait.category)))
            shown.waits.append(waitShown(wait));
    for (const ServiceGapRow& gap : kinds.isEmpty() ? QVector<ServiceGapRow>() : serviceGaps(tables))
        if (kinds.contains(int(gap.category)))
            shown.gaps.append(gapShown(gap));
    return shown;
}

} // namespace tepu::ui
