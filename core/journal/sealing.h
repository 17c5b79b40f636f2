// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/journal/header.h"
#include "core/journal/secret.h"

namespace tepu {

/// The id of a key: the first 16 bytes of BLAKE2b-256("tepu key" ‖ key). It commits to the key and tells nothing of it.
KeyId idOf(KeyView key);

/// nonce ‖ XChaCha20-Poly1305(key, nonce, plaintext padded to a multiple of `padding`, additional data)
QByteArray seal(KeyView key, QByteArrayView plaintext, QByteArrayView additional, size_t padding = 256);

/// The plaintext, or a refusal if key, additional data or a single bit is another.
Result<QByteArray> unseal(KeyView key, const QByteArray& sealed, QByteArrayView additional, size_t padding = 256);

/// Wraps a key under another key: crypto_secretbox with a random nonce in front.
QByteArray wrapKey(KeyView wrapping, KeyView key);
/// Writes the 32 bytes of the key to `place`.
Result<void> unwrapKey(KeyView wrapping, const QByteArray& wrapped, unsigned char* place);

} // namespace tepu
