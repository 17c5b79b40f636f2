// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/police_episodes.h"

#include "core/exchange/referrals/episode_judgement.h"
#include "core/exchange/referrals/episode_row.h"
#include "core/exchange/referrals/typed.h"

#include <utility>

namespace tepu {

static ReferredPerson personOf(const Row& row)
{
    static const qsizetype role = placeOf(episodeColumns(), "role");
    auto person = typedRow<ReferredPerson>(episodeColumns(), row.cells);
    person.line = row.line;
    person.roleReceived = row.cells[role];
    if (person.role == Role::Perpetrator)
        person.relationship.reset(); // on that row any code is ignored
    return person;
}

static ReferredEpisode episodeOf(const RowGroup& group, const QVector<const Row*>& kept)
{
    auto episode = typedRow<ReferredEpisode>(episodeColumns(), kept[0]->cells);
    for (const Row* row : kept)
        episode.people.append(personOf(*row));
    episode.rejectedLines = group.rejectedLines();
    return episode;
}

static void judge(const RowGroup& group, EpisodeFile& file)
{
    const KeptRows kept = keptRows(group, episodeColumns());
    const QVector<WholeFault> faults = episodeFaults(group, kept.rows);
    if (!faults.isEmpty() || kept.rows.isEmpty()) {
        file.wholeFaults += faults;
        file.rejectedRefs.append(group.ref);
        return;
    }
    file.accepted.append(episodeOf(group, kept.rows));
    file.warnings += kept.duplicates + episodeWarnings(file.accepted.last(), kept.rows);
}

tl::expected<EpisodeFile, FileFault> readPoliceEpisodes(const QByteArray& bytes, Instant importedAt)
{
    auto reading = readRows(bytes, episodeColumns());
    if (!reading)
        return tl::unexpected(reading.error());
    forEachRow(*reading, [&](Row& row) { judgeEpisodeRow(row, importedAt); });
    EpisodeFile file;
    file.rows = reading->count;
    file.rowFaults = faultsByLine(*reading);
    file.warnings = reading->warnings;
    for (RowGroup& group : reading->groups)
        judge(std::exchange(group, {}), file); // lean: rows are let go as their episode is made
    sortByLine(file.warnings);
    return file;
}

} // namespace tepu
