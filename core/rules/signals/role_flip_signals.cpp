// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/risk_signal.h"
#include "core/rules/wait_words.h"

#include <QHash>

namespace tepu {

static bool isParty(Role role)
{
    return role == Role::Perpetrator || role == Role::Victim;
}

/// R-K4: the words fit whoever is young too.
static QString roleWords(Role role)
{
    return role == Role::Victim ? QStringLiteral("victim") : QStringLiteral("named as using violence");
}

/// R-W1 "A role reversal or counter-allegation raises this question before risk is set": the latest turn of each person.
QVector<RiskSignal> roleFlipSignals(const SignalFacts& facts)
{
    QHash<PersonId, RoleForSignals> last;
    QVector<RiskSignal> found;
    for (const RoleForSignals& each : facts.roles) {
        if (!isParty(each.role))
            continue;
        const auto before = last.constFind(each.person);
        if (before != last.cend() && before->role != each.role) {
            RiskSignal signal;
            signal.signal = SignalKind::RoleFlip;
            signal.more = QStringLiteral("%1: %2 on %3, %4 on %5")
                              .arg(each.called, roleWords(before->role), dayInWords(dateAt(before->at)), roleWords(each.role),
                                   dayInWords(dateAt(each.at)));
            signal.source = QStringLiteral("Police");
            signal.since = dateAt(each.at);
            signal.person = each.person;
            signal.restsOn = each.person.uuid();
            found.erase(std::remove_if(found.begin(), found.end(), [&](const RiskSignal& old) { return old.person == each.person; }),
                        found.end());
            found.append(signal);
        }
        last.insert(each.person, each);
    }
    return found;
}

} // namespace tepu
