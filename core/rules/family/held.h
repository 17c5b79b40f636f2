// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/provenance.h"

namespace tepu {

/// R-S3 "Information marked from the victim only is never shown on perpetrator-side material": what she or the tamariki said,
/// or what that person must not know, is sealed whole with the safety key and does not stand in the room.
bool isHeld(const Provenance& said, bool victimOnly);

} // namespace tepu
