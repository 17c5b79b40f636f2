// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tepu {

/// A BLAKE2b-256 digest.
class Digest {
public:
    static constexpr qsizetype size = 32;

    static Digest of(QByteArrayView bytes);
    static Digest of(QByteArrayView first, QByteArrayView second);
    /// Exactly 32 bytes; anything else is a fault of the caller.
    static Digest fromBytes(const QByteArray& bytes);

    /// Of what hex() wrote; zeroes where the text is none.
    static Digest fromHex(const QString& text);

    Digest() : m_bytes(size, '\0') {} ///< the digest before the first event of a chain: zeroes
    const QByteArray& bytes() const { return m_bytes; }
    QString hex() const { return QString::fromLatin1(m_bytes.toHex()); }
    bool operator==(const Digest&) const = default;

private:
    QByteArray m_bytes;
};

} // namespace tepu
