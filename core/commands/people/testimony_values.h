// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/testimony.h"
#include "core/journal/statement.h"
#include "core/sqlite/cell.h"

namespace tepu {

/// The last columns of every table of about_people.sql.
inline Values testimonyValues(const Testimony& said, const Stamp& stamp)
{
    return values(said.source, said.side, said.knownToPerpetrator, said.basis, said.notedOn, said.lapsesOn, said.victimOnly, stamp.at);
}

} // namespace tepu
