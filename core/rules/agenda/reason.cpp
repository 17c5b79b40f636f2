// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agenda/reason.h"

#include "core/rules/wait_words.h"

#include "core/rules/urgency.h"

#include <QLocale>
#include <algorithm>

namespace tepu {

static QString wordsOf(Sign sign)
{
    switch (sign) {
    case Sign::Strangulation:
        return QStringLiteral("strangulation");
    case Sign::Firearms:
        return QStringLiteral("firearms");
    case Sign::SexualViolence:
        return QStringLiteral("sexual violence");
    case Sign::OrderBreached:
        return QStringLiteral("order breached");
    case Sign::BailBreached:
        return QStringLiteral("bail breached");
    case Sign::PhysicalHarm:
        return QStringLiteral("physical harm");
    case Sign::Threats:
        return QStringLiteral("threats");
    case Sign::SafetyOrder:
        return QStringLiteral("PSO");
    case Sign::Damage:
        return QStringLiteral("damage");
    case Sign::Verbal:
        return QStringLiteral("verbal");
    case Sign::None:
        return QStringLiteral("no harm named");
    }
    Q_UNREACHABLE();
}

static Sign signOf(Harm harm)
{
    switch (harm) {
    case Harm::VerbalAbuse:
        return Sign::Verbal;
    case Harm::PhysicalHarm:
        return Sign::PhysicalHarm;
    case Harm::ThreatsOfHarm:
        return Sign::Threats;
    case Harm::PropertyDamage:
        return Sign::Damage;
    case Harm::SexualViolence:
        return Sign::SexualViolence;
    }
    Q_UNREACHABLE();
}

static Sign gravestOf(const EpisodeToHear& episode)
{
    Sign gravest = Sign::None;
    for (const Harm harm : episode.harms)
        gravest = std::min(gravest, signOf(harm));
    const std::pair<bool, Sign> shown[]{{episode.strangulation, Sign::Strangulation},
                                        {episode.firearms, Sign::Firearms},
                                        {episode.orderBreached, Sign::OrderBreached},
                                        {episode.bailBreached, Sign::BailBreached},
                                        {episode.safetyOrder, Sign::SafetyOrder}};
    for (const auto& [there, sign] : shown)
        if (there)
            gravest = std::min(gravest, sign);
    return gravest;
}

Sign gravestOf(const QVector<EpisodeToHear>& episodes)
{
    Sign gravest = Sign::None;
    for (const EpisodeToHear& episode : episodes)
        gravest = std::min(gravest, gravestOf(episode));
    return gravest;
}

static QString relativeDay(QDate day, QDate today)
{
    if (day == today)
        return QStringLiteral("today");
    return day == today.addDays(1) ? QStringLiteral("tomorrow") : dayInWords(day);
}

static QString releaseInWords(const ReleaseToHear& release, QDate today)
{
    const bool past = release.expectedOn < today;
    const QString day = relativeDay(release.expectedOn, today);
    switch (release.kind) {
    case ReleaseKind::SentenceEnd:
        return (past ? QStringLiteral("sentence ended ") : QStringLiteral("sentence ends ")) + day;
    case ReleaseKind::Parole:
        return QStringLiteral("parole ") + day;
    case ReleaseKind::RemandHearing:
        return QStringLiteral("remand hearing ") + day;
    case ReleaseKind::BailHearing:
        return QStringLiteral("bail hearing ") + day;
    }
    Q_UNREACHABLE();
}

/// The release that comes first; a hearing before another release of the same day.
static QStringList releaseParts(const Candidate& candidate, QDate today)
{
    const auto first = std::min_element(
        candidate.releases.begin(), candidate.releases.end(), [](const ReleaseToHear& a, const ReleaseToHear& b) {
            return std::tuple(a.expectedOn, !isHearing(a.kind)) < std::tuple(b.expectedOn, !isHearing(b.kind));
        });
    return first == candidate.releases.end() ? QStringList() : QStringList{releaseInWords(*first, today)};
}

static QStringList orderParts(const Candidate& candidate, const Sitting& sitting)
{
    if (candidate.ordersEnd.isEmpty() || candidate.ordersEnd.first() >= sitting.nextTable)
        return {};
    const Instant end = candidate.ordersEnd.first();
    return {QStringLiteral("PSO ends %1 %2").arg(relativeDay(dateAt(end), sitting.date),
                                                 timeAt(end).toString(QStringLiteral("HH:mm")))};
}

static QStringList carriedParts(const Candidate& candidate)
{
    if (!candidate.carried)
        return {};
    const QString day = dayInWords(candidate.carried->from);
    if (candidate.carried->times < 2)
        return {QStringLiteral("carried over from %1").arg(day)};
    return {QStringLiteral("carried over %1 times, last from %2").arg(candidate.carried->times).arg(day)};
}

/// The gravest sign; an order whose end is said already is not said again.
static QStringList signParts(QVector<EpisodeToHear> episodes, bool orderIsSaid)
{
    if (!orderIsSaid)
        return {wordsOf(gravestOf(episodes))};
    for (EpisodeToHear& episode : episodes)
        episode.safetyOrder = false;
    const Sign beside = gravestOf(episodes);
    return beside == Sign::None ? QStringList() : QStringList{wordsOf(beside)};
}

static QStringList episodeParts(const Candidate& candidate, bool orderIsSaid)
{
    if (candidate.episodes.isEmpty())
        return {};
    QString often = QStringLiteral("new");
    if (candidate.in12Weeks > 1)
        often = QStringLiteral("%1 in 12 weeks").arg(candidate.in12Weeks);
    else if (candidate.in12Months > 1)
        often = QStringLiteral("%1 in 12 months").arg(candidate.in12Months);
    return QStringList{often} + signParts(candidate.episodes, orderIsSaid);
}

static QStringList reviewParts(const Candidate& candidate, QDate today)
{
    QDate first;
    for (const ReviewToHear& review : candidate.reviews)
        first = first.isValid() ? std::min(first, review.dueOn) : review.dueOn;
    if (!first.isValid())
        return {};
    return {first < today ? QStringLiteral("review due since %1").arg(dayInWords(first)) : QStringLiteral("review due")};
}

static QStringList overdueParts(const Candidate& candidate, Instant now)
{
    if (candidate.tasks.isEmpty())
        return {};
    const auto first = std::min_element(candidate.tasks.begin(), candidate.tasks.end(),
                                        [](const TaskToHear& a, const TaskToHear& b) { return a.due < b.due; });
    return {QStringLiteral("task %1").arg(dueInWords(first->due, now))};
}

static QStringList icmParts(const Candidate& candidate)
{
    QStringList parts;
    if (candidate.highSince)
        parts.append(QStringLiteral("high since %1").arg(dayInWords(*candidate.highSince)));
    if (candidate.underIcm)
        parts.append(QStringLiteral("under ICM, no review set"));
    return parts;
}

QString reasonOf(const Candidate& candidate, const Sitting& sitting)
{
    const QStringList release = releaseParts(candidate, sitting.date);
    const bool releaseIsNear = std::any_of(candidate.releases.begin(), candidate.releases.end(), [&](const ReleaseToHear& each) {
        return each.expectedOn <= dateAt(sitting.nextTable);
    });
    const QStringList order = orderParts(candidate, sitting);
    QStringList parts = releaseIsNear ? release + order : order;
    parts += carriedParts(candidate) + episodeParts(candidate, !order.isEmpty()) + icmParts(candidate);
    parts += (releaseIsNear ? QStringList() : release) + reviewParts(candidate, sitting.date);
    parts += overdueParts(candidate, sitting.now);
    return parts.mid(0, 3).join(QStringLiteral(" · "));
}

} // namespace tepu
