// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import.h"

#include "app/cli/input.h"
#include "app/cli/record_access.h"
#include "core/commands/intake/accept_intake.h"
#include "core/exchange/import/import_report.h"

namespace tepu::cli {

static Result<ReferralKind> kindOf(const Invocation& invocation, const QString& file)
{
    const auto as = invocation.line.value(QStringLiteral("as"));
    const auto kind = as ? fromCode<ReferralKind>(*as) : referralKindOf(file);
    if (!kind)
        return refuse(as ? QStringLiteral("--as “%1” is none of %2.").arg(*as, codes<ReferralKind>().join(u", "))
                         : QStringLiteral("The name of %1 does not say what it is. Add --as police-episodes or --as prison-releases.").arg(file));
    return *kind;
}

static Result<ReferralBatch> readFiles(const Invocation& invocation, Instant now)
{
    ReferralBatch batch;
    for (const QString& file : invocation.line.operands.mid(1)) {
        const auto kind = kindOf(invocation, file);
        if (!kind)
            return tl::unexpected(kind.error());
        const auto bytes = readInput(file, invocation.console);
        if (!bytes)
            return tl::unexpected(bytes.error());
        batch.read(file, *kind, *bytes, now);
    }
    return batch;
}

static void sayCounts(const Invocation& invocation, const ReportedFile& file)
{
    const ReportedCounts& counts = file.records;
    if (file.refused)
        return invocation.console.say(QStringLiteral("%1: refused, nothing taken in: %2%3")
                                          .arg(file.file,
                                               file.refused->line ? QStringLiteral("line %1: ").arg(*file.refused->line) : QString(),
                                               file.refused->reason));
    invocation.console.say(QStringLiteral("%1: %2 rows; %3 new, %4 unchanged, %5 incomplete, %6 completed, %7 differing, %8 rejected")
                               .arg(file.file)
                               .arg(file.rows)
                               .arg(counts.fresh)
                               .arg(counts.unchanged)
                               .arg(counts.incomplete)
                               .arg(counts.completed)
                               .arg(counts.differing)
                               .arg(counts.rejected));
}

static void sayFindings(const Invocation& invocation, const ReportedFile& file)
{
    sayCounts(invocation, file);
    for (const ReportedRejection& fault : file.rejected)
        invocation.console.say(QStringLiteral("  %1 rejected, %2: %3%4")
                                   .arg(fault.line ? QStringLiteral("line %1").arg(*fault.line) : fault.ref,
                                        fault.column.isEmpty() ? QStringLiteral("the whole") : fault.column, fault.reason,
                                        fault.value.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(fault.value)));
    for (const ReportedWarning& warning : file.warnings)
        invocation.console.say(QStringLiteral("  line %1, %2: %3").arg(warning.line).arg(warning.column, warning.reason));
    for (const ReportedDifference& difference : file.differing)
        invocation.console.say(QStringLiteral("  %1 is held with other content, and was not overwritten; it differs in %2")
                                   .arg(difference.ref, QStringList(difference.columns).join(u", ")));
}

static bool changesAnything(const IntakePlan& plan)
{
    const auto changes = [](const auto& coming) { return coming.coming != Coming::Unchanged; };
    return std::any_of(plan.episodes.begin(), plan.episodes.end(), changes)
           || std::any_of(plan.releases.begin(), plan.releases.end(), changes);
}

static ExitStatus run(const Invocation& invocation)
{
    const auto batch = readFiles(invocation, invocation.clock.now());
    if (!batch)
        return sayRefusal(invocation, batch.error(), ExitStatus::WrongUsage);
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const IntakePlan plan = batch->planned((*record)->tables());
    if (!invocation.line.has(QStringLiteral("dry-run")) && changesAnything(plan)) {
        const auto accepted = (*record)->perform(AcceptIntake{plan}, contextOf(invocation, **record));
        if (!accepted)
            return sayRefusal(invocation, accepted.error());
    }
    const ImportReport report = importReport(*batch, plan);
    if (invocation.line.global.json)
        writeJson(invocation, encode(report));
    for (const ReportedFile& file : report.files)
        sayFindings(invocation, file);
    return report.isWhole() ? ExitStatus::Done : ExitStatus::DoneInPart;
}

Subcommand importFiles()
{
    return {"import", "RECORD FILE… [--as KIND] [--dry-run]", "takes in referral files",
            "Takes referral files from Police and Corrections into the record, all of one call in one transaction. What a file "
            "is, its name says (police-episodes…, prison-releases…), else --as. A bad row is named with its line, column, value "
            "and reason, and the good ones go in. The same file again changes nothing.",
            {2, Operands::any},
            {{"as", "KIND", "police-episodes or prison-releases"}, {"dry-run", {}, "says what would happen, and does nothing"}},
            run};
}

} // namespace tepu::cli
