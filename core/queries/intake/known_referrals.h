// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/intake/known.h"
#include "core/tables/tables.h"

namespace tepu {

/// Whether everybody of the record is read too, or only what is held under the references.
enum class Knowing { Everybody, HeldAlone };

/// What the record knows that referrals with these references, and the people on them, can meet.
KnownReferrals knownReferrals(const Tables& tables, const QStringList& episodeRefs, const QStringList& releaseRefs,
                              Knowing knowing = Knowing::Everybody);

} // namespace tepu
