// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/line_words.h"

#include "core/rules/wait_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LineWords)
};

Voice voiceOf(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Episode:
    case HistoryKind::Release:
    case HistoryKind::Custody:
    case HistoryKind::Risk: return Voice::Strong;
    case HistoryKind::Danger:
    case HistoryKind::Hold: return Voice::Alert;
    case HistoryKind::TaskGiven:
    case HistoryKind::TaskEnded:
    case HistoryKind::Review:
    case HistoryKind::Line:
    case HistoryKind::Decision:
    case HistoryKind::TaskChanged:
    case HistoryKind::Contact:
    case HistoryKind::Engagement:
    case HistoryKind::Order:
    case HistoryKind::Service:
    case HistoryKind::Circumstance:
    case HistoryKind::Concern:
    case HistoryKind::Other:
    case HistoryKind::Plan: return Voice::Plain;
    }
    Q_UNREACHABLE();
}

/// R-S3: it is marked wherever it stands.
Runs marked(const QString& words, Voice voice, bool victimOnly)
{
    Runs runs{{words, voice}};
    if (victimOnly)
        runs.append({QStringLiteral("\u2002") + Words::tr("from the victim only"), Voice::Accent});
    return runs;
}

QString timeOf(Instant at)
{
    return timeAt(at).toString(QStringLiteral("HH:mm"));
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

QVector<HistoryDay> historyShown(const QVector<HistoryRow>& rows)
{
    QVector<HistoryDay> days;
    QDate day;
    for (const HistoryRow& row : rows) {
        if (days.isEmpty() || dateAt(row.at) != day) {
            day = dateAt(row.at);
            days.append({QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")), {}});
        }
        days.last().entries.append({timeOf(row.at), row.mark, marked(row.sentence, voiceOf(row.kind), row.victimOnly)});
    }
    return days;
}

QVector<AgencyKnows> agenciesKnowShown(const QVector<LineRow>& lines)
{
    QVector<AgencyKnows> agencies;
    for (const LineRow& line : lines) {
        if (agencies.isEmpty() || agencies.last().name != line.agencyName)
            agencies.append({line.mark, line.agencyName, {}});
        agencies.last().lines.append({line.line, momentInWords(line.at), marked(line.words, Voice::Plain, line.victimOnly)});
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
