// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/episode_words.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/meeting/pages/joined.h"
#include "ui/widgets/risk_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EpisodeWords)
};

QString offenceWords(const EpisodeView& episode)
{
    return episode.offence ? Words::tr("offence") : Words::tr("no offence");
}

QString headingOf(const EpisodeView& episode)
{
    const QString day = QLocale().toString(dateAt(episode.occurredAt), QStringLiteral("ddd d MMM yyyy"));
    const bool sameDay = dateAt(episode.occurredAt) == dateAt(episode.reportedAt);
    const QString time = QStringLiteral("HH:mm");
    const QString reported = sameDay ? timeAt(episode.reportedAt).toString(time) : momentInWords(episode.reportedAt);
    return Words::tr("%1, %2 · reported %3").arg(day, timeAt(episode.occurredAt).toString(time), reported);
}

Runs harmsOf(const EpisodeView& episode)
{
    Runs line;
    if (episode.strangulation)
        join(line, Words::tr("strangulation"), Voice::Alert);
    for (const Harm harm : episode.harms)
        join(line, codeWords(harm), Voice::Plain);
    join(line, offenceWords(episode), Voice::Plain);
    return line;
}

Runs weaponsOf(const EpisodeView& episode)
{
    Runs line;
    if (episode.firearmsPresent)
        join(line, Words::tr("firearms at the address"), Voice::Alert);
    if (episode.weapon)
        join(line, *episode.weapon, Voice::Alert);
    return line;
}

Runs breachesOf(const EpisodeView& episode)
{
    Runs line;
    if (episode.protectionOrderBreached)
        join(line, Words::tr("protection order breached"), Voice::Alert);
    if (episode.bailBreached)
        join(line, Words::tr("bail breached"), Voice::Alert);
    return line;
}

/// "expiry is to the minute; issued-but-not-served is a state"
QString orderOf(const EpisodeView& episode)
{
    if (!episode.psoDays)
        return {};
    const QString days = *episode.psoDays == 1 ? Words::tr("PSO 1 day") : Words::tr("PSO %1 days").arg(*episode.psoDays);
    if (!episode.psoServedAt || !episode.psoEndsAt)
        return Words::tr("%1, not yet served").arg(days);
    return Words::tr("%1, served %2, ends %3").arg(days, momentInWords(*episode.psoServedAt), momentInWords(*episode.psoEndsAt));
}

Runs policeOf(const EpisodeView& episode)
{
    Runs line;
    for (const PoliceAction action : episode.policeActions)
        if (action != PoliceAction::PoliceSafetyOrder || !episode.psoDays)
            join(line, action == PoliceAction::None ? Words::tr("no action") : codeWords(action), Voice::Plain);
    join(line, orderOf(episode), Voice::Plain);
    if (episode.rocMade)
        join(line, Words::tr("Report of Concern made"), Voice::Plain);
    if (episode.policeRisk)
        join(line, Words::tr("first view %1").arg(levelWord(*episode.policeRisk)));
    return line;
}

/// Who is named need not have been there: Police name children of the household too.
Runs childrenOf(const EpisodeView& episode)
{
    QStringList names;
    for (const EpisodePersonView& person : episode.people)
        if (person.role == Role::ChildExposed)
            names.append(person.age ? QStringLiteral("%1 %2").arg(person.name).arg(*person.age) : person.name);
    const QString named = names.join(QStringLiteral(", "));
    Runs line{{episode.childrenPresent > 0 ? QString::number(episode.childrenPresent) : Words::tr("none"), Voice::Plain}};
    join(line, episode.childrenPresent > 0 || named.isEmpty() ? named : Words::tr("named by Police: %1").arg(named), Voice::Plain);
    return line;
}

Runs placeOf(const EpisodeView& episode)
{
    const QString suburb = episode.suburb.value_or(QString());
    return {{episode.address.contains(suburb) ? episode.address : QStringLiteral("%1, %2").arg(episode.address, suburb), Voice::Plain}};
}

Runs missingOf(const EpisodeView& episode)
{
    if (episode.incompleteLines.isEmpty())
        return {};
    QStringList lines;
    for (const int line : episode.incompleteLines)
        lines.append(QString::number(line));
    return {{Words::tr("line %1 of its file was rejected: somebody may be missing").arg(lines.join(QStringLiteral(", "))), Voice::Caution}};
}

} // namespace

EpisodeTold episodeTold(const EpisodeView& episode)
{
    const QVector<Fact> facts{{Words::tr("Harm"), harmsOf(episode)},
                              {Words::tr("Weapons"), weaponsOf(episode)},
                              {Words::tr("Orders"), breachesOf(episode)},
                              {Words::tr("Police"), policeOf(episode)},
                              {Words::tr("Children present"), childrenOf(episode)},
                              {Words::tr("Where"), placeOf(episode)},
                              {Words::tr("Incomplete"), missingOf(episode)}};
    EpisodeTold told{headingOf(episode), episode.narrative, {}, episode.isNew};
    for (const Fact& fact : facts)
        if (!plain(fact.value).isEmpty())
            told.facts.append(fact);
    return told;
}

EpisodeShown episodeShown(const EpisodeView& episode)
{
    return {dateAt(episode.occurredAt), plain(harmsOf(episode))};
}

} // namespace tepu::ui
