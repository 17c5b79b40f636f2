// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sealing.h"

#include <sodium.h>

namespace tepu {

static constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

static const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

KeyId idOf(KeyView key)
{
    const QByteArrayView bytes(key.data(), Secret::keySize);
    return KeyId(*Uuid::fromBytes(Digest::of("tepu key", bytes).bytes().first(16)));
}

static QByteArray padded(QByteArrayView plaintext, size_t padding)
{
    QByteArray out = plaintext.toByteArray();
    const size_t used = static_cast<size_t>(out.size());
    out.resize(static_cast<qsizetype>((used / padding + 1) * padding));
    size_t length = 0;
    sodium_pad(&length, bytesOf(out), used, padding, static_cast<size_t>(out.size()));
    return out;
}

QByteArray seal(KeyView key, QByteArrayView plaintext, QByteArrayView additional, size_t padding)
{
    QByteArray clear = padded(plaintext, padding);
    QByteArray out(nonceSize + clear.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(out) + nonceSize, nullptr, bytesOf(clear), static_cast<unsigned long long>(clear.size()),
        bytesOf(additional), static_cast<unsigned long long>(additional.size()), nullptr, bytesOf(out), key.data());
    sodium_memzero(clear.data(), static_cast<size_t>(clear.size()));
    return out;
}

Result<QByteArray> unseal(KeyView key, const QByteArray& sealed, QByteArrayView additional, size_t padding)
{
    const qsizetype size = sealed.size() - nonceSize - tagSize;
    if (size <= 0)
        return refuse(QStringLiteral("sealed content is cut short"));
    QByteArray clear(size, Qt::Uninitialized);
    const unsigned char* from = bytesOf(sealed);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(clear), nullptr, nullptr, from + nonceSize, static_cast<unsigned long long>(size + tagSize),
        bytesOf(additional), static_cast<unsigned long long>(additional.size()), from, key.data());
    size_t length = 0;
    if (opened != 0 || sodium_unpad(&length, bytesOf(clear), static_cast<size_t>(size), padding) != 0)
        return refuse(QStringLiteral("sealed content does not open: it was changed, or the key is another"));
    clear.resize(static_cast<qsizetype>(length));
    return clear;
}

static constexpr qsizetype wrapSize = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + Secret::keySize;

QByteArray wrapKey(KeyView wrapping, KeyView key)
{
    QByteArray out(wrapSize, '\0');
    randombytes_buf(out.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytesOf(out) + crypto_secretbox_NONCEBYTES, key.data(), Secret::keySize, bytesOf(out),
                          wrapping.data());
    return out;
}

Result<void> unwrapKey(KeyView wrapping, const QByteArray& wrapped, unsigned char* place)
{
    if (wrapped.size() != wrapSize)
        return refuse(QStringLiteral("a wrapped key is cut short"));
    const unsigned char* from = bytesOf(wrapped);
    if (crypto_secretbox_open_easy(place, from + crypto_secretbox_NONCEBYTES,
                                   static_cast<unsigned long long>(wrapSize - crypto_secretbox_NONCEBYTES), from,
                                   wrapping.data())
        != 0)
        return refuse(QStringLiteral("a wrapped key does not open"));
    return {};
}

} // namespace tepu
