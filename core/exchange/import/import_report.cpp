// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_report.h"

#include "core/rules/intake/family_words.h"

namespace tepu {

bool ImportReport::isWhole() const
{
    return std::all_of(files.begin(), files.end(), [](const ReportedFile& file) { return file.isWhole(); });
}

static void count(Coming coming, ReportedCounts& counts)
{
    switch (coming) {
    case Coming::New: ++counts.fresh; return;
    case Coming::Unchanged: ++counts.unchanged; return;
    case Coming::Incomplete: ++counts.incomplete; return;
    case Coming::Completed: ++counts.completed; return;
    case Coming::Differing: ++counts.differing; return;
    }
    Q_UNREACHABLE();
}

template <class Referred>
static void reportFindings(const ReferralFile<Referred>& file, ReportedFile& report)
{
    report.rows = file.rows;
    report.records.rejected = static_cast<int>(file.rejectedRefs.size());
    for (const RowFault& fault : file.rowFaults)
        report.rejected.append({fault.line, fault.column, fault.value, fault.reason, fault.ref});
    for (const WholeFault& fault : file.wholeFaults)
        report.rejected.append({std::nullopt, fault.column, {},
                                QStringLiteral("%1 (%2)").arg(fault.reason, linesInWords(fault.lines)), fault.ref});
    for (const Warning& warning : file.warnings)
        report.warnings.append({warning.line, warning.column, warning.reason});
}

template <class Comings>
static void reportComings(const Comings& comings, qsizetype from, qsizetype size, ReportedFile& report)
{
    for (const auto& coming : comings.sliced(from, size)) {
        count(coming.coming, report.records);
        report.people += coming.people;
        if (coming.coming == Coming::Differing)
            report.differing.append({coming.content.ref, coming.columns});
        if (coming.coming == Coming::New || coming.coming == Coming::Incomplete)
            report.families.append({coming.content.ref, coming.family.family, coming.family.number, familyInWords(coming.family)});
    }
    std::stable_sort(report.people.begin(), report.people.end(),
                     [](const MentionedPerson& a, const MentionedPerson& b) { return a.line < b.line; });
}

ImportReport importReport(const ReferralBatch& batch, const IntakePlan& plan)
{
    ImportReport all;
    qsizetype episode = 0, release = 0;
    for (const ReferralRead& file : batch.files()) {
        ReportedFile report{file.file, fromCode<ImportKind>(code(file.kind)).value(), {}, 0, {}, {}, {}, {}, {}};
        if (file.refused)
            report.refused = ReportedFault{file.refused->line, file.refused->reason};
        else if (file.kind == ReferralKind::PoliceEpisodes)
            reportFindings(file.episodes, report);
        else
            reportFindings(file.releases, report);
        reportComings(plan.episodes, episode, file.episodes.accepted.size(), report);
        reportComings(plan.releases, release, file.releases.accepted.size(), report);
        episode += file.episodes.accepted.size();
        release += file.releases.accepted.size();
        all.files.append(report);
    }
    return all;
}

} // namespace tepu
