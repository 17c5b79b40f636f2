// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/head_file.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

using namespace tepu;

namespace {

constexpr qsizetype slotSize = 4096;

/// The head file of a seat in a folder of its own.
class AHeadFile {
public:
    SeatHead head(quint64 sequence) const
    {
        SeatHead head;
        head.seat = seat;
        head.content = {sequence, Digest::of(QByteArray::number(sequence))};
        head.access = {2, Digest::of("access")};
        return head;
    }
    void write(quint64 sequence) { REQUIRE(file.write(head(sequence), key)); }
    Result<SeatHead> read() const { return HeadFile(folder.path(), seat).read(key.publicKey); }

    QString path() const { return folder.filePath(QStringLiteral("heads/") + seat.toString()); }
    QByteArray bytes() const
    {
        QFile from(path());
        REQUIRE(from.open(QIODevice::ReadOnly));
        return from.readAll();
    }
    void put(const QByteArray& bytes) const
    {
        QFile to(path());
        REQUIRE(to.open(QIODevice::WriteOnly));
        to.write(bytes);
    }
    /// Changes one byte of the slot that was written as the n-th.
    void bend(int written, qsizetype at = 40) const
    {
        QByteArray all = bytes();
        char& byte = all.data()[slotSize * (written % 2) + at];
        byte = static_cast<char>(byte ^ 1);
        put(all);
    }

    QTemporaryDir folder;
    SeatId seat = SeatId::fresh();
    SigningKey key = SigningKey::fresh();
    HeadFile file{folder.path(), seat};
};

} // namespace

TEST_CASE("the head that was written last is the head that is read", "[journal][heads]")
{
    AHeadFile heads;
    for (quint64 sequence = 1; sequence <= 5; ++sequence) {
        heads.write(sequence);
        CHECK(heads.read() == heads.head(sequence));
    }
    CHECK(heads.bytes().size() == 2 * slotSize);
}

TEST_CASE("a head file that is not there says that it is missing", "[journal][heads]")
{
    const AHeadFile heads;
    const auto read = heads.read();
    REQUIRE_FALSE(read);
    CHECK(read.error().sentence.contains("is missing"));
}

TEST_CASE("two slots are written in turn: while one is being written the other is whole", "[journal][heads]")
{
    AHeadFile heads;
    heads.write(7);
    heads.write(8);
    const QByteArray two = heads.bytes();
    heads.write(9);
    const QByteArray three = heads.bytes();
    CHECK(two.first(slotSize) == three.first(slotSize)); // 8 stands where it stood
    CHECK(two.last(slotSize) != three.last(slotSize));
}

TEST_CASE("a torn slot leaves the head before it", "[journal][heads]")
{
    AHeadFile heads;
    heads.write(7);
    heads.write(8);
    heads.bend(2);
    CHECK(heads.read() == heads.head(7));
}

TEST_CASE("where the older slot is torn the newer one counts", "[journal][heads]")
{
    AHeadFile heads;
    heads.write(7);
    heads.write(8);
    heads.bend(1);
    CHECK(heads.read() == heads.head(8));
}

TEST_CASE("where both slots are torn nobody believes either", "[journal][heads]")
{
    AHeadFile heads;
    heads.write(7);
    heads.write(8);
    heads.bend(1);
    heads.bend(2);
    const auto read = heads.read();
    REQUIRE_FALSE(read);
    CHECK(read.error().sentence.contains("is damaged"));
}

TEST_CASE("a file cut short anywhere is a torn slot or none", "[journal][heads]")
{
    AHeadFile heads;
    heads.write(7); // the second slot of the file
    heads.write(8); // the first
    const QByteArray whole = heads.bytes();
    heads.put(whole.first(slotSize + 100));
    CHECK(heads.read() == heads.head(8));
    heads.put(whole.first(100));
    CHECK_FALSE(heads.read());
    heads.put({});
    CHECK_FALSE(heads.read());
}

TEST_CASE("no byte of a head changes without its signature failing", "[journal][heads]")
{
    AHeadFile heads;
    heads.write(7);
    const QByteArray whole = heads.bytes();
    constexpr qsizetype meaning = 8 + 8 + 16 + 2 * (8 + 32) + 64;
    for (qsizetype at = 0; at < meaning; ++at) {
        heads.put(whole);
        heads.bend(1, at);
        CHECK_FALSE(heads.read());
    }
    heads.put(whole);
    heads.bend(1, meaning); // past the signature there is nothing
    CHECK(heads.read() == heads.head(7));
}

TEST_CASE("a head signed by somebody else is no head", "[journal][heads]")
{
    AHeadFile heads;
    REQUIRE(heads.file.write(heads.head(7), SigningKey::fresh()));
    CHECK_FALSE(heads.read());
}

TEST_CASE("the head of another seat does not count, though it is signed with the same key", "[journal][heads]")
{
    AHeadFile heads;
    SeatHead other = heads.head(7);
    other.seat = SeatId::fresh();
    REQUIRE(heads.file.write(other, heads.key));
    CHECK_FALSE(heads.read());
}

TEST_CASE("a program started anew goes on where the slots stand", "[journal][heads]")
{
    AHeadFile heads;
    heads.write(7);
    heads.write(8);
    HeadFile again(heads.folder.path(), heads.seat);
    REQUIRE(again.write(heads.head(9), heads.key));
    CHECK(heads.read() == heads.head(9));
    heads.bend(3);
    CHECK(heads.read() == heads.head(8));
}

TEST_CASE("a head that could not be written is no reason to overwrite the last good one", "[journal][heads][faults]")
{
    AHeadFile heads;
    heads.write(7);
    heads.write(8);
    const QByteArray whole = heads.bytes();
    REQUIRE(QFile::remove(heads.path()));
    REQUIRE(QDir().mkpath(heads.path())); // a folder stands in the way
    const auto failed = heads.file.write(heads.head(9), heads.key);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().sentence.contains("cannot be written"));
    REQUIRE(QDir().rmdir(heads.path()));
    heads.put(whole);
    heads.write(10);
    heads.bend(3); // torn while being written
    CHECK(heads.read() == heads.head(8));
}
