// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo.h"

#include "app/cli/record_access.h"
#include "app/cli/screen.h"
#include "app/demonstration/demonstration.h"
#include "app/demonstration/demonstration_folder.h"
#include "core/queries/record/acts.h"
#include "ui/shell/main_window.h"

#include <QDir>

namespace tepu::cli {

static Result<std::unique_ptr<Record>> openedThere(const QString& folder)
{
    return Record::open({folder, demonstration::passphrase})
        .and_then([&](std::unique_ptr<Record> record) -> Result<std::unique_ptr<Record>> {
            if (!record->isTraining())
                return refuse(QStringLiteral("%1 is a real record, not the demonstration. Open it with “tepu open”.").arg(folder));
            return record;
        });
}

static Result<std::unique_ptr<Record>> madeThere(const Invocation& invocation, const QString& folder)
{
    invocation.console.say(QStringLiteral("Making the demonstration in %1; this takes a moment.").arg(folder));
    return demonstration::madeWhole(folder);
}

/// It goes on where it was left, never before what already happened in it.
static Clock clockOf(const Invocation& invocation, const Record& record)
{
    const Instant start = invocation.clock.isSystem() ? demonstration::beginning() : invocation.clock.now();
    const auto row = recordRow(record.tables());
    return Clock::startedAt(std::max(start, row && row->lastAt ? *row->lastAt : start));
}

static ExitStatus run(const Invocation& invocation)
{
    const QString folder = QDir::cleanPath(invocation.line.operands.value(0, QDir::home().filePath(QStringLiteral("tepu-demo"))));
    const bool fresh = invocation.line.has(QStringLiteral("fresh"));
    if (const auto may = demonstration::mayBeClearedAway(folder); fresh && !may)
        return sayRefusal(invocation, may.error());
    if (const auto status = withoutScreen(invocation))
        return *status;
    if (const auto away = fresh ? demonstration::clearedAway(folder) : Result<void>(); !away)
        return sayRefusal(invocation, away.error());
    const bool isThere = demonstration::isThere(folder);
    auto record = isThere ? openedThere(folder) : madeThere(invocation, folder);
    if (!record)
        return sayRefusal(invocation, record.error(), isThere ? ExitStatus::CannotOpen : statusOf(record.error()));
    const Clock clock = clockOf(invocation, **record);
    auto window = std::make_unique<ui::MainWindow>();
    window->enter(std::make_unique<ui::Session>(std::move(*record), sessionClock(clock)));
    return shown({invocation.line, invocation.console, clock}, std::move(window), sessionClock(clock));
}

Subcommand demo()
{
    return {"demo", "[DIR] [--fresh]", "makes or opens the demonstration",
            "Opens the demonstration in the folder DIR (~/tepu-demo), a training record of the site waikato; where there is none yet "
            "it is made from the shipped sample referrals. Its clock starts on Thursday 10 May 2018 at 08:30, or where it was left. "
            "Its passphrase is “kereru on the wire at dusk”.",
            {0, 1},
            {{"fresh", {}, "deletes the demonstration that is there first; nothing but a training record that is not open"}},
            run,
            Surface::Screen};
}

} // namespace tepu::cli
