// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/founded_as.h"
#include "tests/support/a_family.h"

#include <QFile>

using namespace tepu;

namespace {

/// A record that somebody gets at while it is closed.
class ADamagedRecord {
public:
    ADamagedRecord() { family.record.close(); }

    void change(const QString& sql, const Values& bound = {}) { Database(journal()).run(sql, bound); }
    QByteArray event(const char* column, int sequence)
    {
        return *Database(journal()).one<QByteArray>(
            QStringLiteral("SELECT %1 FROM event WHERE chain = 0 AND sequence = ?").arg(QLatin1String(column)), values(sequence));
    }
    QString journal() const { return family.record.folder() + "/journal.db"; }
    QString whyShut() const
    {
        const auto opened = Record::open(family.record.unlocking());
        return opened ? QStringLiteral("opened") : opened.error().sentence;
    }
    /// What verifying finds, a line each: "where: what".
    QStringList found() const
    {
        Unlocking inspecting = family.record.unlocking();
        inspecting.purpose = Purpose::Inspect;
        auto opened = Journal::open(inspecting);
        if (!opened)
            return {opened.error().sentence};
        QStringList all;
        for (const Damage& damage : inspected(**opened).damages)
            all.append(damage.place + ": " + damage.what);
        return all;
    }

    AFamily family;
};

QByteArray bent(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 4);
    return bytes;
}

} // namespace

TEST_CASE("a record nobody touched has nothing wrong with it", "[faults][verify]")
{
    const ADamagedRecord record;
    CHECK(record.found().isEmpty());
    CHECK(record.whyShut() == "opened");
}

TEST_CASE("wherever a byte of an event is changed, verifying names the event, and the record stays shut", "[faults][verify]")
{
    ADamagedRecord record;
    const QByteArray body = record.event("body", 30);
    const QByteArray header = record.event("header", 30);
    const auto set = QStringLiteral("UPDATE event SET %1 = ? WHERE chain = 0 AND sequence = 30");
    for (const qsizetype at : {qsizetype(0), qsizetype(23), qsizetype(24), body.size() / 2, body.size() - 1}) {
        record.change(set.arg("body"), values(bent(body, at)));
        CHECK(record.found().join(u'\n').contains("event 30 of seat"));
        CHECK(record.whyShut().contains("The journal is damaged at event 31")); // the next one does not continue it
    }
    record.change(set.arg("body"), values(body));
    for (const qsizetype at : {0, 5, 12, 20, 35, 44, 50, 70, 90}) {
        record.change(set.arg("header"), values(bent(header, at)));
        CHECK(record.found().join(u'\n').contains("event 3"));
        CHECK(record.whyShut().contains("The journal is damaged at event 3"));
    }
    record.change(set.arg("header"), values(header));
    CHECK(record.found().isEmpty());
}

TEST_CASE("one damaged event does not hide the others: they are still checked and counted", "[faults][verify]")
{
    ADamagedRecord record;
    record.change("UPDATE event SET header = x'00' WHERE chain = 0 AND sequence IN (10, 20)");
    const QString found = record.found().join(u'\n');
    CHECK(found.contains("event 10 of seat"));
    CHECK(found.contains("event 11 of seat"));
    CHECK(found.contains("event 20 of seat"));
    CHECK_FALSE(found.contains("event 15 of seat"));
}

TEST_CASE("an event that was moved to another scope in the table is found", "[faults][verify]")
{
    ADamagedRecord record;
    record.change("UPDATE event SET scope = (SELECT scope FROM event WHERE chain = 0 AND sequence = 1) "
                  "WHERE chain = 0 AND sequence = (SELECT max(sequence) FROM event WHERE chain = 0)");
    CHECK(record.found().join(u'\n').contains("another place of the journal than its header says"));
    CHECK(record.whyShut().contains("another place of the journal than its header says"));
}

TEST_CASE("the bytes of an event that somebody exchanged for another's are found", "[faults][verify]")
{
    ADamagedRecord record;
    record.change("UPDATE event SET body = (SELECT body FROM event WHERE chain = 0 AND sequence = 31) WHERE chain = 0 AND sequence = 30");
    CHECK(record.found().join(u'\n').contains("event 30"));
}

TEST_CASE("a real record cannot be made a training record with an editor, nor the other way round", "[faults][verify]")
{
    ADamagedRecord record;
    record.change("UPDATE mark SET value = '0' WHERE name = 'training'");
    CHECK(record.whyShut().contains("no longer says that this is a training record"));
    CHECK(record.found() == QStringList{"mark: journal.db no longer says that this is a training record"});
}

TEST_CASE("a seat's key cannot be exchanged under the record", "[faults][verify]")
{
    ADamagedRecord record;
    record.change("UPDATE seat SET public_key = ?", values(SigningKey::fresh().publicKey));
    const QString found = record.found().join(u'\n');
    CHECK(found.contains("its signature is not its seat’s"));
    CHECK(found.contains("journal.db has another user or key for it than its facts say"));
    CHECK(record.whyShut().contains("its signature is not its seat’s"));
}

TEST_CASE("a seat that no fact has opened is named", "[faults][verify]")
{
    ADamagedRecord record;
    record.change("INSERT INTO seat VALUES(?, ?, ?, x'')",
                  values(SeatId::fresh().uuid().bytes(), UserId::fresh().uuid().bytes(), SigningKey::fresh().publicKey));
    CHECK(record.found().join(u'\n').contains("no fact of the record has opened it"));
}

TEST_CASE("a kind of fact that this version does not know is refused, not passed over", "[faults][verify][format]")
{
    AFamily family;
    Statement unknown;
    unknown.kind = QStringLiteral("SomethingNewer");
    unknown.scope = Scope::of(family.kowhai);
    unknown.stamp = {CommandId::fresh(), family.record->user(), family.clock, {}};
    QVector<Statement> facts{unknown};
    REQUIRE(family.record->journal().settle(family.record->journal().append(facts, family.clock, {})));
    CHECK(family.record->verify().damages.first().what.contains("newer version"));
    family.record.close();
    CHECK(Record::open(family.record.unlocking()).error().sentence.contains("newer version"));
}

TEST_CASE("a journal whose pages are damaged says so, and that there is a backup to go back to", "[faults][verify]")
{
    ADamagedRecord record;
    QFile file(record.journal());
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(2000, '\xee'));
    }
    file.close();
    CHECK(record.whyShut().contains("damaged"));
    CHECK_FALSE(record.found().isEmpty());
}

TEST_CASE("a head on paper that is no part of the history is found, one that is is not", "[faults][verify][heads]")
{
    AFamily family;
    const QString head = family.record->journal().head().content.digest.hex();
    family.said("police", "attended twice");
    const auto witnessed = [&](const QString& paper) {
        Verification verification;
        checkWitness(family.record->journal(), paper, verification);
        return verification.damages.isEmpty();
    };
    CHECK(witnessed(head));
    CHECK(witnessed(head.toUpper()));
    CHECK_FALSE(witnessed(Digest::of("another history").hex()));
}
