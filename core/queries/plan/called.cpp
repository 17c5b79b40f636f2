// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/called.h"

namespace tepu {

QString calledInSql()
{
    return QStringLiteral("coalesce(nullif(n.preferred_name, ''), "
                          "substr(p.given_names, 1, instr(p.given_names || ' ', ' ') - 1))");
}

} // namespace tepu
