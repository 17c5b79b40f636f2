// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/journal/statement.h"

namespace tepu {

/// One half of a statement as CBOR, ready to be sealed (docs/format.md, "Plaintext").
QByteArray envelope(const Statement& statement, Seal half);

/// What an opened half tells: the fact, with the payload of that half alone.
struct OpenedHalf {
    Seal half = Seal::Ordinary;
    Statement fact;
};

Result<OpenedHalf> openEnvelope(const QByteArray& plaintext);

} // namespace tepu
