// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/at_the_desk.h"

namespace tepu::pictures {

/// Looks for people, numbers and words in the middle of a meeting; everything is put away in the end.
void takeSearch(AtTheDesk& desk);

} // namespace tepu::pictures
