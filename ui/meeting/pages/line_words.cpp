// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/line_words.h"

#include "core/rules/wait_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LineWords)
};

/// R-S3: it is marked wherever it stands.
Runs marked(const QString& words, bool victimOnly)
{
    Runs runs{{words, Voice::Plain}};
    if (victimOnly)
        runs.append({QStringLiteral("\u2002") + Words::tr("from the victim only"), Voice::Accent});
    return runs;
}

VoiceShown voiceShown(const StandingLineRow& line, const QString& label)
{
    const bool wishes = line.kind == StandingLine::Wishes;
    if (line.words.isEmpty())
        return {line.kind, label,
                {{wishes ? Words::tr("What do they want, and who speaks for them? Not yet said.")
                         : Words::tr("Who is working with, monitoring and following up? Nobody yet."),
                  Voice::Caution}}};
    const QString who = line.speaks.isEmpty() ? QString() : Words::tr("%1 speaks for them, ").arg(line.speaks);
    const QString since = line.at ? dayInWords(dateAt(*line.at)) : QString();
    return {line.kind, label, {{line.words + QStringLiteral("\u2002"), Voice::Plain}, {wishes ? who + since : since, Voice::Quiet}}};
}

} // namespace

QVector<AgencyKnows> agenciesKnowShown(const QVector<LineRow>& lines)
{
    QVector<AgencyKnows> agencies;
    for (const LineRow& line : lines) {
        if (agencies.isEmpty() || agencies.last().name != line.agencyName)
            agencies.append({line.mark, line.agencyName, {}});
        agencies.last().lines.append({line.line, momentInWords(line.at), marked(line.words, line.victimOnly)});
    }
    return agencies;
}

QVector<VoiceShown> voicesShown(const QVector<StandingLineRow>& lines, const QString& wishes, const QString& followedUp)
{
    QVector<VoiceShown> voices;
    for (const StandingLineRow& line : lines)
        voices.append(voiceShown(line, line.kind == StandingLine::Wishes ? wishes : followedUp));
    return voices;
}

} // namespace tepu::ui
