// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/album.h"
#include "core/commands/record.h"

namespace tepu::pictures {

/// The demonstration's last day, from its files to the closed meeting; the record is of LastEvening.
void walkThroughDay(Album& album, std::unique_ptr<Record> record, Instant now);

/// A record as it stands: nothing in it is changed.
void lookThrough(Album& album, std::unique_ptr<Record> record, Instant now);

} // namespace tepu::pictures
