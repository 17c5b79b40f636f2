// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/merge.h"

#include "app/cli/backup.h"
#include "app/cli/backup_taken.h"
#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "core/backups/proven_backup.h"
#include "core/packs/taking_in.h"
#include "core/queries/record/unsettled_changes.h"

#include <QDir>
#include <QFileInfo>

namespace tepu::cli {
namespace {

ExitStatus layOut(const Invocation& invocation, const QString& folder, const QString& file)
{
    const auto passphrase = readPassphrase(invocation.line.global, invocation.console);
    if (!passphrase)
        return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
    const auto proven = restore(file, {folder, *passphrase, invocation.line.global.user.value_or(QString())});
    if (!proven)
        return sayRefusal(invocation, proven.error(), proven.error().by == RefusedBy::Machine ? ExitStatus::Fault : ExitStatus::CannotOpen);
    sayProven(invocation, folder, *proven,
              QStringLiteral("%1 holds the pack: %2 events, %3 facts. Work in it as in a record; “tepu pack %1 -o FILE” gives back what was done."));
    return ExitStatus::Done;
}

QString inWords(const QVector<UnsettledChange>& changes)
{
    QString text;
    QString thing;
    for (const UnsettledChange& change : changes) {
        if (thing != change.scope + change.thing)
            text += QStringLiteral("%1, %2:\n").arg(change.about, change.thing);
        thing = change.scope + change.thing;
        text += QStringLiteral("  %1 %2, %3: %4%5\n")
                    .arg(change.command.toString(), isoLocal(change.at), change.actor, change.sentence,
                         change.stands ? QStringLiteral(" This stands until it is settled.") : QString());
    }
    return text;
}

ExitStatus answered(const Invocation& invocation, const TakenIn& taken, const Record& record)
{
    const auto unsettled = unsettledChanges(record.tables());
    if (invocation.line.global.json)
        writeJson(invocation, QCborMap{{QStringLiteral("pack"), taken.pack.toString()},
                                       {QStringLiteral("events"), taken.events},
                                       {QStringLiteral("new_seats"), taken.seats},
                                       {QStringLiteral("unsettled"), encode(unsettled)}});
    else
        invocation.console.write(inWords(unsettled).toUtf8());
    invocation.console.say(taken.events == 0 ? QStringLiteral("Everything in the pack was in the record already.")
                                             : QStringLiteral("%1 events were taken in.").arg(taken.events));
    if (!unsettled.isEmpty())
        invocation.console.say(QStringLiteral("Two people changed the same thing without having seen each other's change. Nothing is lost and "
                                              "the safer value stands; “tepu do” with “Settle” says which one holds."));
    return ExitStatus::Done;
}

ExitStatus takeHome(const Invocation& invocation, const QString& folder, const QString& file)
{
    auto record = openRecord(invocation, folder);
    if (!record)
        return record.error();
    takeBackup(invocation, **record);
    const auto taken = takeIn(**record, file);
    record->reset();
    if (!taken)
        return sayRefusal(invocation, taken.error());
    record = openRecord(invocation, folder);
    if (!record)
        return record.error();
    if (const auto seen = (*record)->sitDown(contextOf(invocation, **record)); !seen)
        return sayRefusal(invocation, seen.error());
    return answered(invocation, *taken, **record);
}

ExitStatus runMerge(const Invocation& invocation)
{
    const QString folder = invocation.line.operands[0];
    const bool isThere = QFileInfo(folder).isDir() && !QDir(folder).isEmpty();
    return isThere ? takeHome(invocation, folder, invocation.line.operands[1]) : layOut(invocation, folder, invocation.line.operands[1]);
}

} // namespace

Subcommand mergePack()
{
    return {"merge", "RECORD FILE", "takes a pack in, or lays it out",
            "Takes what was done elsewhere into RECORD: all of it or nothing. Where two seats changed the same thing without having seen each "
            "other's change both are listed, and the safer one stands until somebody settles it (“tepu ask RECORD unsettledChanges”, "
            "“Settle”). A backup is taken before. Where RECORD does not exist yet, FILE is laid out there for its reader.",
            {2, 2},
            {},
            runMerge};
}

} // namespace tepu::cli
