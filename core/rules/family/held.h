// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/domain/testimony.h"

namespace tepu {

/// R-S3 "Information marked *from the victim only* is never shown on perpetrator-side material": what she or the tamariki said,
/// or what that person must not know, is sealed whole with the safety key and does not stand in the room. `heldInSql()` says the same of a row.
bool isHeld(const Provenance& said, bool victimOnly);
bool isHeld(const Testimony& said);

/// R-S3 "*from the victim only*" is what she or the tamariki said, or somebody who works for her side brought; refused of anybody else’s word.
/// Where nobody said whose word it is it may be hers.
Result<void> mustBeFromHer(const Provenance& said, bool victimOnly);

} // namespace tepu
