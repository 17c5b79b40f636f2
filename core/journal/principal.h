// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include "core/domain/refusal.h"
#include "core/journal/digest.h"
#include "core/journal/secret.h"

#include <QByteArray>

namespace tepu {

/// Somebody who can be given keys: a user, or the recovery slot. Everything follows from one seed of 32 bytes.
class Principal {
public:
    Principal(const UserId& user, Secret seed);
    static Principal fresh(const UserId& user) { return Principal(user, Secret::random()); }

    const UserId& user() const { return m_user; }
    const Secret& seed() const { return m_seed; }
    const QByteArray& publicKey() const { return m_publicKey; } ///< X25519
    /// What somebody sealed to this principal with sealTo().
    Result<Secret> open(const QByteArray& box) const;
    /// A key of this principal's for one purpose, which nobody can tell from any other: BLAKE2b-256(purpose), keyed with the seed.
    Secret keyFor(QByteArrayView purpose) const;

private:
    UserId m_user;
    Secret m_seed;
    Secret m_secretKey;
    QByteArray m_publicKey;
};

/// crypto_box_seal: only the holder of the public key's other half can open it.
QByteArray sealTo(const QByteArray& publicKey, const Secret& secret);

/// The Ed25519 pair with which a seat signs.
struct SigningKey {
    QByteArray publicKey;
    Secret secretKey;

    static SigningKey fresh();
    QByteArray sign(const Digest& digest) const;
};

bool isSignedBy(const QByteArray& publicKey, const Digest& digest, const QByteArray& signature);

} // namespace tepu
