// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/a_journal.h"
#include "tests/support/breaking_disk.h"

using namespace tepu;

TEST_CASE("what was appended is there at the next start, in its order", "[journal]")
{
    AJournal a;
    a.write(aFact(a.site, "two", "words"));
    a.write(aFact(Scope{Uuid::fresh()}, "three"));
    a.reopen();
    CHECK(a.facts() == QStringList{"the record was begun", "two", "three"});
    CHECK(a.journal->head().content.sequence == 4); // one of them in two halves
    a.write(aFact(a.site, "four"));
    CHECK(a.facts().last() == "four");
}

TEST_CASE("the facts of a scope are those of that scope", "[journal]")
{
    AJournal a;
    const Scope plan{Uuid::fresh()};
    a.write(aFact(plan, "of the plan"));
    const auto facts = a.journal->statementsOf(plan);
    REQUIRE(facts);
    REQUIRE(facts->size() == 1);
    CHECK(facts->first().scope == plan);
}

TEST_CASE("the order is the journal's own where the machine's clock goes back", "[journal][clock]")
{
    AJournal a;
    a.now -= std::chrono::hours(24 * 365);
    a.write(aFact(a.site, "a year earlier, later"));
    a.reopen();
    a.now -= std::chrono::hours(1);
    a.write(aFact(a.site, "and later still"));
    a.reopen();
    CHECK(a.facts() == QStringList{"the record was begun", "a year earlier, later", "and later still"});
}

TEST_CASE("a journal is begun in an empty folder only, and only where one can be made", "[journal]")
{
    const QTemporaryDir folder;
    const auto refused = [](const QString& path) {
        const auto founded = Journal::found({path, "x", QStringLiteral("Coordinator"), true});
        return founded ? QStringLiteral("founded") : founded.error().sentence;
    };
    CHECK(refused(QStringLiteral("/proc/none/a.tepu")).contains("cannot be made"));
    QFile file(folder.filePath(QStringLiteral("a file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(refused(folder.path()).contains("is not empty"));
    CHECK(refused(file.fileName()).contains("cannot be made"));
}

TEST_CASE("a record that could not be made whole is no record", "[journal][faults]")
{
    BreakingDisk disk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tepu"));
    disk.breakAt(3);
    const auto founded = Journal::found({path, "x", QStringLiteral("Coordinator"), true});
    REQUIRE_FALSE(founded);
    CHECK(founded.error().sentence.contains("the disk is full"));
    CHECK(Journal::open({path, "x", {}}).error().sentence.contains("There is no record"));
}

TEST_CASE("a second opener is told who has the record open, and since when", "[journal][lock]")
{
    AJournal a;
    const auto second = Journal::open(a.unlocking());
    REQUIRE_FALSE(second);
    const QString& sentence = second.error().sentence;
    CHECK(sentence.contains(QCoreApplication::applicationName()));
    CHECK(sentence.contains(QStringLiteral("(process %1 on ").arg(QCoreApplication::applicationPid())));
    CHECK(sentence.contains(" since " + QDateTime::currentDateTime().toString("ddd d MMM ")));
    CHECK(sentence.contains("Close it there first"));
    a.close();
    CHECK(Journal::open(a.unlocking()).has_value());
}

TEST_CASE("a wrong passphrase does not hold the record shut for the next try", "[journal][lock]")
{
    AJournal a;
    a.close();
    CHECK_FALSE(Journal::open({a.folder(), "kereru on the wire at dawn", {}}));
    CHECK(Journal::open(a.unlocking()).has_value());
}

TEST_CASE("the lock of a program that is no more is no lock", "[journal][lock]")
{
    AJournal a;
    QFile held(a.file("lock"));
    REQUIRE(held.open(QIODevice::ReadOnly));
    QByteArray lock = held.readAll();
    held.close();
    a.close();
    const qint64 newest = 4'194'304; // no process has this number
    lock.replace(0, lock.indexOf('\n'), QByteArray::number(newest));
    REQUIRE(held.open(QIODevice::WriteOnly));
    held.write(lock);
    held.close();
    CHECK(Journal::open(a.unlocking()).has_value());
}

TEST_CASE("the recovery key opens the journal, and takes no seat in it before it writes", "[journal][keys]")
{
    AJournal a;
    a.close();
    const auto seats = [&] { return JournalStore(a.file("journal.db")).seats().size(); };
    {
        const auto opened = Journal::open({a.folder(), a.recoveryKey.toUtf8(), {}, Purpose::Keys});
        REQUIRE(opened);
        CHECK((*opened)->seatBefore());
        CHECK((*opened)->statements()->size() == 1);
    }
    CHECK(seats() == 1);
}

TEST_CASE("the slots of another record are called so", "[journal][keys]")
{
    AJournal a;
    AJournal other;
    a.close();
    REQUIRE(QFile::remove(a.file("slots.json")));
    REQUIRE(QFile::copy(other.file("slots.json"), a.file("slots.json")));
    const auto opened = Journal::open(a.unlocking());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.contains("belongs to another record"));
}

TEST_CASE("a record without its journal says so", "[journal]")
{
    AJournal a;
    a.close();
    REQUIRE(QFile::remove(a.file("journal.db")));
    CHECK(a.whyShut().contains("journal.db is missing"));
}

TEST_CASE("what a newer version wrote is refused before a byte is written", "[journal][format]")
{
    const auto staysAsItIs = [](const std::function<void(AJournal&)>& made) {
        AJournal a;
        a.write(aFact(a.site, "two"));
        made(a);
        const QStringList before = a.everyByte();
        const QString why = a.whyShut();
        CHECK(a.everyByte() == before);
        return why.contains("newer version");
    };
    CHECK(staysAsItIs([](AJournal& a) {
        a.close();
        KeySlots slots = KeySlots::read(a.folder()).value();
        slots.format = 3;
        REQUIRE(slots.write(a.folder()));
    }));
    CHECK(staysAsItIs([](AJournal& a) { a.change("UPDATE mark SET value = '2' WHERE name = 'format'"); }));
    CHECK(staysAsItIs([](AJournal& a) {
        a.change("UPDATE event SET header = CAST(substr(header, 1, 6) || x'0002' || substr(header, 9) AS BLOB) WHERE sequence = 2");
    }));
}

TEST_CASE("opening and closing a record without an act changes nothing in it", "[journal]")
{
    AJournal a;
    a.close();
    const QStringList before = a.everyByte();
    a.reopen();
    a.close();
    CHECK(a.everyByte() == before);
}

TEST_CASE("one changed bit in any event keeps the record from opening as if it were whole", "[journal][chain]")
{
    for (const char* change : {"UPDATE event SET body = CAST(substr(body, 1, 50) || CASE substr(body, 51, 1) WHEN x'00' THEN x'01' ELSE x'00' END "
                               "|| substr(body, 52) AS BLOB) WHERE sequence = 2",
                               "UPDATE event SET body = x'' WHERE sequence = 2",
                               "UPDATE event SET header = CAST(substr(header, 1, 111) || CASE substr(header, 112, 1) WHEN x'00' THEN x'01' ELSE x'00' END "
                               "AS BLOB) WHERE sequence = 2",
                               "UPDATE event SET header = substr(header, 1, 111) WHERE sequence = 2"}) {
        AJournal a;
        a.write(aFact(a.site, "two"));
        a.write(aFact(a.site, "three"));
        a.change(change);
        const auto opened = Journal::open(a.unlocking());
        const QString why = opened ? (*opened)->statements().has_value() ? "whole" : "read" : opened.error().sentence;
        CHECK((why.contains("event 2 of seat") || why.contains("event 3 of seat")));
    }
}

TEST_CASE("an event that was left out in the middle keeps the record shut", "[journal][chain]")
{
    AJournal a;
    a.write(aFact(a.site, "two"));
    a.write(aFact(a.site, "three"));
    a.change("DELETE FROM event WHERE sequence = 2");
    const QString why = a.whyShut();
    CHECK(why.contains("The journal is damaged at event 3 of seat"));
    CHECK(why.contains("number 2 was expected"));
}

TEST_CASE("the end of either chain cannot be lost in silence", "[journal][heads]")
{
    for (const char* lost : {"DELETE FROM event WHERE chain = 0 AND sequence = 2", "DELETE FROM event WHERE chain = 1 AND sequence = 1",
                             "DELETE FROM event"}) {
        AJournal a;
        a.write(aFact(a.site, "who may read", nullptr, Chain::Access));
        a.write(aFact(a.site, "two"));
        a.change(lost);
        const QString why = a.whyShut();
        CHECK(why.contains("The end of the journal is missing"));
        CHECK(why.contains("it once held 3 events"));
    }
}

TEST_CASE("the journal may be ahead of its head file", "[journal][heads]")
{
    AJournal a;
    a.close();
    const QString path = a.headFile();
    REQUIRE(QFile::copy(path, a.file("an older head")));
    a.reopen();
    a.write(aFact(a.site, "two"));
    a.write(aFact(a.site, "three"));
    a.close();
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(a.file("an older head"), path));
    a.reopen();
    CHECK(a.facts().size() == 3);
    CHECK_FALSE(a.journal->headFault());
}

TEST_CASE("a head file that is missing or damaged does not stop the work, and is not kept quiet", "[journal][heads]")
{
    AJournal a;
    a.close();
    REQUIRE(QFile::remove(a.headFile()));
    a.reopen();
    REQUIRE(a.journal->headFault());
    CHECK(a.journal->headFault()->sentence.contains("is missing"));
    a.close(); // closing writes a new one
    a.reopen();
    CHECK_FALSE(a.journal->headFault());
    a.close();
    QFile head(a.headFile());
    REQUIRE(head.open(QIODevice::WriteOnly));
    head.write(QByteArray(8192, 'x'));
    head.close();
    a.reopen();
    REQUIRE(a.journal->headFault());
    CHECK(a.journal->headFault()->sentence.contains("is damaged"));
}

TEST_CASE("the head file is written after the events, never before", "[journal][heads][faults]")
{
    BreakingDisk disk;
    AJournal a;
    a.journal->writeHead();
    a.journal->thread().run([](JournalStore&) {}).get();
    QFile file(a.headFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    disk.breakAt(1);
    CHECK_FALSE(a.tryToWrite(aFact(a.site, "two")));
    a.journal->writeHead();
    a.journal->thread().run([](JournalStore&) {}).get();
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    CHECK(a.journal->head().content.sequence == 1);
}

TEST_CASE("a journal that was opened to be looked at is not written to", "[journal]")
{
    AJournal a;
    a.write(aFact(a.site, "two"));
    a.change("DELETE FROM event WHERE sequence = 2");
    Unlocking inspecting = a.unlocking();
    inspecting.purpose = Purpose::Inspect;
    const QStringList before = a.everyByte();
    {
        const auto looked = Journal::open(inspecting);
        REQUIRE(looked);
        CHECK((*looked)->flaw());
        QVector<Statement> facts{aFact(a.site, "three")};
        CHECK_THROWS_AS((*looked)->append(facts, a.now, {}), std::logic_error);
    }
    CHECK(a.everyByte() == before);
    CHECK(a.whyShut().contains("The end of the journal is missing")); // looking at it does not hide the loss
}

TEST_CASE("what minutes carry away is the head, signed by the seat", "[journal][heads]")
{
    const AJournal a;
    CHECK(isSignedBy(a.journal->seat().publicKey, a.journal->head().content.digest, a.journal->signedHead()));
}

TEST_CASE("a fact at which a head is signed bears its seat's signature, and verification wants it whole", "[journal][heads][R-M9]")
{
    AJournal a;
    Statement closing = aFact(a.site, "closed");
    closing.isSigned = true;
    a.write(closing);
    const auto head = a.journal->head().content;
    a.write(aFact(a.site, "later"));
    const auto heads = a.journal->signedHeadsOf(a.site);
    REQUIRE(heads);
    REQUIRE(heads->size() == 1);
    CHECK(heads->first().digest == head.digest);
    CHECK(heads->first().sequence <= head.sequence);
    CHECK(isSignedBy(a.journal->seat().publicKey, heads->first().digest, heads->first().signature));
}

TEST_CASE("a draft is sealed, bound to its name, and there at the next start", "[journal][drafts]")
{
    AJournal a;
    a.journal->saveDraft(QStringLiteral("capture"), "she is with her si");
    a.reopen();
    CHECK(a.journal->draft(QStringLiteral("capture")) == "she is with her si");
    CHECK(a.journal->draft(QStringLiteral("place")).isEmpty());
    a.change("UPDATE draft SET id = 'place'");
    a.reopen();
    CHECK(a.journal->draft(QStringLiteral("place")).isEmpty()); // under another name it does not open
}

TEST_CASE("the draft of a line goes in the transaction of the line", "[journal][drafts][faults]")
{
    BreakingDisk disk;
    AJournal a;
    const auto capture = QStringLiteral("capture");
    a.journal->saveDraft(capture, "she is with her sister");
    REQUIRE(a.journal->draft(capture) == "she is with her sister");
    disk.breakAt(1);
    const auto failed = a.tryToWrite(aFact(a.site, "a line", "she is with her sister"), {capture});
    REQUIRE_FALSE(failed);
    CHECK(failed.error().sentence == "Nothing of this is in the record yet: the disk is full. Make room on it, then do this again.");
    disk.mend();
    CHECK(a.journal->draft(capture) == "she is with her sister");
    a.write(aFact(a.site, "a line", "she is with her sister"), {capture});
    CHECK(a.journal->draft(capture).isEmpty());
}

TEST_CASE("the key of a scope that first failed to be written goes in with the next try", "[journal][keys][faults]")
{
    BreakingDisk disk;
    AJournal a;
    const Scope plan{Uuid::fresh()};
    disk.breakAt(1);
    REQUIRE_FALSE(a.tryToWrite(aFact(plan, "first try", "words")));
    disk.mend();
    a.write(aFact(a.site, "something else"));
    a.write(aFact(plan, "second try", "words"));
    a.reopen();
    CHECK(a.facts() == QStringList{"the record was begun", "something else", "second try"});
    CHECK(a.journal->statementsOf(plan)->first().safety.value("words").toString() == "words");
}

TEST_CASE("a key that is gone from the table of keys is missed at opening", "[journal][keys]")
{
    AJournal a;
    a.write(aFact(Scope{Uuid::fresh()}, "of a plan"));
    a.change("DELETE FROM key_wrap WHERE scope <> ?", values(a.site.id.bytes()));
    a.reopen();
    const auto facts = a.journal->statements();
    REQUIRE_FALSE(facts);
    CHECK(facts.error().sentence.contains("event 2 of seat"));
    CHECK(facts.error().sentence.contains("its key is missing from the record"));
}
