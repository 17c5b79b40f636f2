// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/police_signals.h"

#include "core/queries/people/contact_ways.h"
#include "core/queries/plan/plan_people.h"

namespace tepu {

namespace {

struct NumberedPlan {
    QString number;
    QString familyName;
    static constexpr auto fields()
    {
        return Fields{field("number", &NumberedPlan::number), field("family_name", &NumberedPlan::familyName)};
    }
};

} // namespace

/// 001 §8.3: "each time she phoned [Police] she had to go through and explain the whole thing over and over".
static QString signalWords(const PoliceSignal& signal)
{
    const QString what = signal.meaning.isEmpty() ? QStringLiteral("“%1”").arg(signal.word) : QStringLiteral("“%1” means %2").arg(signal.word, signal.meaning);
    if (signal.inPlace)
        return QStringLiteral("Signal in place, of %1: %2").arg(signal.called, what);
    return QStringLiteral("Signal NOT in place yet, of %1: %2. Confirm that Police hold it.").arg(signal.called, what);
}

QVector<PoliceSignal> policeSignals(const Tables& tables, const PlanId& plan, Instant now)
{
    const auto of = tables.askOne<NumberedPlan>(QStringLiteral("SELECT number, family_name FROM plan WHERE id = ?"), values(plan));
    QVector<PoliceSignal> all;
    if (!of)
        return all;
    for (const PlanPerson& person : planPeople(tables, plan, dateAt(now)))
        for (const CodeWordView& word : codeWords(tables, person.person, dateAt(now))) {
            if (word.retiredAt)
                continue;
            PoliceSignal signal{plan, of->number, of->familyName, person.called(), word.word, word.meaning, word.inPlace, {}};
            signal.words = signalWords(signal);
            all.append(signal);
        }
    std::stable_sort(all.begin(), all.end(), [](const PoliceSignal& a, const PoliceSignal& b) { return a.inPlace > b.inPlace; });
    return all;
}

QVector<PoliceSignal> policeSignalsOfMeeting(const Tables& tables, const MeetingId& meeting, Instant now)
{
    QVector<PoliceSignal> all;
    for (const PlanId& plan : tables.column<PlanId>(
             QStringLiteral("SELECT plan FROM agenda_case WHERE meeting = ? AND left_off_at IS NULL ORDER BY position, id"), values(meeting)))
        all += policeSignals(tables, plan, now);
    std::stable_sort(all.begin(), all.end(), [](const PoliceSignal& a, const PoliceSignal& b) { return a.inPlace > b.inPlace; });
    return all;
}

} // namespace tepu
