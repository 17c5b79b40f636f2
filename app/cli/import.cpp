// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import.h"

#include "app/cli/backup_taken.h"
#include "app/cli/import_findings.h"
#include "app/cli/input.h"
#include "app/cli/record_access.h"
#include "core/commands/intake/accept_intake.h"
#include "core/exchange/open_data/open_data_import.h"
#include "core/rules/intake/family_words.h"

#include <QFileInfo>

namespace tepu::cli {

static Result<ReferralKind> kindOf(const Invocation& invocation, const QString& file)
{
    if (QFileInfo(file).isDir())
        return refuse(QStringLiteral("%1 is a folder without plans.csv: no open-data folder, and no referral file.").arg(file));
    const auto as = invocation.line.value(QStringLiteral("as"));
    const auto kind = as ? fromCode<ReferralKind>(*as) : referralKindOf(file);
    if (!kind)
        return refuse(as ? QStringLiteral("--as “%1” is none of %2.").arg(*as, codes<ImportKind>().join(u", "))
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

static bool changesAnything(const IntakePlan& plan)
{
    const auto changes = [](const auto& coming) { return coming.coming != Coming::Unchanged; };
    return std::any_of(plan.episodes.begin(), plan.episodes.end(), changes)
           || std::any_of(plan.releases.begin(), plan.releases.end(), changes);
}

static bool isForReal(const Invocation& invocation)
{
    return !invocation.line.has(QStringLiteral("dry-run"));
}

/// A closed plan is opened again by what comes to it, unless --new-plan names its number.
static Result<IntakePlan> chosen(const Invocation& invocation, const IntakePlan& plan)
{
    QHash<QString, PlanId> closed;
    for (const ComingEpisode& coming : plan.episodes)
        if (coming.family.family == Family::ClosedPlan)
            closed.insert(coming.family.number, coming.family.plan);
    for (const ComingRelease& coming : plan.releases)
        if (coming.family.family == Family::ClosedPlan)
            closed.insert(coming.family.number, coming.family.plan);
    QHash<PlanId, PlanId> anew;
    for (const QString& number : invocation.line.value(QStringLiteral("new-plan")).value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        if (!closed.contains(number))
            return refuse(QStringLiteral("--new-plan %1: nothing in these files would open that plan again.").arg(number));
        anew.insert(closed.value(number), PlanId::fresh());
    }
    return startedAnew(plan, anew);
}

static ExitStatus importReferrals(const Invocation& invocation)
{
    const auto batch = readFiles(invocation, invocation.clock.now());
    if (!batch)
        return sayRefusal(invocation, batch.error(), ExitStatus::WrongUsage);
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const auto plan = chosen(invocation, batch->planned((*record)->tables()));
    if (!plan)
        return sayRefusal(invocation, plan.error(), ExitStatus::WrongUsage);
    if (isForReal(invocation) && changesAnything(*plan)) {
        takeBackup(invocation, **record);
        const auto accepted = (*record)->perform(AcceptIntake{*plan}, contextOf(invocation, **record));
        if (!accepted)
            return sayRefusal(invocation, accepted.error());
    }
    return answerImport(invocation, importReport(*batch, *plan));
}

static Result<open_data::Folder> readOpenData(const QStringList& folders)
{
    if (folders.size() != 1)
        return refuse(QStringLiteral("An open-data folder is taken in by itself: name the one folder, and no other file."));
    if (!open_data::isOpenData(folders.first()))
        return refuse(QStringLiteral("%1 is no open-data folder: it has no plans.csv.").arg(folders.first()));
    return open_data::readFolder(folders.first());
}

static ExitStatus importOpenData(const Invocation& invocation)
{
    const auto folder = readOpenData(invocation.line.operands.mid(1));
    if (!folder)
        return sayRefusal(invocation, folder.error(), ExitStatus::WrongUsage);
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const Context context = contextOf(invocation, **record);
    const auto plan = open_data::importPlan(*folder, **record, context);
    if (!plan)
        return sayRefusal(invocation, plan.error());
    if (isForReal(invocation) && plan->changesAnything()) {
        takeBackup(invocation, **record);
        if (const auto taken = (*record)->perform(plan->command, context); !taken)
            return sayRefusal(invocation, taken.error());
    }
    return answerImport(invocation, plan->report);
}

static ExitStatus run(const Invocation& invocation)
{
    const QStringList files = invocation.line.operands.mid(1);
    const auto as = invocation.line.value(QStringLiteral("as"));
    const bool openData = as ? *as == code(ImportKind::OpenData) : std::any_of(files.begin(), files.end(), open_data::isOpenData);
    return openData ? importOpenData(invocation) : importReferrals(invocation);
}

Subcommand importFiles()
{
    return {"import", "RECORD FILE…|FOLDER [--as KIND] [--new-plan N,…] [--dry-run]", "takes in referral files or an open-data folder",
            "Takes referral files from Police and Corrections into the record, all of one call in one transaction. What a file "
            "is, its name says (police-episodes…, prison-releases…), else --as. A folder with plans.csv is an open-data folder, as "
            "“tepu export” writes it. A backup is taken before. A bad row is named with its line, column, value and reason, and the good ones go in. The same "
            "file or folder again changes nothing.",
            {2, Operands::any},
            {{"as", "KIND", "police-episodes, prison-releases or open-data"},
             {"new-plan", "N,…", "starts a plan for families whose closed plan would be opened again"},
             {"dry-run", {}, "says what would happen, and does nothing"}},
            run};
}

} // namespace tepu::cli
