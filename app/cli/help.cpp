// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/help_text.h"
#include "app/cli/invocation.h"
#include "app/cli/manual_page.h"
#include "app/cli/subcommands.h"

namespace tepu::cli {

static ExitStatus writeHelpOn(const QString& name, Console& console)
{
    const auto subcommand = subcommandNamed(name, subcommands());
    if (subcommand) {
        console.write(helpOn(**subcommand).toUtf8());
        return ExitStatus::Done;
    }
    console.say(QStringLiteral("tepu: %1").arg(subcommand.error().sentence));
    return ExitStatus::WrongUsage;
}

static ExitStatus run(const Invocation& invocation)
{
    const CommandLine& line = invocation.line;
    if (!line.operands.isEmpty())
        return writeHelpOn(line.operands.first(), invocation.console);
    if (line.has(QStringLiteral("version")))
        invocation.console.write("tepu " TEPU_VERSION "\n");
    else if (line.has(QStringLiteral("manual-page")))
        invocation.console.write(manualPage(subcommands()).toUtf8());
    else
        invocation.console.write(overview(subcommands()).toUtf8());
    return ExitStatus::Done;
}

Subcommand help()
{
    return {"help", "[SUBCOMMAND]", "says how the program or a subcommand is used",
            "Lists every subcommand and the global options, or says all about one subcommand.", {0, 1},
            {{"manual-page", "", "Writes the manual page, in the form that man reads."}}, run};
}

} // namespace tepu::cli
