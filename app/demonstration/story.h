// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/case_facts.h"

namespace tepu::demonstration {

/// The few turns of the story that no chance makes: whom a table leaves to the next one, and why ("because" in
/// table_talk.json). Empty: nothing stands in the way.
QString whyItWaits(const CaseFacts& facts, QDate today);

/// Whose victim has spoken with somebody behind the back of who used violence.
bool mustNotKnow(const CaseFacts& facts);

} // namespace tepu::demonstration
