// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/intake/episode_received.h"
#include "core/commands/intake/person_mentioned.h"
#include "core/rules/intake/intake_plan.h"

namespace tepu {

/// What the rows of a file say, as facts keep it.
PersonAsReceived received(const ReferredPerson& person, const MentionedPerson& mention, const Uuid& source);
PersonAsReceived receivedOfReleased(const ReferredRelease& release, const MentionedPerson& mention, const Uuid& source);
PersonAsReceived receivedOfVictim(const ReferredRelease& release, const MentionedPerson& mention, const Uuid& source);
EpisodePlace placeOf(const ReferredPerson& row, const PersonId& person);
/// Whom a doubtful mention may be; nobody else has any.
Facts resemblancesOf(const MentionedPerson& mention, const Uuid& source);

} // namespace tepu
