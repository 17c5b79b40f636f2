// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/perform.h"

#include "app/cli/invocation.h"

namespace tepu::cli {

ExitStatus perform(const Result<CommandLine>& line, Console& console)
{
    if (!line) {
        console.say(QStringLiteral("tepu: %1").arg(line.error().sentence));
        return ExitStatus::WrongUsage;
    }
    const auto start = line->global.clock;
    try {
        return line->subcommand->run({*line, console, start ? Clock::startedAt(*start) : Clock::system()});
    } catch (const std::exception& fault) {
        console.say(QStringLiteral("tepu: The program could not go on: %1").arg(QString::fromUtf8(fault.what())));
        return ExitStatus::Fault;
    }
}

} // namespace tepu::cli
