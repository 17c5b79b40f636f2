// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/album.h"

namespace tepu::pictures {

/// The window that asks for the passphrase, for a record in a folder.
void takeUnlocking(Album& album, const QString& folder);

/// What it says to a wrong one; the record must not be open.
void takeRefusedUnlocking(Album& album, const QString& folder);

/// What it offers where the record is damaged. It damages the record for that.
void takeDamagedUnlocking(Album& album, const QString& folder);

} // namespace tepu::pictures
