// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sealed_pieces.h"
#include "tests/support/test.h"

#include <QBuffer>

using namespace tepu;

static const QByteArray kind("tepu pieces\n");

static QByteArray written(const Secret& key, const QVector<QByteArray>& pieces)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    PieceWriter writer(buffer, key, kind);
    for (const QByteArray& piece : pieces)
        writer.write(piece);
    REQUIRE(writer.end());
    return buffer.data();
}

/// The pieces, if the file is what was written.
static std::optional<QVector<QByteArray>> readFrom(const Secret& key, QByteArray bytes, int count)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    PieceReader reader(buffer, key, kind);
    QVector<QByteArray> pieces;
    for (int i = 0; i < count; ++i) {
        const auto size = reader.nextSize();
        pieces.append(QByteArray(size.value_or(0), '\0'));
        if (!size || !reader.read(reinterpret_cast<unsigned char*>(pieces.last().data())))
            return std::nullopt;
    }
    return reader.isAtEnd() ? std::optional(pieces) : std::nullopt;
}

TEST_CASE("sealed pieces come back as they went", "[journal][pieces]")
{
    const Secret key = Secret::random();
    const QVector<QByteArray> pieces{"one", "", QByteArray(70000, 'x')};
    CHECK(readFrom(key, written(key, pieces), 3) == pieces);
    CHECK(readFrom(key, written(key, {}), 0) == QVector<QByteArray>{});
}

TEST_CASE("no piece is read with another key, or left out at the end", "[journal][pieces]")
{
    const Secret key = Secret::random();
    const QByteArray bytes = written(key, {"one", "two"});
    CHECK_FALSE(readFrom(Secret::random(), bytes, 2));
    CHECK_FALSE(readFrom(key, bytes, 1));
    CHECK_FALSE(readFrom(key, bytes, 3));
    CHECK_FALSE(readFrom(key, bytes + 'x', 2));
}

TEST_CASE("pieces that change places do not open", "[journal][pieces]")
{
    const Secret key = Secret::random();
    const QByteArray bytes = written(key, {"one", "two"});
    const qsizetype start = kind.size() + 24;
    const qsizetype piece = 4 + 3 + 17;
    const QByteArray changed = bytes.first(start) + bytes.sliced(start + piece, piece) + bytes.sliced(start, piece) + bytes.sliced(start + 2 * piece);
    CHECK_FALSE(readFrom(key, changed, 2));
}

TEST_CASE("whatever bytes a file of pieces has become, it is read as it was written or not at all", "[journal][pieces][property]")
{
    const Secret key = Secret::random();
    const QByteArray whole = written(key, {"one", "two", "three"});
    rc::prop("a changed byte, or a cut", [&] {
        QByteArray bytes = whole.first(*rc::gen::inRange<qsizetype>(1, whole.size() + 1));
        const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ *rc::gen::inRange(1, 256));
        RC_ASSERT(!readFrom(key, bytes, 3).has_value());
    });
}
