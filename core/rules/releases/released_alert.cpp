// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/releases/released_alert.h"

#include "core/rules/wait_words.h"

namespace tepu {

Alert releasedAlert(const SomebodyOut& out)
{
    const QString told = QStringLiteral("%1 was released on %2").arg(out.called, dayInWords(out.on));
    return {Danger::Release, told, {}, told, QStringLiteral("Corrections"), out.on};
}

} // namespace tepu
