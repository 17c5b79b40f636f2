// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/principal.h"

#include <sodium.h>

namespace tepu {

static unsigned char* writable(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

static const unsigned char* writable(const QByteArray& array, qsizetype at)
{
    return reinterpret_cast<const unsigned char*>(array.constData()) + at;
}

Principal::Principal(const UserId& user, Secret seed)
    : m_user(user), m_seed(std::move(seed)), m_secretKey(Secret::ofSize(crypto_box_SECRETKEYBYTES)),
      m_publicKey(crypto_box_PUBLICKEYBYTES, '\0')
{
    crypto_box_seed_keypair(writable(m_publicKey), m_secretKey.data(), m_seed.data());
}

Result<Secret> Principal::open(const QByteArray& box) const
{
    if (box.size() <= qsizetype(crypto_box_SEALBYTES))
        return refuse(QStringLiteral("a key box is cut short"));
    Secret secret = Secret::ofSize(box.size() - qsizetype(crypto_box_SEALBYTES));
    if (crypto_box_seal_open(secret.data(), writable(box, 0), static_cast<unsigned long long>(box.size()),
                             writable(m_publicKey, 0), m_secretKey.data())
        != 0)
        return refuse(QStringLiteral("a key box is not for this user"));
    return secret;
}

Secret Principal::keyFor(QByteArrayView purpose) const
{
    Secret key = Secret::ofSize(Secret::keySize);
    crypto_generichash(key.data(), static_cast<size_t>(key.size()), reinterpret_cast<const unsigned char*>(purpose.data()),
                       static_cast<unsigned long long>(purpose.size()), m_seed.data(), static_cast<size_t>(m_seed.size()));
    return key;
}

QByteArray sealTo(const QByteArray& publicKey, const Secret& secret)
{
    QByteArray box(secret.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(writable(box), secret.data(), static_cast<unsigned long long>(secret.size()),
                    writable(publicKey, 0));
    return box;
}

SigningKey SigningKey::fresh()
{
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), Secret::ofSize(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(writable(key.publicKey), key.secretKey.data());
    return key;
}

QByteArray SigningKey::sign(const Digest& digest) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(writable(signature), nullptr, writable(digest.bytes(), 0), Digest::size, secretKey.data());
    return signature;
}

bool isSignedBy(const QByteArray& publicKey, const Digest& digest, const QByteArray& signature)
{
    return publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) && signature.size() == qsizetype(crypto_sign_BYTES)
           && crypto_sign_verify_detached(writable(signature, 0), writable(digest.bytes(), 0), Digest::size,
                                          writable(publicKey, 0))
                  == 0;
}

} // namespace tepu
