// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_fault.h"

#include <QByteArrayView>
#include <tl/expected.hpp>

namespace tepu {

/// The bytes after a byte order mark, if they are UTF-8 text with something in it.
tl::expected<QByteArrayView, FileFault> utf8Text(const QByteArray& bytes);

/// Decodes checked UTF-8 as it stands; a byte order mark inside the text stays a character.
QString decodedUtf8(QByteArrayView bytes);

} // namespace tepu
