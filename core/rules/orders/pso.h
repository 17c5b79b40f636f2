// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include "core/domain/instant.h"

namespace tepu {

/// PSO: "001 (2018) says one to five days; since the Family Violence Act 2018 came into force on 1 July 2019 up to ten. …
/// the limit goes by the date of issue" (rules.md §1). In days.
int longestSafetyOrder(QDate issued);

/// Refused: a Police Safety Order of that day cannot stand so long, or so short.
Result<void> mayStand(std::chrono::minutes length, QDate issued);

/// As files count it.
std::optional<std::chrono::hours> inHours(std::optional<int> days);

/// When a Police Safety Order ends; nothing while it is not served.
std::optional<Instant> psoEnd(std::optional<std::chrono::hours> length, std::optional<Instant> servedAt);

/// What is to be thought of where the person whom an order of Police binds is young.
enum class YoungRespondent { No, Warn, AskWhy };

/// PSO: "Against a person under 18 the app warns (s 31 limits it), under 16 it asks for a reason". Without a date of birth
/// somebody who was received as a child may be under 16.
YoungRespondent youngRespondent(std::optional<int> age, bool isChild);

} // namespace tepu
