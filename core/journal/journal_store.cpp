// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_store.h"

#include <QCborArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

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
CREATE INDEX event_in_order ON event(clock, seat, chain, sequence);
CREATE TABLE draft(id TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
)");

static const auto madeByNewer = QStringLiteral("it was made by a newer version of Tēpu; open it with that version");

static QString asText(const QVector<ChainGap>& gaps)
{
    return QString::fromUtf8(QJsonDocument(encode(gaps).toJsonValue().toArray()).toJson(QJsonDocument::Compact));
}

void JournalStore::create(const QString& path, const Mark& mark)
{
    JournalStore store(path, Stage::ToBeMade);
    Transaction transaction(store.m_database);
    store.m_database.runAll(journalSchema);
    const auto put = QStringLiteral("INSERT INTO mark VALUES(?, ?)");
    store.m_database.run(put, values(QStringLiteral("format"), QStringLiteral("1")));
    store.m_database.run(put, values(QStringLiteral("record"), mark.record.toString()));
    store.m_database.run(put, values(QStringLiteral("training"), QString::number(mark.training)));
    if (mark.pack) {
        store.m_database.run(put, values(QStringLiteral("pack"), mark.pack->toString()));
        store.m_database.run(put, values(QStringLiteral("elsewhere"), asText(mark.elsewhere)));
    }
    transaction.commit();
}

JournalStore::JournalStore(const QString& path) : JournalStore(path, Stage::Made) {}

/// What cannot be read hides nothing: then the journal is as damaged as it is.
static QVector<ChainGap> gapsIn(const QString& text)
{
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    return decode<QVector<ChainGap>>(QCborArray::fromJsonArray(array)).value_or(QVector<ChainGap>());
}

/// What a newer version made is refused before anything is written, the kind of its journal included.
JournalStore::JournalStore(const QString& path, Stage stage) : m_database(path)
{
    set(QStringLiteral("locking_mode"), QStringLiteral("EXCLUSIVE"), QStringLiteral("exclusive"));
    if (stage == Stage::Made)
        mustBeOfThisFormat();
    set(QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal"));
    set(QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2"));
    set(QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2"));
    set(QStringLiteral("secure_delete"), QStringLiteral("ON"), QStringLiteral("1"));
    set(QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0"));
    if (stage == Stage::ToBeMade)
        return;
    m_database.run(QStringLiteral("CREATE INDEX IF NOT EXISTS event_in_order ON event(clock, seat, chain, sequence)")); // the first records had none
    m_lost = gapsIn(marked("lost").value_or(QString()));
}

void JournalStore::set(const QString& pragma, const QString& value, const QString& readBack)
{
    m_database.run(QStringLiteral("PRAGMA %1=%2").arg(pragma, value));
    if (m_database.one<QString>(QStringLiteral("PRAGMA ") + pragma) != readBack)
        throw StoreFault(QStringLiteral("SQLite did not accept %1=%2").arg(pragma, value), 0);
}

void JournalStore::mustBeOfThisFormat()
{
    const auto isThere = QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'mark'");
    if (!m_database.one<int>(isThere))
        throw StoreFault(QStringLiteral("its file is not the journal of a record. Restore the last backup"), 0);
    if (m_database.one<QString>(QStringLiteral("SELECT value FROM mark WHERE name = 'format'")) != QStringLiteral("1"))
        throw StoreFault(madeByNewer, 0);
}

std::optional<QString> JournalStore::marked(const char* name)
{
    return m_database.one<QString>(QStringLiteral("SELECT value FROM mark WHERE name = ?"), values(QString::fromLatin1(name)));
}

JournalStore::Mark JournalStore::mark()
{
    Mark mark;
    mark.record = RecordId::fromString(marked("record").value_or(QString())).value_or(RecordId());
    mark.training = marked("training") == u"1";
    for (const QString& seat : marked("ended").value_or(QString()).split(u' ', Qt::SkipEmptyParts))
        mark.ended.append(SeatId::fromString(seat).value_or(SeatId()));
    mark.pack = PackId::fromString(marked("pack").value_or(QString()));
    mark.elsewhere = gapsIn(marked("elsewhere").value_or(QString()));
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
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO audience_box VALUES(?, ?, ?, ?)"),
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
    m_database.each(QStringLiteral("SELECT id, user, public_key, sealed_key FROM seat ORDER BY rowid"), {}, [&](const Cells& cells) {
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

void JournalStore::copyTo(const QString& path)
{
    m_database.run(QStringLiteral("VACUUM INTO ?"), values(path));
}

void JournalStore::append(const Append& append)
{
    Transaction transaction(m_database);
    for (const Seat& seat : append.newSeats)
        addSeat(seat);
    for (const UserId& user : append.access.gone)
        m_database.run(QStringLiteral("DELETE FROM audience_box WHERE user = ?"), values(user.uuid().bytes()));
    addBoxes(append.access.boxes);
    if (!append.lost.isEmpty())
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO mark VALUES('lost', ?)"), values(asText(m_lost)));
    for (const KeyWrap& wrap : append.wraps)
        m_database.run(QStringLiteral("INSERT OR IGNORE INTO key_wrap VALUES(?, ?, ?, ?, ?, ?)"),
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
    return m_database.one<QByteArray>(QStringLiteral("SELECT sealed FROM draft WHERE id = ?"), values(id)).value_or(QByteArray());
}

QStringList JournalStore::drafts()
{
    QStringList names;
    m_database.each(QStringLiteral("SELECT id FROM draft ORDER BY id"), {}, [&](const Cells& cells) { names.append(cells.get<QString>(0)); });
    return names;
}

/// The columns beside a header are there to sort and find it by; they say nothing that it does not say itself.
static bool isItsRow(const Cells& cells, const EventHeader& header)
{
    return cells.get<QByteArray>(3) == header.seat.uuid().bytes() && cells.get<int>(4) == static_cast<int>(header.chain)
           && cells.get<qint64>(5) == static_cast<qint64>(header.sequence)
           && cells.get<qint64>(6) == static_cast<qint64>(header.clock) && cells.get<QByteArray>(7) == header.scope.bytes();
}

static Result<Event> eventIn(const Cells& cells)
{
    const QByteArray bytes = cells.get<QByteArray>(0);
    if (EventHeader::asksForNewerReader(bytes))
        throw StoreFault(madeByNewer, 0);
    const auto header = EventHeader::fromBytes(bytes);
    const auto wrong = [&](const QString& what) {
        return refuse(QStringLiteral("event %1 of seat %2: %3")
                          .arg(cells.get<qint64>(5))
                          .arg(idIn<SeatKind>(cells, 3).toString(), what));
    };
    if (!header)
        return wrong(header.error().sentence);
    if (!isItsRow(cells, *header))
        return wrong(QStringLiteral("it stands in another place of the journal than its header says"));
    return Event{*header, cells.get<QByteArray>(1), cells.get<QByteArray>(2)};
}

static const auto storedEvent = QStringLiteral("SELECT header, body, signature, seat, chain, sequence, clock, scope FROM event ");
static const auto eventsInOrder = QStringLiteral("ORDER BY clock, seat, chain, sequence");

/// By the place at which it stands: what is lost may say anything of itself.
void JournalStore::tell(const Cells& cells, const EachEvent& event) const
{
    const bool isLost = std::any_of(m_lost.begin(), m_lost.end(), [&](const ChainGap& gap) {
        return gap.holds(idIn<SeatKind>(cells, 3), static_cast<Chain>(cells.get<int>(4)), cells.get<qint64>(5));
    });
    if (!isLost)
        event(eventIn(cells));
}

void JournalStore::eachEvent(const EachEvent& event)
{
    m_database.each(storedEvent + eventsInOrder, {}, [&](const Cells& cells) { tell(cells, event); });
}

std::optional<JournalStore::Place> JournalStore::someEvents(const Place& behind, int atMost, const EachEvent& event)
{
    std::optional<Place> last;
    m_database.each(storedEvent + QStringLiteral("WHERE (clock, seat, chain, sequence) > (?, ?, ?, ?) ") + eventsInOrder + QStringLiteral(" LIMIT ?"),
                    values(behind.clock, behind.seat, behind.chain, behind.sequence, atMost), [&](const Cells& cells) {
                        last = {cells.get<qint64>(6), cells.get<QByteArray>(3), cells.get<int>(4), cells.get<qint64>(5)};
                        tell(cells, event);
                    });
    return last;
}

void JournalStore::eachEventBeyond(const QVector<SeatHead>& heads, const EachEvent& event)
{
    m_database.runAll(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS seen(seat BLOB, chain INTEGER, sequence INTEGER, PRIMARY KEY(seat, chain)); "
                                     "DELETE FROM seen"));
    for (const SeatHead& head : heads)
        for (const Chain chain : {Chain::Content, Chain::Access})
            m_database.run(QStringLiteral("INSERT INTO seen VALUES(?, ?, ?)"),
                           values(head.seat.uuid().bytes(), static_cast<int>(chain), static_cast<qint64>(head.of(chain).sequence)));
    // By the index of each chain from its head on, and only what is found there is put in order.
    m_database.each(QStringLiteral("SELECT e.header, e.body, e.signature, e.seat, e.chain, e.sequence, e.clock, e.scope FROM seat s "
                                   "CROSS JOIN (SELECT 0 AS chain UNION ALL SELECT 1) c LEFT JOIN seen ON seen.seat = s.id AND seen.chain = c.chain "
                                   "CROSS JOIN event e ON e.seat = s.id AND e.chain = c.chain AND e.sequence > ifnull(seen.sequence, 0) "
                                   "ORDER BY e.clock, e.seat, e.chain, e.sequence"),
                    {}, [&](const Cells& cells) { tell(cells, event); });
}

std::optional<Digest> JournalStore::digestAt(const SeatId& seat, Chain chain, quint64 sequence)
{
    std::optional<Digest> digest;
    const auto take = [&](const Result<Event>& event) {
        if (event)
            digest = event->digest();
    };
    m_database.each(storedEvent + QStringLiteral("WHERE seat = ? AND chain = ? AND sequence = ?"),
                    values(seat.uuid().bytes(), static_cast<int>(chain), static_cast<qint64>(sequence)),
                    [&](const Cells& cells) { tell(cells, take); });
    return digest;
}

std::optional<Scope> JournalStore::scopeAt(const SeatId& seat, Chain chain, quint64 sequence)
{
    const auto bytes = m_database.one<QByteArray>(QStringLiteral("SELECT scope FROM event WHERE seat = ? AND chain = ? AND sequence = ?"),
                                                  values(seat.uuid().bytes(), static_cast<int>(chain), static_cast<qint64>(sequence)));
    const auto id = bytes ? Uuid::fromBytes(*bytes) : std::nullopt;
    return id ? std::optional(Scope{*id}) : std::nullopt;
}

qint64 JournalStore::count()
{
    return m_database.one<qint64>(QStringLiteral("SELECT count(*) FROM event")).value_or(0);
}

void JournalStore::eachEventOf(const Scope& scope, const EachEvent& event)
{
    m_database.each(storedEvent + QStringLiteral("WHERE scope = ? ") + eventsInOrder, values(scope.id.bytes()),
                    [&](const Cells& cells) { tell(cells, event); });
}

} // namespace tepu
