// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/secret.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <stdexcept>

namespace tepu {

static void wakeSodium()
{
    static const int awake = sodium_init();
    if (awake < 0)
        throw std::runtime_error("libsodium could not be initialised");
}

void Secret::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes);
}

Secret Secret::ofSize(qsizetype size)
{
    wakeSodium();
    Secret secret;
    secret.m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size))));
    if (!secret.m_bytes)
        throw std::bad_alloc();
    secret.m_size = size;
    return secret;
}

Secret Secret::random(qsizetype size)
{
    Secret secret = ofSize(size);
    randombytes_buf(secret.data(), static_cast<size_t>(size));
    return secret;
}

void fillWithRandom(unsigned char* key)
{
    randombytes_buf(key, static_cast<size_t>(Secret::keySize));
}

Secret Secret::taking(QByteArray& bytes)
{
    Secret secret = ofSize(bytes.size());
    std::memcpy(secret.data(), bytes.constData(), static_cast<size_t>(bytes.size()));
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

} // namespace tepu
