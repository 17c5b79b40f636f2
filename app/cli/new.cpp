// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/new.h"

#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "core/users/good_passphrase.h"

namespace tepu::cli {

static ExitStatus printFounded(const Invocation& invocation, const Record::Founded& founded, const QString& folder)
{
    if (invocation.line.global.json) {
        writeJson(invocation, QCborMap{{QStringLiteral("record"), folder},
                                       {QStringLiteral("id"), founded.record->journal().record().toString()},
                                       {QStringLiteral("recovery_key"), founded.recoveryKey}});
        return ExitStatus::Done;
    }
    invocation.console.write(founded.recoveryKey.toUtf8() + '\n');
    invocation.console.say(QStringLiteral("The record %1 is made. The line above is its recovery key: write it on paper and "
                                          "keep it away from this machine. It is shown this once; without it a forgotten "
                                          "passphrase cannot be replaced.")
                               .arg(folder));
    return ExitStatus::Done;
}

static ExitStatus run(const Invocation& invocation)
{
    const CommandLine& line = invocation.line;
    const bool training = line.has(QStringLiteral("training"));
    const auto site = siteFromText(line.value(QStringLiteral("site")).value_or(QString()));
    if (!site)
        return sayRefusal(invocation, {QStringLiteral("--site must be one of %1.").arg(codes<Site>().join(u", "))},
                          ExitStatus::WrongUsage);
    if (!invocation.clock.isSystem() && !training)
        return sayRefusal(invocation, {QStringLiteral("--clock makes training records only; add --training or leave it out.")});
    const auto passphrase = readNewPassphrase(line.global, invocation.console);
    if (!passphrase)
        return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
    if (const auto good = training ? Result<void>() : isGoodPassphrase(*passphrase); !good)
        return sayRefusal(invocation, {good.error().sentence + QStringLiteral(" Nothing was made.")});
    const QString folder = line.operands.first();
    const Founding founding{folder, *passphrase, line.global.user.value_or(QStringLiteral("Coordinator")), training};
    const auto founded = Record::found(founding, *site, invocation.clock.now());
    if (!founded)
        return sayRefusal(invocation, founded.error());
    return printFounded(invocation, *founded, folder);
}

Subcommand newRecord()
{
    return {"new", "RECORD --site SITE [--training]", "makes a record",
            "Makes a record in the folder RECORD, which must not exist or be empty, for the site waikato, christchurch or "
            "south_canterbury, and prints its recovery key, once. --user names its first user. A training record carries a "
            "mark for good, on every screen and page, and may be opened with --clock.",
            {1, 1},
            {{"site", "SITE", "the site whose calendar, agencies and words the record starts with", {}, Occurs::Required},
             {"training", {}, "for practice: never for real families"}},
            run};
}

} // namespace tepu::cli
