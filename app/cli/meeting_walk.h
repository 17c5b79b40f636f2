// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/album.h"
#include "ui/shell/main_window.h"

namespace tepu::cli {

/// Opens the meeting at which the window sits, hears a few agencies on one family and takes the pictures: opening, the
/// five pages of the case, the room.
void walkThroughMeeting(Album& album, ui::MainWindow& window);

} // namespace tepu::cli
