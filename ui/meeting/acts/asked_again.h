// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/keys.h"

namespace tepu::ui {

struct MeetingParts;

/// Asks again what the line above the foot was asking when the program ended, by the name of its draft; what can no longer be
/// asked is not.
void askAgain(const QString& draft, MeetingParts& parts, const std::function<void(Act)>& act);

} // namespace tepu::ui
