// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sealed_pieces.h"

#include <QtEndian>
#include <sodium.h>

namespace tepu {

struct SealedStream {
    crypto_secretstream_xchacha20poly1305_state stream;
    ~SealedStream() { sodium_memzero(&stream, sizeof stream); }
};

static constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
static constexpr quint32 mostInPiece = 1 << 24; // a length that was changed must not ask for all the memory there is

static const unsigned char* bytesIn(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

PieceWriter::PieceWriter(QIODevice& to, KeyView key, const QByteArray& kind) : m_to(to), m_kind(kind), m_state(std::make_unique<SealedStream>())
{
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, reinterpret_cast<unsigned char*>(header.data()), key.data());
    m_fine = m_to.write(kind + header) == kind.size() + header.size();
}

PieceWriter::~PieceWriter() = default;

void PieceWriter::put(QByteArrayView piece, unsigned char tag)
{
    QByteArray out(qsizetype(sizeof(quint32)) + piece.size() + overhead, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(piece.size() + overhead), out.data());
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, reinterpret_cast<unsigned char*>(out.data()) + sizeof(quint32), nullptr,
                                               bytesIn(piece), static_cast<unsigned long long>(piece.size()), bytesIn(m_kind),
                                               static_cast<unsigned long long>(m_kind.size()), tag);
    m_fine = m_fine && m_to.write(out) == out.size();
}

void PieceWriter::write(QByteArrayView piece)
{
    Q_ASSERT(piece.size() + overhead <= mostInPiece);
    put(piece, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
}

bool PieceWriter::end()
{
    put({}, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    return m_fine;
}

PieceReader::PieceReader(QIODevice& from, KeyView key, const QByteArray& kind)
    : m_from(from), m_kind(kind), m_state(std::make_unique<SealedStream>())
{
    const QByteArray header = m_from.read(kind.size() + qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES));
    m_fine = header.size() == kind.size() + qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES) && header.startsWith(kind)
             && crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, bytesIn(header) + kind.size(), key.data()) == 0;
}

PieceReader::~PieceReader() = default;

std::optional<qsizetype> PieceReader::nextSize()
{
    const QByteArray length = m_fine ? m_from.read(qsizetype(sizeof(quint32))) : QByteArray();
    const quint32 size = length.size() == qsizetype(sizeof(quint32)) ? qFromBigEndian<quint32>(length.constData()) : 0;
    m_fine = size >= overhead && size <= mostInPiece;
    m_next = m_fine ? m_from.read(size) : QByteArray();
    m_fine = m_fine && m_next.size() == qsizetype(size);
    return m_fine ? std::optional(m_next.size() - overhead) : std::nullopt;
}

static bool opens(crypto_secretstream_xchacha20poly1305_state& stream, const QByteArray& sealed, const QByteArray& kind, unsigned char* to,
                  unsigned char wanted)
{
    unsigned char tag = 0;
    return crypto_secretstream_xchacha20poly1305_pull(&stream, to, nullptr, &tag, bytesIn(sealed), static_cast<unsigned long long>(sealed.size()),
                                                      bytesIn(kind), static_cast<unsigned long long>(kind.size()))
               == 0
           && tag == wanted;
}

bool PieceReader::read(unsigned char* to)
{
    m_fine = m_fine && opens(m_state->stream, m_next, m_kind, to, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return m_fine;
}

bool PieceReader::isAtEnd()
{
    unsigned char nothing = 0;
    return nextSize() == 0 && opens(m_state->stream, m_next, m_kind, &nothing, crypto_secretstream_xchacha20poly1305_TAG_FINAL)
           && m_from.atEnd();
}

} // namespace tepu
