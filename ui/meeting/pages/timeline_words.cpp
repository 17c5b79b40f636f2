// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/timeline_words.h"

#include "core/rules/time_words.h"
#include "core/rules/timeline/since.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineListWords)
};

QString nameOf(std::optional<Track> track)
{
    if (!track)
        return Words::tr("Dangers");
    switch (*track) {
    case Track::Episodes: return Words::tr("Episodes");
    case Track::Decisions: return Words::tr("Decisions");
    case Track::Risk: return Words::tr("Level");
    case Track::Tasks: return Words::tr("Tasks");
    case Track::Contacts: return Words::tr("Contacts");
    case Track::Orders: return Words::tr("Orders");
    case Track::Custody: return Words::tr("Custody");
    case Track::Services: return Words::tr("Services");
    case Track::Said: return Words::tr("Said");
    case Track::Other: return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

Voice voiceIn(HistoryKind kind)
{
    const auto track = trackOf(kind);
    if (!track)
        return Voice::Alert;
    return track == Track::Episodes || track == Track::Custody || track == Track::Risk ? Voice::Strong : Voice::Plain;
}

QString ago(QDate day, QDate today)
{
    const qint64 days = day.daysTo(today);
    return days <= 0 ? Words::tr("today") : days == 1 ? Words::tr("yesterday") : Words::tr("%1 days ago").arg(days);
}

QString tableOf(const TimeMet& met, QDate today)
{
    return Words::tr("%1, %2").arg(shown(met.kind), dayWords(met.date, today));
}

/// How many of each track, in the tracks' order; dangers first.
template <class Counts>
QString counted(const QVector<HistoryRow>& rows, const Counts& counts)
{
    QMap<int, int> found;
    for (const HistoryRow& row : rows)
        if (counts(row))
            ++found[trackOf(row.kind) ? int(*trackOf(row.kind)) : -1];
    QStringList parts;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(nameOf(it.key() < 0 ? std::nullopt : std::optional(Track(it.key()))).toLower()).arg(it.value()));
    return parts.join(QStringLiteral(" · "));
}

int countOf(const TimelineRead& read, std::optional<Track> track)
{
    return int(std::count_if(read.rows.cbegin(), read.rows.cend(), [&](const HistoryRow& row) {
        return track ? trackOf(row.kind) == track : row.isNew;
    }));
}

TimelineLine entryOf(const HistoryRow& row, const TimelineRead& read)
{
    Runs words{{row.sentence, voiceIn(row.kind)}};
    if (row.victimOnly) // R-S3: it is marked wherever it stands
        words.append({QStringLiteral("\u2002") + Words::tr("from the victim only"), Voice::Accent});
    if (row.isNew && row.at <= read.met->decidedAt)
        words.append({QStringLiteral("\u2002") + Words::tr("told since then"), Voice::Accent});
    return {TimelineLine::Kind::Entry, row.dayOnly ? QString() : clockWords(row.at), row.mark, words, row.isNew};
}

TimelineLine metLine(const TimelineRead& read)
{
    return {TimelineLine::Kind::Met, {}, {},
            {{Words::tr("When we last met: %1, %2").arg(tableOf(*read.met, read.today), clockWords(read.met->decidedAt)), Voice::Accent}}};
}

} // namespace

QVector<std::optional<Track>> filtersOffered(const TimelineRead& read)
{
    QVector<std::optional<Track>> offered;
    if (read.met)
        offered.append(std::nullopt);
    for (const auto& each : Vocabulary<Track>::words)
        if (countOf(read, each.value) > 0)
            offered.append(each.value);
    return offered;
}

QVector<FilterShown> filtersShown(const TimelineRead& read, const TimelineFilter& filter)
{
    QVector<FilterShown> filters;
    for (const auto& track : filtersOffered(read))
        filters.append({track ? nameOf(track) : Words::tr("New"), countOf(read, track), track ? filter.only.contains(*track) : filter.onlyNew});
    return filters;
}

QVector<FilterShown> tablesShown(const TimelineRead& read)
{
    QVector<FilterShown> tables;
    for (const TimeMet& met : read.times) {
        const auto fresh = std::count_if(read.rows.cbegin(), read.rows.cend(), [&](const HistoryRow& row) {
            return isNewSince({row.kind, row.toldAt, row.meeting}, met.meeting, met.decidedAt);
        });
        tables.append({Words::tr("since %1").arg(tableOf(met, read.today)), int(fresh), met == read.met});
    }
    return tables;
}

QVector<TimelineLine> timelineShown(const TimelineRead& read, const TimelineFilter& filter)
{
    QVector<TimelineLine> lines;
    QDate day;
    bool isAfter = read.met.has_value();
    for (const HistoryRow& row : read.rows) {
        if (isAfter && row.at <= read.met->decidedAt) {
            lines.append(metLine(read));
            isAfter = false;
            day = {};
        }
        if (!passes(filter, row.kind, row.isNew))
            continue;
        if (dateAt(row.at) != day) {
            day = dateAt(row.at);
            lines.append({TimelineLine::Kind::Day, {}, {}, {{Words::tr("%1 · %2").arg(fullDayWords(day), ago(day, read.today)), Voice::Quiet}}});
        }
        lines.append(entryOf(row, read));
    }
    if (isAfter)
        lines.append(metLine(read));
    return lines;
}

QString notShown(const TimelineRead& read, const TimelineFilter& filter)
{
    const QString left = counted(read.rows, [&](const HistoryRow& row) { return !passes(filter, row.kind, row.isNew); });
    return left.isEmpty() ? QString() : Words::tr("Not shown: %1. Every danger stands here.").arg(left);
}

Runs changedInWords(const TimelineRead& read)
{
    if (!read.met)
        return {{Words::tr("No table has heard this family before."), Voice::Quiet}};
    const QString fresh = counted(read.rows, [](const HistoryRow& row) { return row.isNew; });
    Runs line{{tableOf(*read.met, read.today), Voice::Strong}};
    join(line, ago(read.met->date, read.today));
    join(line, fresh.isEmpty() ? Words::tr("nothing new since") : Words::tr("new: %1").arg(fresh), fresh.isEmpty() ? Voice::Quiet : Voice::Plain);
    return line;
}

QVector<LevelStep> levelsShown(const QVector<RiskDecisionRow>& decisions)
{
    QVector<LevelStep> steps;
    for (const RiskDecisionRow& decision : decisions)
        steps.prepend({dateAt(decision.at), decision.stands});
    return steps;
}

} // namespace tepu::ui
