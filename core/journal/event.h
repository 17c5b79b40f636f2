// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/header.h"

namespace tepu {

/// A sealed fact, or one sealed half of it, as it stands in the journal for ever.
struct Event {
    EventHeader header;
    QByteArray body;      ///< nonce ‖ ciphertext
    QByteArray signature; ///< Ed25519 over the digest; on the access chain always, else where a head is signed

    /// BLAKE2b(header ‖ BLAKE2b(body)): a slice can be checked without the bodies that it leaves out.
    Digest digest() const { return Digest::of(header.bytes(), Digest::of(body).bytes()); }
};

} // namespace tepu
