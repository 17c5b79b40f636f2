// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/order_act_line.h"

namespace tepu::ui {

/// How the line of what is done with an order may begin, for the mouse.
inline QStringList orderBeginnings()
{
    QStringList all;
    for (const QString& act : codes<OrderAct>())
        all.append(act + u' ');
    return all;
}

/// The same by one key; nothing for a key that means none.
inline QString orderBeginning(const QString& key)
{
    for (const QString& beginning : orderBeginnings())
        if (!key.isEmpty() && beginning.startsWith(key.toLower()))
            return beginning;
    return {};
}

} // namespace tepu::ui
