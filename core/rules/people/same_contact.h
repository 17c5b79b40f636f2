// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"

#include <QString>

namespace tepu {

/// Whether two ways of writing a number or an address mean the same: `021 555 0123` and `+64 21 555 0123`, `12 Kōwhai Street` and
/// `12 kowhai st`.
bool isSameContact(ContactMeans kind, const QString& one, const QString& other);

} // namespace tepu
