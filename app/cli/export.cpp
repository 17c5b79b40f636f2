// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export.h"

#include "app/cli/record_access.h"
#include "core/exchange/open_data/folder.h"

namespace tepu::cli {

static Result<open_data::Files> filesOf(Record& record)
{
    return open_data::mustReadAll(record.journal(), record.tables())
        .and_then([&] { return record.journal().statements(); })
        .and_then(open_data::exported);
}

static void say(const Invocation& invocation, const QString& folder, const open_data::Files& files)
{
    if (invocation.line.global.json)
        writeJson(invocation, QCborMap{{QStringLiteral("folder"), folder},
                                       {QStringLiteral("files"), QCborArray::fromStringList(files.keys())}});
    invocation.console.say(QStringLiteral("%1 files are in %2. They are not sealed: keep them as you keep the record.")
                               .arg(files.size())
                               .arg(folder));
}

static ExitStatus run(const Invocation& invocation)
{
    auto record = openRecord(invocation, invocation.line.operands[0]);
    if (!record)
        return record.error();
    const QString folder = invocation.line.operands[1];
    const auto files = filesOf(**record);
    if (!files)
        return sayRefusal(invocation, files.error());
    if (const auto written = open_data::writeFolder(folder, *files); !written)
        return sayRefusal(invocation, written.error());
    say(invocation, folder, *files);
    return ExitStatus::Done;
}

Subcommand exportRecord()
{
    return {"export", "RECORD FOLDER", "writes the whole record as an open-data folder",
            "Writes all that the record knows into FOLDER, as CSV files that anybody can read: those of the open-data folder, one "
            "for every kind of fact, and what the site has set. Taking it into a new record and exporting that gives the same "
            "files. FOLDER must not exist, be empty, or be an earlier export, which it takes the place of. Nothing in it is "
            "sealed. An export needs every key: otherwise it names what it cannot read and writes nothing.",
            {2, 2},
            {},
            run};
}

} // namespace tepu::cli
