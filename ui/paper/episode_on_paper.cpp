// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/episode_on_paper.h"

#include "core/rules/code_words.h"
#include "core/rules/time_words.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct EpisodePaper {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

InkedLine harmLine(const EpisodeView& episode)
{
    InkedLine line;
    if (episode.strangulation)
        join(line, alarm(EpisodePaper::tr("strangulation")));
    if (episode.firearmsPresent)
        join(line, alarm(EpisodePaper::tr("firearms at the address")));
    if (episode.weapon && !episode.weapon->isEmpty())
        join(line, alarm(EpisodePaper::tr("weapon: %1").arg(*episode.weapon)));
    for (const Harm harm : episode.harms)
        join(line, ink(codeWords(harm)));
    if (episode.protectionOrderBreached)
        join(line, alarm(EpisodePaper::tr("protection order breached")));
    if (episode.bailBreached)
        join(line, alarm(EpisodePaper::tr("bail breached")));
    join(line, ink(episode.offence ? EpisodePaper::tr("offence") : EpisodePaper::tr("no offence")));
    return line;
}

/// "issued-but-not-served is a state"; its end is to the minute.
QString orderWords(const EpisodeView& episode, QDate day)
{
    if (!episode.psoDays)
        return {};
    const QString days = *episode.psoDays == 1 ? EpisodePaper::tr("Police safety order 1 day")
                                               : EpisodePaper::tr("Police safety order %1 days").arg(*episode.psoDays);
    if (!episode.psoServedAt || !episode.psoEndsAt)
        return EpisodePaper::tr("%1, not served").arg(days);
    return EpisodePaper::tr("%1, ends %2").arg(days, momentOnPaper(*episode.psoEndsAt, day));
}

InkedLine policeLine(const EpisodeView& episode, QDate day)
{
    QStringList parts;
    for (const PoliceAction action : episode.policeActions)
        if (action != PoliceAction::None && (action != PoliceAction::PoliceSafetyOrder || !episode.psoDays))
            parts.append(codeWords(action));
    parts.append(orderWords(episode, day));
    if (episode.rocMade)
        parts.append(EpisodePaper::tr("Report of Concern made"));
    if (episode.childrenPresent > 0)
        parts.append(episode.childrenPresent == 1 ? EpisodePaper::tr("1 child present")
                                                  : EpisodePaper::tr("%1 children present").arg(episode.childrenPresent));
    return quiet(dotted(parts));
}

InkedLine episodeLine(const EpisodeView& episode, QDate day)
{
    InkedLine line = strong(dayWords(dateAt(episode.occurredAt), day) + u' ' + clockWords(episode.occurredAt));
    join(line, harmLine(episode));
    join(line, policeLine(episode, day));
    join(line, quiet(episode.ref));
    return line;
}

QString kindWords(ReleaseKind kind)
{
    switch (kind) {
    case ReleaseKind::SentenceEnd: return EpisodePaper::tr("end of sentence");
    case ReleaseKind::Parole: return EpisodePaper::tr("parole");
    case ReleaseKind::RemandHearing: return EpisodePaper::tr("remand hearing");
    case ReleaseKind::BailHearing: return EpisodePaper::tr("bail hearing");
    }
    Q_UNREACHABLE();
}

} // namespace

QVector<InkedLine> episodeLines(const MinutedCase& of, QDate day)
{
    QVector<InkedLine> lines;
    for (const EpisodeView& episode : of.episodes)
        lines.append(episodeLine(episode, day));
    for (const MinutedRelease& release : of.releases)
        lines.append(strong(dayWords(release.expectedOn, day))
                     + ink(EpisodePaper::tr(" · %1 may leave prison: %2").arg(release.name, kindWords(release.kind))));
    return lines;
}

} // namespace tepu::ui
