// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/prison_releases.h"

#include "core/exchange/referrals/group_judgement.h"
#include "core/exchange/referrals/release_row.h"
#include "core/exchange/referrals/typed.h"

#include <utility>

namespace tepu {

static ReferredRelease releaseOf(const Row& row)
{
    auto release = typedRow<ReferredRelease>(releaseColumns(), row.cells);
    release.line = row.line;
    return release;
}

static void judge(const RowGroup& group, ReleaseFile& file)
{
    const ColumnTable table = releaseColumns();
    const auto width = static_cast<qsizetype>(table.size());
    const KeptRows kept = keptRows(group, table);
    const QVector<WholeFault> faults = differences(group, table, 1, width);
    if (!faults.isEmpty() || kept.rows.isEmpty()) {
        file.wholeFaults += faults;
        file.rejectedRefs.append(group.ref);
        return;
    }
    file.accepted.append(releaseOf(*kept.rows[0]));
    file.warnings += kept.duplicates + hiddenInText(*kept.rows[0], table, 0, width);
}

tl::expected<ReleaseFile, FileFault> readPrisonReleases(const QByteArray& bytes)
{
    auto reading = readRows(bytes, releaseColumns());
    if (!reading)
        return tl::unexpected(reading.error());
    forEachRow(*reading, judgeReleaseRow);
    ReleaseFile file;
    file.rows = reading->count;
    file.rowFaults = faultsByLine(*reading);
    file.warnings = reading->warnings;
    for (RowGroup& group : reading->groups)
        judge(std::exchange(group, {}), file);
    sortByLine(file.warnings);
    return file;
}

} // namespace tepu
