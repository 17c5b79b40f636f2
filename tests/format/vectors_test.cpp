// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event.h"
#include "core/journal/head_file.h"
#include "core/journal/passphrase.h"
#include "core/journal/sealing.h"
#include "tests/support/test.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tepu;

namespace {

const QJsonObject& vectors()
{
    static const QJsonObject all = [] {
        QFile file(testData("format/vectors.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return all;
}

QByteArray bytes(const QJsonObject& of, const char* name)
{
    return QByteArray::fromHex(of.value(QLatin1String(name)).toString().toLatin1());
}

Secret key()
{
    QByteArray raw = bytes(vectors(), "key");
    return Secret::taking(raw);
}

EventHeader header()
{
    const QJsonObject of = vectors().value("header").toObject();
    EventHeader header;
    header.chain = *fromCode<Chain>(of.value("chain").toString());
    header.seat = *SeatId::fromString(of.value("seat").toString());
    header.sequence = static_cast<quint64>(of.value("sequence").toInteger());
    header.clock = static_cast<quint64>(of.value("clock").toInteger());
    header.scope = *Uuid::fromString(of.value("scope").toString());
    header.key = idOf(key());
    header.previous = Digest::fromBytes(bytes(of, "previous"));
    return header;
}

} // namespace

TEST_CASE("a key's id is as the format says", "[format]")
{
    CHECK(idOf(key()).uuid().bytes() == bytes(vectors(), "key_id"));
}

TEST_CASE("the key of a snapshot comes from its user's seed as the format says", "[format]")
{
    const Secret snapshot = Principal(UserId::fresh(), key()).keyFor("tepu snapshot");
    CHECK(QByteArray(reinterpret_cast<const char*>(snapshot.data()), snapshot.size()) == bytes(vectors(), "snapshot_key"));
}

TEST_CASE("a header is, byte by byte, as the format says, and is read again", "[format]")
{
    const QByteArray expected = bytes(vectors().value("header").toObject(), "bytes");
    CHECK(header().bytes().toHex() == expected.toHex());
    const auto read = EventHeader::fromBytes(expected);
    REQUIRE(read);
    CHECK(read->bytes() == expected);
}

TEST_CASE("an event's hash is of its header and of its body's hash", "[format]")
{
    const Event event{header(), bytes(vectors(), "body"), {}};
    CHECK(event.digest().hex().toLatin1() == bytes(vectors(), "hash").toHex());
}

TEST_CASE("a recovery key stands on paper as the format says, and is read from there", "[format]")
{
    const QString paper = vectors().value("recovery_key_on_paper").toString();
    CHECK(RecoveryKey{key()}.onPaper() == paper);
    const auto read = RecoveryKey::fromPaper(paper);
    REQUIRE(read);
    CHECK(QByteArray(reinterpret_cast<const char*>(read->key.data()), read->key.size()) == bytes(vectors(), "key"));
}

TEST_CASE("a head that another program signed is read", "[format]")
{
    const QJsonObject of = vectors().value("head").toObject();
    const QTemporaryDir folder;
    const SigningKey signing = SigningKey::fresh();
    const SeatId seat = header().seat;
    REQUIRE(QDir(folder.path()).mkpath("heads"));
    QFile file(folder.filePath("heads/") + seat.toString());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes(of, "bytes") + signing.sign(Digest::fromBytes(bytes(of, "signed"))));
    file.close();
    const auto head = HeadFile(folder.path(), seat).read(signing.publicKey);
    REQUIRE(head);
    CHECK(head->content == ChainHead{7, Digest::fromBytes(bytes(of.value("content").toObject(), "hash"))});
    CHECK(head->access == ChainHead{3, Digest::fromBytes(bytes(of.value("access").toObject(), "hash"))});
}
