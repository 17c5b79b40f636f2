// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/acting.h"

namespace tepu::demonstration {

/// R-M1 "their answers are on the screen when the case opens": what agencies send back once they have the list.
void answerTheList(Acting& acting, const MeetingId& meeting);

} // namespace tepu::demonstration
