// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// A name for comparing: without macrons (`Tōtara` is `totara`), apostrophes and capital letters, single spaces.
QString normalisedName(const QString& name);

/// A rougher form, for finding what is worth comparing: doubled vowels are single (`Tootara` is `totara`), no spaces.
QString roughName(const QString& name);

} // namespace tepu
