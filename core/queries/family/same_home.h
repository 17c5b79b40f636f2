// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"

namespace tepu {

/// The household that is meant where these people are said to live together: of those that share somebody the one that shares most, if at
/// least half of it is named. None: a new one, so that nobody else's home is emptied by a word.
std::optional<HouseholdId> sameHome(const QVector<FamilyHome>& homes, const QVector<PersonId>& people);

} // namespace tepu
