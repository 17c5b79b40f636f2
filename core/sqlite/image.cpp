// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/image.h"

#include <new>
#include <sqlite3.h>

namespace tepu {

Image::Image(qsizetype size) : m_bytes(static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)))), m_size(size)
{
    if (!m_bytes)
        throw std::bad_alloc();
}

void Image::Free::operator()(unsigned char* bytes) const
{
    sqlite3_free(bytes);
}

} // namespace tepu
