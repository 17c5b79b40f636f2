// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_findings.h"

#include "app/cli/record_access.h"

namespace tepu::cli {

static QString inWords(const ReportedCounts& counts)
{
    return QStringLiteral("%1 new, %2 unchanged, %3 incomplete, %4 completed, %5 differing, %6 rejected")
        .arg(counts.fresh)
        .arg(counts.unchanged)
        .arg(counts.incomplete)
        .arg(counts.completed)
        .arg(counts.differing)
        .arg(counts.rejected);
}

static QString lineInWords(std::optional<int> line)
{
    return line ? QStringLiteral("line %1: ").arg(*line) : QString();
}

static void sayCounts(Console& console, const ReportedFile& file)
{
    if (file.refused)
        console.say(QStringLiteral("%1: refused, nothing taken in: %2%3")
                        .arg(file.file, lineInWords(file.refused->line), file.refused->reason));
    else
        console.say(QStringLiteral("%1: %2 rows; %3").arg(file.file).arg(file.rows).arg(inWords(file.records)));
}

static void sayFindings(Console& console, const ReportedFile& file)
{
    sayCounts(console, file);
    for (const ReportedRejection& fault : file.rejected)
        console.say(QStringLiteral("  %1 rejected, %2: %3%4")
                        .arg(fault.line ? QStringLiteral("line %1").arg(*fault.line) : fault.ref,
                             fault.column.isEmpty() ? QStringLiteral("the whole") : fault.column, fault.reason,
                             fault.value.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(fault.value)));
    for (const ReportedWarning& warning : file.warnings)
        console.say(QStringLiteral("  line %1, %2: %3")
                        .arg(warning.line)
                        .arg(warning.column.isEmpty() ? QStringLiteral("the whole") : warning.column, warning.reason));
    for (const ReportedDifference& difference : file.differing)
        console.say(QStringLiteral("  %1 is held with other content, and was not overwritten; it differs in %2. Somebody decides: TakeCorrection or RefuseCorrection")
                        .arg(difference.ref, QStringList(difference.columns).join(u", ")));
    for (const ReportedFamily& family : file.families)
        if (family.family == Family::ClosedPlan)
            console.say(QStringLiteral("  %1 %2; --new-plan %3 starts a plan instead").arg(family.ref, family.words, family.number));
}

ExitStatus answerImport(const Invocation& invocation, const ImportReport& report)
{
    if (invocation.line.global.json)
        writeJson(invocation, encode(report));
    for (const ReportedFile& file : report.files)
        sayFindings(invocation.console, file);
    return report.isWhole() ? ExitStatus::Done : ExitStatus::DoneInPart;
}

} // namespace tepu::cli
