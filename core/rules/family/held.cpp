// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/held.h"

namespace tepu {

bool isHeld(const Provenance& said, bool victimOnly)
{
    return victimOnly || said.side == Side::Victim || said.source == Source::Victim || said.source == Source::Child
           || said.knownToPerpetrator == false;
}

} // namespace tepu
