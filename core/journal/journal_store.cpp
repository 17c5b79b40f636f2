// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_store.h"

#include <QFile>

namespace tepu {

static const auto journalSchema = QStringLiteral(R"(
CREATE TABLE mark(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE seat(id BLOB PRIMARY KEY, user BLOB NOT NULL, public_key BLOB NOT NULL, sealed_key BLOB NOT NULL) STRICT;
CREATE TABLE audience_box(audience TEXT NOT NULL, epoch INTEGER NOT NULL, user BLOB NOT NULL, box BLOB NOT NULL,
    PRIMARY KEY(audience, epoch, user)) STRICT;
CREATE TABLE key_wrap(key BLOB NOT NULL, scope BLOB NOT NULL, seal INTEGER NOT NULL, audience TEXT NOT NULL,
    epoch INTEGER NOT NULL, wrapped BLOB NOT NULL, PRIMARY KEY(key, audience, epoch)) STRICT;
CREATE TABLE event(seat BLOB NOT NULL, chain INTEGER NOT NULL, sequence INTEGER NOT NULL, clock INTEGER NOT NULL,
    scope BLOB NOT NULL, header BLOB NOT NULL, body BLOB NOT NULL, signature BLOB NOT NULL,
    UNIQUE(seat, chain, sequence)) STRICT;
CREATE INDEX event_of_scope ON event(scope);
CREATE TABLE draft(id TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
)");

void JournalStore::create(const QString& path, const Mark& mark)
{
    JournalStore store(path);
    Transaction transaction(store.m_database);
    store.m_database.runAll(journalSchema);
    const auto put = QStringLiteral("INSERT INTO mark VALUES(?, ?)");
    store.m_database.run(put, values(QStringLiteral("format"), QStringLiteral("1")));
    store.m_database.run(put, values(QStringLiteral("record"), mark.record.toString()));
    store.m_database.run(put, values(QStringLiteral("training"), QString::number(mark.training)));
    transaction.commit();
}

JournalStore::JournalStore(const QString& path) : m_database(path)
{
    m_database.run(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"));
    m_database.single(QStringLiteral("PRAGMA journal_mode=WAL"));
    m_database.run(QStringLiteral("PRAGMA synchronous=FULL"));
    m_database.run(QStringLiteral("PRAGMA temp_store=MEMORY"));
    m_database.run(QStringLiteral("PRAGMA secure_delete=ON"));
    m_database.run(QStringLiteral("PRAGMA trusted_schema=OFF"));
    readBack(QStringLiteral("locking_mode"), QStringLiteral("exclusive"));
    readBack(QStringLiteral("journal_mode"), QStringLiteral("wal"));
    readBack(QStringLiteral("synchronous"), QStringLiteral("2"));
    readBack(QStringLiteral("temp_store"), QStringLiteral("2"));
    readBack(QStringLiteral("secure_delete"), QStringLiteral("1"));
}

void JournalStore::readBack(const QString& pragma, const QString& wanted)
{
    if (m_database.single(QStringLiteral("PRAGMA ") + pragma).toString() != wanted)
        throw StoreFault(QStringLiteral("SQLite did not accept %1=%2").arg(pragma, wanted), 0);
}

JournalStore::Mark JournalStore::mark()
{
    Mark mark;
    const auto one = [this](const char* name) {
        return m_database.single(QStringLiteral("SELECT value FROM mark WHERE name = ?"), values(QString::fromLatin1(name)))
            .toString();
    };
    if (one("format") != u"1")
        throw StoreFault(QStringLiteral("the record was made by a newer version of Tēpu"), 0);
    mark.record = RecordId::fromString(one("record")).value_or(RecordId());
    mark.training = one("training") == u"1";
    return mark;
}

void JournalStore::addSeat(const Seat& seat)
{
    m_database.run(QStringLiteral("INSERT INTO seat VALUES(?, ?, ?, ?)"),
                   values(seat.id.uuid().bytes(), seat.user.uuid().bytes(), seat.publicKey, seat.sealedKey));
}

void JournalStore::addBoxes(const QVector<AudienceBox>& boxes)
{
    for (const AudienceBox& box : boxes)
        m_database.run(QStringLiteral("INSERT INTO audience_box VALUES(?, ?, ?, ?)"),
                       values(box.audience.name, box.audience.epoch, box.user.uuid().bytes(), box.box));
}

template <class T>
static Id<T> idIn(const Cells& cells, int column)
{
    return Id<T>(Uuid::fromBytes(cells.get<QByteArray>(column)).value_or(Uuid()));
}

QVector<Seat> JournalStore::seats()
{
    QVector<Seat> all;
    m_database.each(QStringLiteral("SELECT id, user, public_key, sealed_key FROM seat"), {}, [&](const Cells& cells) {
        all.append({idIn<SeatKind>(cells, 0), idIn<UserKind>(cells, 1), cells.get<QByteArray>(2), cells.get<QByteArray>(3)});
    });
    return all;
}

QVector<AudienceBox> JournalStore::boxes()
{
    QVector<AudienceBox> all;
    m_database.each(QStringLiteral("SELECT audience, epoch, user, box FROM audience_box"), {}, [&](const Cells& cells) {
        all.append({{cells.get<QString>(0), cells.get<int>(1)}, idIn<UserKind>(cells, 2), cells.get<QByteArray>(3)});
    });
    return all;
}

QVector<KeyWrap> JournalStore::wraps()
{
    QVector<KeyWrap> all;
    m_database.each(QStringLiteral("SELECT key, scope, seal, audience, epoch, wrapped FROM key_wrap"), {},
                    [&](const Cells& cells) {
                        all.append({idIn<KeyKind>(cells, 0), Scope{idIn<KeyKind>(cells, 1).uuid()},
                                    cells.get<int>(2) == 0 ? Seal::Ordinary : Seal::Safety,
                                    {cells.get<QString>(3), cells.get<int>(4)}, cells.get<QByteArray>(5)});
                    });
    return all;
}

void JournalStore::append(const Append& append)
{
    Transaction transaction(m_database);
    for (const KeyWrap& wrap : append.wraps)
        m_database.run(QStringLiteral("INSERT INTO key_wrap VALUES(?, ?, ?, ?, ?, ?)"),
                       values(wrap.key.uuid().bytes(), wrap.scope.id.bytes(), wrap.seal == Seal::Ordinary ? 0 : 1,
                              wrap.audience.name, wrap.audience.epoch, wrap.wrapped));
    for (const Event& event : append.events)
        m_database.run(QStringLiteral("INSERT INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
                       values(event.header.seat.uuid().bytes(), static_cast<int>(event.header.chain),
                              static_cast<qint64>(event.header.sequence), static_cast<qint64>(event.header.clock),
                              event.header.scope.bytes(), event.header.bytes(), event.body,
                              event.signature.isNull() ? QByteArray("") : event.signature));
    for (const QString& id : append.draftsDone)
        m_database.run(QStringLiteral("DELETE FROM draft WHERE id = ?"), values(id));
    transaction.commit();
}

void JournalStore::saveDraft(const QString& id, const QByteArray& sealed)
{
    m_database.run(QStringLiteral("INSERT INTO draft VALUES(?, ?) ON CONFLICT(id) DO UPDATE SET sealed = excluded.sealed"),
                   values(id, sealed));
}

QByteArray JournalStore::draft(const QString& id)
{
    return m_database.single(QStringLiteral("SELECT sealed FROM draft WHERE id = ?"), values(id)).toByteArray();
}

static Event eventIn(const Cells& cells)
{
    auto header = EventHeader::fromBytes(cells.get<QByteArray>(0));
    if (!header)
        throw StoreFault(header.error().sentence, 0);
    return {*header, cells.get<QByteArray>(1), cells.get<QByteArray>(2)};
}

void JournalStore::eachEvent(const std::function<void(const Event&)>& event)
{
    m_database.each(QStringLiteral("SELECT header, body, signature FROM event ORDER BY clock, seat, chain, sequence"), {},
                    [&](const Cells& cells) { event(eventIn(cells)); });
}

void JournalStore::eachEventOf(const Scope& scope, const std::function<void(const Event&)>& event)
{
    m_database.each(QStringLiteral("SELECT header, body, signature FROM event WHERE scope = ? "
                                   "ORDER BY clock, seat, chain, sequence"),
                    values(scope.id.bytes()), [&](const Cells& cells) { event(eventIn(cells)); });
}

} // namespace tepu
