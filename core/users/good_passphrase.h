// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QByteArray>

namespace tepu {

/// Refused: fewer than 16 characters, or one of those that everybody thinks of (resources/passphrases/common.txt; spaces, case and
/// dashes do not make it another), or the same few characters again and again. Which characters it is made of does not matter.
Result<void> isGoodPassphrase(const QByteArray& passphrase);

} // namespace tepu
