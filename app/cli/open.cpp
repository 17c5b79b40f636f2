// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open.h"

#include "app/cli/fresh_process.h"
#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "app/cli/screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/unlock_page.h"

#include <QSettings>

namespace tepu::cli {

static bool hasPassphraseFile(const Invocation& invocation)
{
    return invocation.line.global.passphraseFile || !qEnvironmentVariableIsEmpty("TEPU_PASSPHRASE_FILE");
}

static ExitStatus run(const Invocation& invocation)
{
    if (const auto status = withoutScreen(invocation))
        return *status;
    const QString last = QSettings().value(QStringLiteral("record/last")).toString();
    const auto clock = sessionClock(invocation.clock);
    ui::ToOpen what{invocation.line.operands.value(0, last), invocation.line.global.user.value_or(QString()), clock,
                    !invocation.clock.isSystem(), leftByLockedProcess(), cameFromLock()};
    auto window = std::make_unique<ui::MainWindow>();
    auto* page = new ui::UnlockPage(what);
    window->ask(page);
    if (hasPassphraseFile(invocation)) {
        auto passphrase = readPassphrase(invocation.line.global, invocation.console);
        if (!passphrase)
            return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
        page->tryPassphrase(std::move(*passphrase));
    }
    return shown(invocation, std::move(window), clock);
}

Subcommand open()
{
    return {"open", "[RECORD]", "the desktop application",
            "Opens the desktop application. It asks for the passphrase of RECORD, or of the record that was open last; with "
            "--passphrase-file it does not ask. “open” may be left out.",
            {0, 1},
            {},
            run,
            Surface::Screen};
}

} // namespace tepu::cli
