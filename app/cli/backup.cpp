// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup.h"

#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "core/backups/proven_backup.h"

namespace tepu::cli {

void sayProven(const Invocation& invocation, const QString& path, const Verification& verification, const QString& sentence)
{
    if (invocation.line.global.json)
        writeJson(invocation, QCborMap{{QStringLiteral("path"), path},
                                       {QStringLiteral("events"), verification.events},
                                       {QStringLiteral("facts"), verification.facts},
                                       {QStringLiteral("head"), verification.head}});
    invocation.console.say(sentence.arg(path).arg(verification.events).arg(verification.facts));
    if (verification.unreadable > 0)
        invocation.console.say(QStringLiteral("%1 events are sealed for others; only their place in the chain was checked.").arg(verification.unreadable));
}

static ExitStatus run(const Invocation& invocation)
{
    const auto passphrase = readPassphrase(invocation.line.global, invocation.console);
    if (!passphrase)
        return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
    const Unlocking unlocking{invocation.line.operands[0], *passphrase, invocation.line.global.user.value_or(QString())};
    const auto journal = Journal::open(unlocking);
    if (!journal)
        return sayRefusal(invocation, journal.error(), ExitStatus::CannotOpen);
    if (const auto status = refusedClock(invocation, (*journal)->isTraining()))
        return *status;
    const QString file = invocation.line.operands[1];
    const auto proven = backUp(**journal, file);
    if (!proven)
        return sayRefusal(invocation, proven.error());
    sayProven(invocation, file, *proven, QStringLiteral("%1 holds the whole record, sealed: %2 events, %3 facts. It was opened and verified."));
    return ExitStatus::Done;
}

Subcommand backUpRecord()
{
    return {"backup", "RECORD FILE", "a proven copy of a record in one file",
            "Copies the whole record, drafts included, into FILE, which must not exist. The copy is sealed as the record is and opens "
            "with the same passphrases and recovery key. It counts only once it has been laid out, opened and verified; until then "
            "there is no FILE.",
            {2, 2},
            {},
            run};
}

} // namespace tepu::cli
