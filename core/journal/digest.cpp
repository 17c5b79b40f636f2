// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/digest.h"

#include <sodium.h>

namespace tepu {

static void absorb(crypto_generichash_state& state, QByteArrayView bytes)
{
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

Digest Digest::of(QByteArrayView first, QByteArrayView second)
{
    Digest digest;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size);
    absorb(state, first);
    absorb(state, second);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.m_bytes.data()), size);
    return digest;
}

Digest Digest::of(QByteArrayView bytes)
{
    return of(bytes, {});
}

Digest Digest::fromBytes(const QByteArray& bytes)
{
    Q_ASSERT(bytes.size() == size);
    Digest digest;
    digest.m_bytes = bytes;
    return digest;
}

Digest Digest::fromHex(const QString& text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return bytes.size() == size ? fromBytes(bytes) : Digest();
}

} // namespace tepu
