// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/screen.h"

#include "app/cli/end_signals.h"
#include "app/cli/fresh_process.h"
#include "app/cli/record_access.h"

#include <QApplication>

namespace tepu::cli {

std::optional<ExitStatus> withoutScreen(const Invocation& invocation)
{
    if (qobject_cast<QApplication*>(QCoreApplication::instance()))
        return std::nullopt;
    return sayRefusal(invocation,
                      {QStringLiteral("There is no display here. Start the program in a desktop session, or make pictures with “tepu shots”.")},
                      ExitStatus::Fault);
}

ui::Session::Clock sessionClock(const Clock& clock)
{
    return [clock] { return clock.now(); };
}

ExitStatus shown(const Invocation& invocation, std::unique_ptr<ui::MainWindow> window, const ui::Session::Clock& clock)
{
    std::optional<ui::Locked> locked;
    int status = 0;
    {
        const EndSignals signals([] { QApplication::exit(0); }, [&] { window->comeForward(); });
        QObject::connect(window.get(), &ui::MainWindow::locked, [] { QApplication::exit(0); });
        window->show();
        status = QApplication::exec();
        locked = window->takeLocked();
        window.reset();
    }
    if (locked)
        return replacedBy(invocation, *locked, clock());
    return status == 0 ? ExitStatus::Done : ExitStatus::Fault;
}

} // namespace tepu::cli
