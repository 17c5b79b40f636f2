// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/held.h"

namespace tepu {

bool isHeld(const Provenance& said, bool victimOnly)
{
    return victimOnly || said.side == Side::Victim || said.source == Source::Victim || said.source == Source::Child
           || said.knownToPerpetrator == false;
}

bool isHeld(const Testimony& said)
{
    return isHeld(said, said.victimOnly);
}

Result<void> mustBeFromHer(const Provenance& said, bool victimOnly)
{
    const bool isHers = !said.source || said.source == Source::Victim || said.source == Source::Child || said.side == Side::Victim;
    if (victimOnly && !isHers)
        return refuse(QStringLiteral("“From the victim only” is what she or the tamariki said. Say so, or take the mark away."),
                      QStringLiteral("R-S3"));
    return {};
}

} // namespace tepu
