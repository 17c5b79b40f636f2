// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"

#include <QDate>
#include <optional>

namespace tepu {

/// Whether a number or address must be asked again before it is used.
bool isStaleContact(QDate lastConfirmed, QDate today, int staleDays);

/// Whether something noted until a day counts no more.
bool hasLapsed(std::optional<QDate> lapsesOn, QDate today);

/// Whether a code word is in place.
bool isCodeWordInPlace(std::optional<QDate> confirmedByPolice, bool isRetired);

/// Whether an agency is named for a warm handover.
bool isWarm(Acquaintance acquaintance);

/// Whether somebody in this state cannot come to the door.
bool isLockedUp(CustodyStatus status);

} // namespace tepu
