// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/harness/forger.h"

#include "core/journal/event.h"
#include "core/journal/principal.h"

#include <QDir>

using namespace tepu;

Forger::Forger(const QString& folder, Asked& asked) : m_folder(folder), m_asked(asked), m_journal(folder + QStringLiteral("/journal.db"))
{
    run("PRAGMA synchronous=OFF");
    m_events = m_journal.one<int>(QStringLiteral("SELECT count(*) FROM event")).value_or(0);
}

QString Forger::forge()
{
    static const QVector<std::pair<const char*, void (Forger::*)()>> ways{
        {"an event taken out", &Forger::takeOut}, {"the end cut off", &Forger::cutEnd}, {"a body of other bytes", &Forger::otherBody},
        {"two bodies exchanged", &Forger::exchangeBodies}, {"two events exchanged", &Forger::exchangeEvents},
        {"an event moved in time", &Forger::moveInTime}, {"an event moved to another scope", &Forger::moveScope},
        {"an event told twice", &Forger::tellTwice}, {"an event of a seat made up", &Forger::makeUp},
        {"signatures taken away", &Forger::takeSignature}, {"events declared lost", &Forger::declareLost},
        {"a mark changed", &Forger::changeMark}, {"a key taken away", &Forger::takeKey}, {"two keys exchanged", &Forger::exchangeKeys},
        {"a seat's key exchanged", &Forger::exchangeSeat}, {"a draft put under another name", &Forger::moveDraft}};
    const auto& [name, way] = ways.at(m_asked.below(int(ways.size())));
    (this->*way)();
    return QString::fromUtf8(name);
}

qint64 Forger::anEvent()
{
    return m_journal.one<qint64>(QStringLiteral("SELECT rowid FROM event LIMIT 1 OFFSET ?"), values(m_asked.below(m_events))).value();
}

QByteArray Forger::someBytes(int size)
{
    QByteArray made(size, '\0');
    for (char& byte : made)
        byte = static_cast<char>(m_asked.below(256));
    return made;
}

void Forger::exchange(const char* column, qint64 one, qint64 other)
{
    const auto get = QStringLiteral("SELECT %1 FROM event WHERE rowid = ?").arg(QLatin1String(column));
    const auto set = QStringLiteral("UPDATE event SET %1 = ? WHERE rowid = ?").arg(QLatin1String(column));
    const QByteArray first = m_journal.one<QByteArray>(get, values(one)).value();
    const QByteArray second = m_journal.one<QByteArray>(get, values(other)).value();
    m_journal.run(set, values(second, one));
    m_journal.run(set, values(first, other));
}

void Forger::takeOut()
{
    run("DELETE FROM event WHERE rowid = ?", values(anEvent()));
}

void Forger::cutEnd()
{
    run("DELETE FROM event WHERE rowid >= ?", values(anEvent()));
    if (m_asked.oneIn(2)) // and what says how much there once was
        for (const QString& head : QDir(m_folder + QStringLiteral("/heads")).entryList(QDir::Files))
            QFile::remove(m_folder + QStringLiteral("/heads/") + head);
}

void Forger::otherBody()
{
    run("UPDATE event SET body = ? WHERE rowid = ?", values(someBytes(40 + 256), anEvent()));
}

void Forger::exchangeBodies()
{
    exchange("body", anEvent(), anEvent());
}

void Forger::exchangeEvents()
{
    const qint64 one = anEvent();
    const qint64 other = anEvent();
    for (const char* column : {"header", "body", "signature"})
        exchange(column, one, other);
}

void Forger::moveInTime()
{
    run("UPDATE event SET clock = clock + ? WHERE rowid = ?", values(1 + m_asked.below(1 << 20), anEvent()));
}

void Forger::moveScope()
{
    run("UPDATE event SET scope = (SELECT scope FROM event WHERE rowid = ?) WHERE rowid = ?", values(anEvent(), anEvent()));
}

void Forger::tellTwice()
{
    run("INSERT INTO event SELECT seat, chain, (SELECT max(sequence) + 1 FROM event), clock + 1, scope, header, body, signature FROM event "
        "WHERE rowid = ?",
        values(anEvent()));
}

void Forger::makeUp()
{
    const SigningKey key = SigningKey::fresh();
    const SeatId seat = SeatId::fresh();
    run("INSERT INTO seat SELECT ?, user, ?, x'' FROM seat LIMIT 1", values(seat.uuid().bytes(), key.publicKey));
    const auto bytes = m_journal.one<QByteArray>(QStringLiteral("SELECT header FROM event WHERE rowid = ?"), values(anEvent()));
    EventHeader header = EventHeader::fromBytes(bytes.value()).value();
    header.seat = seat;
    header.sequence = 1;
    header.previous = Digest();
    const Event event{header, someBytes(40 + 256), {}};
    run("INSERT INTO event VALUES(?, ?, 1, ?, ?, ?, ?, ?)",
        values(seat.uuid().bytes(), static_cast<int>(header.chain), static_cast<qint64>(header.clock), header.scope.bytes(), header.bytes(),
               event.body, key.sign(event.digest())));
}

void Forger::takeSignature()
{
    run("UPDATE event SET signature = x'' WHERE signature <> x'' AND rowid >= ?", values(anEvent()));
}

void Forger::declareLost()
{
    const qint64 event = anEvent();
    const auto of = [&](const char* column) { return QStringLiteral("SELECT %1 FROM event WHERE rowid = ?").arg(QLatin1String(column)); };
    const auto seat = Uuid::fromBytes(m_journal.one<QByteArray>(of("seat"), values(event)).value());
    const bool isContent = m_journal.one<int>(of("chain"), values(event)) == 0;
    const auto gap = QStringLiteral(R"([{"seat":"%1","chain":"%2","first":%3,"last":%3}])")
                         .arg(seat.value().toString(), isContent ? QStringLiteral("content") : QStringLiteral("access"))
                         .arg(m_journal.one<qint64>(of("sequence"), values(event)).value());
    run("INSERT OR REPLACE INTO mark VALUES('lost', ?)", values(gap));
}

void Forger::changeMark()
{
    run(m_asked.oneIn(2) ? "UPDATE mark SET value = '0' WHERE name = 'training'"
                         : "UPDATE mark SET value = '01900000-0000-7000-8000-000000000001' WHERE name = 'record'");
}

void Forger::takeKey()
{
    run("DELETE FROM key_wrap WHERE key = (SELECT key FROM key_wrap ORDER BY key LIMIT 1 OFFSET ?)", values(m_asked.below(4)));
}

void Forger::exchangeKeys()
{
    run("UPDATE key_wrap SET wrapped = (SELECT wrapped FROM key_wrap ORDER BY key LIMIT 1 OFFSET ?) "
        "WHERE key = (SELECT key FROM key_wrap ORDER BY key DESC LIMIT 1)",
        values(m_asked.below(4)));
}

void Forger::exchangeSeat()
{
    run("UPDATE seat SET public_key = ?", values(SigningKey::fresh().publicKey));
}

void Forger::moveDraft()
{
    run("UPDATE draft SET id = 'another'");
}
