// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// What somebody is called where no other name is preferred. "Te" and "Ngā" begin a name and are none.
inline QString firstName(const QString& names)
{
    const QString first = names.section(u' ', 0, 0);
    const bool begins = first == u"Te" || first == u"Ngā" || first == u"Nga";
    return begins ? names.section(u' ', 0, 1) : first;
}

} // namespace tepu
