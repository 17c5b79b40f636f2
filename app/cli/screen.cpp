// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/screen.h"

#include "app/cli/end_signals.h"
#include "app/cli/record_access.h"

#include <QApplication>
#include <QWidget>

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

ExitStatus shown(QWidget& window)
{
    const EndSignals signals([] { QApplication::exit(0); });
    window.show();
    return QApplication::exec() == 0 ? ExitStatus::Done : ExitStatus::Fault;
}

} // namespace tepu::cli
