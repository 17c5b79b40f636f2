// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/secret.h"

#include <QIODevice>
#include <optional>

namespace tepu {

struct SealedStream;

/// Writes a file of sealed pieces, one after the other (crypto_secretstream_xchacha20poly1305): none can be changed, left out, added
/// or put elsewhere, and the end cannot be cut off, without being found out (docs/format.md, "Snapshot").
class PieceWriter {
public:
    /// `kind` stands in clear at the beginning and is part of what every seal covers.
    PieceWriter(QIODevice& to, KeyView key, const QByteArray& kind);
    ~PieceWriter();
    PieceWriter(const PieceWriter&) = delete;
    PieceWriter& operator=(const PieceWriter&) = delete;

    void write(QByteArrayView piece);
    /// Whether all of it could be written; after the last piece.
    bool end();

private:
    void put(QByteArrayView piece, unsigned char tag);

    QIODevice& m_to;
    QByteArray m_kind;
    std::unique_ptr<SealedStream> m_state;
    bool m_fine = true;
};

/// Reads such a file.
class PieceReader {
public:
    PieceReader(QIODevice& from, KeyView key, const QByteArray& kind);
    ~PieceReader();
    PieceReader(const PieceReader&) = delete;
    PieceReader& operator=(const PieceReader&) = delete;

    /// The size of the next piece when it is open; nothing: it is not what was written.
    std::optional<qsizetype> nextSize();
    /// Opens the next piece into a place that has room for it.
    bool read(unsigned char* to);
    /// Whether the file ends here, as it was ended.
    bool isAtEnd();

private:
    QIODevice& m_from;
    QByteArray m_kind;
    std::unique_ptr<SealedStream> m_state;
    QByteArray m_next;
    bool m_fine = false;
};

} // namespace tepu
