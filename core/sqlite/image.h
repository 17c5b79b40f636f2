// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <memory>

namespace tepu {

/// A whole database as bytes, in memory that SQLite can take over.
class Image {
public:
    /// Room to write an image into. Throws std::bad_alloc.
    explicit Image(qsizetype size);

    unsigned char* data() { return m_bytes.get(); }
    qsizetype size() const { return m_size; }
    /// SQLite frees it from now on.
    unsigned char* release() { return m_bytes.release(); }

private:
    struct Free {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    qsizetype m_size;
};

} // namespace tepu
