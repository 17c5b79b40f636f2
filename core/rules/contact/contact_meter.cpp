// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/contact_meter.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace tepu {

int bandOf(QTime time, const QVector<QTime>& bandsBegin)
{
    return int(std::count_if(bandsBegin.cbegin(), bandsBegin.cend(), [&](QTime begins) { return begins <= time; }));
}

namespace {

/// Which days had a call in which band.
using BandsOfDays = QMap<QDate, QSet<int>>;

/// One day after the other takes a band, and gives up the one it has where another would do.
class DaysAndBands {
public:
    explicit DaysAndBands(const BandsOfDays& calls) : m_calls(calls) {}

    /// The most calls of which no two are of one day and no two in one band.
    int most()
    {
        int found = 0;
        for (auto day = m_calls.cbegin(); day != m_calls.cend(); ++day) {
            m_asked.clear();
            found += takes(day.key()) ? 1 : 0;
        }
        return found;
    }

private:
    bool takes(QDate day)
    {
        for (const int band : m_calls.value(day)) {
            if (m_asked.contains(band))
                continue;
            m_asked.insert(band);
            if (!m_dayOf.contains(band) || takes(m_dayOf.value(band))) {
                m_dayOf.insert(band, day);
                return true;
            }
        }
        return false;
    }

    const BandsOfDays& m_calls;
    QMap<int, QDate> m_dayOf;
    QSet<int> m_asked;
};

bool endsTrying(ContactResult result)
{
    return result == ContactResult::ContactMade || result == ContactResult::Declined;
}

/// The first of this round that reached somebody.
const ContactAttempt* lastTry(const QVector<ContactAttempt>& attempts, Instant since)
{
    const ContactAttempt* first = nullptr;
    for (const ContactAttempt& each : attempts)
        if (each.at >= since && endsTrying(each.result)
            && (!first || std::tuple(each.at, each.result) < std::tuple(first->at, first->result)))
            first = &each;
    return first;
}

/// A wrong number rang at a stranger's; who must come to probation was not looked for.
bool isAttempt(const ContactAttempt& attempt)
{
    return attempt.result != ContactResult::WrongNumber && attempt.result != ContactResult::StatutoryContact
           && (isCall(attempt.method) || isFaceToFace(attempt.method));
}

void addWanted(ContactMeter& meter, std::optional<RiskLevel> level, const ContactMinimum& minimum)
{
    const bool isLow = level == RiskLevel::Low;
    meter.callsWanted = isLow ? minimum.callsAtLow : minimum.calls;
    meter.visitsWanted = isLow ? 0 : minimum.visits;
}

MeterState stateOf(const ContactMeter& meter, const ContactRound& round, const ContactAttempt* end)
{
    if (end)
        return end->result == ContactResult::Declined ? MeterState::Declined : MeterState::Reached;
    if (round.isHeldNow)
        return MeterState::Held;
    return meter.calls >= meter.callsWanted && meter.visits >= meter.visitsWanted ? MeterState::Tried : MeterState::Trying;
}

} // namespace

ContactMeter contactMeter(const QVector<ContactAttempt>& attempts, const ContactRound& round, const ContactMinimum& minimum)
{
    ContactMeter meter;
    addWanted(meter, round.level, minimum);
    const ContactAttempt* end = lastTry(attempts, round.since);
    BandsOfDays calls;
    QSet<QDate> visits;
    for (const ContactAttempt& attempt : attempts) {
        if (attempt.at < round.since || (end && attempt.at >= end->at) || !isAttempt(attempt))
            continue;
        const TimeSafety safety = timeSafety(attempt, round.ways, round.holds);
        meter.notCounted += safety == TimeSafety::Safe ? 0 : 1;
        meter.safetyNotSaid += safety == TimeSafety::NotSaid ? 1 : 0;
        if (safety == TimeSafety::Safe && isCall(attempt.method))
            calls[dateAt(attempt.at)].insert(bandOf(timeAt(attempt.at), minimum.bandsBegin));
        else if (safety == TimeSafety::Safe)
            visits.insert(dateAt(attempt.at));
    }
    meter.calls = DaysAndBands(calls).most();
    meter.visits = int(visits.size());
    meter.state = stateOf(meter, round, end);
    return meter;
}

static QString countInWords(int count, int wanted, const char16_t* one, const char16_t* many)
{
    return QStringLiteral("%1 of %2 %3").arg(count).arg(wanted).arg(QString::fromUtf16(wanted == 1 ? one : many));
}

QString meterInWords(const ContactMeter& meter)
{
    if (meter.state == MeterState::Held)
        return QStringLiteral("held: unsafe");
    if (meter.state == MeterState::Reached)
        return QStringLiteral("reached");
    if (meter.state == MeterState::Declined)
        return QStringLiteral("declined");
    QStringList parts{countInWords(meter.calls, meter.callsWanted, u"call", u"calls")};
    if (meter.visitsWanted > 0)
        parts.append(countInWords(meter.visits, meter.visitsWanted, u"visit", u"visits"));
    if (meter.safetyNotSaid > 0)
        parts.append(QStringLiteral("%1 not counted: say whether the time was safe").arg(meter.safetyNotSaid));
    else if (meter.notCounted > 0)
        parts.append(QStringLiteral("%1 not counted: not at a safe time").arg(meter.notCounted));
    return parts.join(QStringLiteral(" · "));
}

} // namespace tepu
