// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/user_keys.h"
#include "core/commands/record/user_acts.h"
#include "core/queries/record/users.h"
#include "tests/support/a_line.h"

#include <QFile>

using namespace tepu;

namespace {

const QByteArray arohas("gulls argue about harbour weather");
const QByteArray another("nine wet boots by the back door");

/// A family's record that Aroha may open too.
class TwoUsers {
public:
    TwoUsers() { admit(); }

    Context context() const { return {family.record->user(), family.clock, {}}; }
    void admit()
    {
        const auto admitted = admitUser(*family.record, "Aroha", arohas, context());
        if (!admitted)
            FAIL(admitted.error().sentence.toStdString());
        aroha = *userNamed(family.tables(), "Aroha");
    }
    Result<std::unique_ptr<Record>> openedWith(const QByteArray& secret, Purpose purpose = Purpose::Work)
    {
        family.record.close();
        return Record::open({family.record.folder(), secret, {}, purpose});
    }
    std::unique_ptr<Record> asAroha(const QByteArray& secret = arohas)
    {
        auto opened = openedWith(secret);
        if (!opened)
            FAIL(opened.error().sentence.toStdString());
        return std::move(*opened);
    }

    AFamily family;
    UserId aroha;
};

} // namespace

TEST_CASE("whoever was admitted opens the record with a passphrase of their own and reads all of it", "[users][keys]")
{
    TwoUsers two;
    two.family.said("police", "attended twice this month");
    two.family.record.reopen();
    const QString before = two.family.tables().dump();
    const auto record = two.asAroha();
    CHECK(record->user() == two.aroha);
    CHECK(record->tables().dump() == before);
}

TEST_CASE("each user writes in a seat of their own, and the record is whole", "[users][keys]")
{
    TwoUsers two;
    const SeatId first = two.family.record->journal().seat().id;
    {
        const auto record = two.asAroha();
        const auto said = record->perform(aLine(two.family, "said to Aroha"), {record->user(), two.family.clock, {}});
        REQUIRE(said);
        CHECK(said->facts.find<SeatOpened>()->user == two.aroha);
        CHECK_FALSE(record->perform(aLine(two.family, "more"), {record->user(), two.family.clock, {}})->facts.find<SeatOpened>());
        CHECK(record->journal().seat().id != first);
        CHECK(record->verify().damages.isEmpty());
    }
    const auto again = two.asAroha(); // the same seat as before
    CHECK(again->verify().damages.isEmpty());
    CHECK_FALSE(again->journal().seatBefore());
}

TEST_CASE("that another user's last words are missing is found out by whoever opens the record, and gone on without", "[users][lost]")
{
    TwoUsers two;
    SeatId arohasSeat;
    {
        const auto record = two.asAroha();
        REQUIRE(record->perform(aLine(two.family, "said to Aroha"), {record->user(), two.family.clock, {}}));
        arohasSeat = record->journal().seat().id;
    }
    Database(two.family.record.folder() + "/journal.db").run("DELETE FROM event WHERE chain = 0 AND seat = ?", values(arohasSeat.uuid().bytes()));
    const auto opened = two.openedWith(ARecord::passphrase);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().by == RefusedBy::Damage);
    {
        const auto record = two.openedWith(ARecord::passphrase, Purpose::GoOn);
        REQUIRE(record);
        REQUIRE((*record)->sitDown({(*record)->user(), two.family.clock, {}}));
    }
    CHECK(two.openedWith(ARecord::passphrase));
    const auto aroha = two.asAroha(); // her seat has lost its end: she begins another
    REQUIRE(aroha->perform(aLine(two.family, "said again"), {aroha->user(), two.family.clock, {}}));
    CHECK(aroha->journal().seat().id != arohasSeat);
    CHECK(aroha->verify().damages.isEmpty());
}

TEST_CASE("two users of one name are not admitted", "[users]")
{
    TwoUsers two;
    const auto again = admitUser(*two.family.record, "aroha", another, two.context());
    REQUIRE_FALSE(again);
    CHECK(again.error().sentence.contains("choose another"));
    CHECK_FALSE(admitUser(*two.family.record, "  ", another, two.context()));
}

TEST_CASE("who was disabled does not open the record any more", "[users][keys]")
{
    TwoUsers two;
    REQUIRE(disableUser(*two.family.record, two.aroha, two.context()));
    two.family.said("police", "said after she left");
    CHECK(two.family.record->verify().damages.isEmpty());
    CHECK_FALSE(two.openedWith(arohas));
    CHECK(two.openedWith(ARecord::passphrase));
}

TEST_CASE("who was disabled is not let in by an old slots.json either", "[users][keys][tampering]")
{
    TwoUsers two;
    const QString slots = two.family.record.folder() + "/slots.json";
    QFile::copy(slots, slots + ".old");
    const auto boxes = two.family.record->journal().thread().run([](JournalStore& store) { return store.boxes(); }).get();
    REQUIRE(disableUser(*two.family.record, two.aroha, two.context()));
    two.family.record.close();
    QFile::remove(slots);
    QFile::copy(slots + ".old", slots);
    {
        JournalStore store(two.family.record.folder() + "/journal.db");
        for (const AudienceBox& box : boxes)
            if (box.user == two.aroha)
                store.addBoxes({box});
    }
    const auto opened = two.openedWith(arohas);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.contains("somebody took them back"));
}

TEST_CASE("what is written after somebody left is sealed under keys that they never had", "[users][keys]")
{
    TwoUsers two;
    const auto boxes = two.family.record->journal().thread().run([](JournalStore& store) { return store.boxes(); }).get();
    two.family.record.close();
    const auto slots = KeySlots::read(two.family.record.folder());
    const auto principal = slots->unlock(arohas, "Aroha");
    REQUIRE(principal);
    two.family.record.reopen();
    REQUIRE(disableUser(*two.family.record, two.aroha, two.context()));
    two.family.said("police", "said after she left");
    const auto wraps = two.family.record->journal().thread().run([](JournalStore& store) { return store.wraps(); }).get();
    const auto ring = Keyring::opened(*principal, boxes, wraps); // the boxes that she may have kept
    REQUIRE(ring);
    const Keyring& now = two.family.record->journal().keys();
    const Scope plan = Scope::of(two.family.kowhai);
    CHECK_FALSE(ring->find(now.keyOf(plan, Seal::Safety)));
    CHECK_FALSE(ring->find(now.keyOf(Scope::of(two.family.record->journal().record()), Seal::Ordinary)));
}

TEST_CASE("half a line that was typed before somebody left is still there", "[users][keys]")
{
    TwoUsers two;
    two.family.record->saveDraft("line", "she wants him to g");
    REQUIRE(two.family.record->settleDrafts());
    REQUIRE(disableUser(*two.family.record, two.aroha, two.context()));
    CHECK(two.family.record->draft("line") == "she wants him to g");
}

TEST_CASE("nobody shuts themselves out, and the last who can open the record stays", "[users]")
{
    TwoUsers two;
    CHECK(disableUser(*two.family.record, two.family.record->user(), two.context()).error().sentence.contains("another coordinator"));
    REQUIRE(disableUser(*two.family.record, two.aroha, two.context()));
    CHECK(disableUser(*two.family.record, two.aroha, two.context()).error().sentence.contains("already"));
    CHECK_FALSE(disableUser(*two.family.record, UserId::fresh(), two.context()));
}

TEST_CASE("a changed passphrase opens the same keys, and the old one opens nothing", "[users][keys]")
{
    TwoUsers two;
    const QByteArray key = two.family.record->journal().publicKey();
    REQUIRE(changePassphrase(*two.family.record, ARecord::passphrase, another, two.context()));
    CHECK_FALSE(two.openedWith(ARecord::passphrase));
    const auto record = two.openedWith(another);
    REQUIRE(record);
    CHECK((*record)->journal().publicKey() == key);
}

TEST_CASE("a passphrase is changed by who knows the old one", "[users][keys]")
{
    TwoUsers two;
    const auto changed = changePassphrase(*two.family.record, "kereru on the wire at dawn", another, two.context());
    REQUIRE_FALSE(changed);
    CHECK(changed.error().sentence.contains("Nothing was changed"));
    CHECK(two.openedWith(ARecord::passphrase));
}

TEST_CASE("a forgotten passphrase is replaced by another coordinator: a new key, a new seat, the same user", "[users][keys]")
{
    TwoUsers two;
    {
        const auto record = two.asAroha();
        REQUIRE(record->perform(aLine(two.family, "before"), {record->user(), two.family.clock, {}}));
    }
    two.family.record.reopen();
    REQUIRE(resetUserKey(*two.family.record, two.aroha, another, two.context()));
    CHECK_FALSE(two.openedWith(arohas));
    const auto record = two.asAroha(another);
    CHECK(record->user() == two.aroha);
    REQUIRE(record->perform(aLine(two.family, "after"), {record->user(), two.family.clock, {}}));
    CHECK(record->verify().damages.isEmpty());
    CHECK(record->tables().dump().contains("before"));
}

TEST_CASE("one's own key is not reset", "[users]")
{
    TwoUsers two;
    CHECK_FALSE(resetUserKey(*two.family.record, two.family.record->user(), another, two.context()));
}

TEST_CASE("the recovery key replaces a forgotten passphrase, and opens nothing to work in", "[users][keys][recovery]")
{
    TwoUsers two;
    const QByteArray paper = two.family.record.recoveryKey.toUtf8();
    CHECK(two.openedWith(paper).error().sentence.contains("replaces a forgotten passphrase"));
    {
        const auto record = two.openedWith(paper, Purpose::Keys);
        REQUIRE(record);
        REQUIRE(resetUserKey(**record, two.aroha, another, {(*record)->user(), two.family.clock, {}}));
    }
    CHECK(two.asAroha(another)->verify().damages.isEmpty());
}

TEST_CASE("a recovery key is proven by typing it, and that is a fact", "[users][recovery]")
{
    TwoUsers two;
    const auto isProven = [&] {
        const auto all = users(two.family.tables());
        return std::any_of(all.begin(), all.end(), [](const RecordUser& user) { return user.recovery && user.provenAt; });
    };
    CHECK_FALSE(isProven());
    QString slip = two.family.record.recoveryKey;
    slip[0] = slip[0] == u'A' ? u'B' : u'A';
    CHECK_FALSE(proveRecoveryKey(*two.family.record, slip, two.context()));
    CHECK_FALSE(isProven());
    REQUIRE(proveRecoveryKey(*two.family.record, two.family.record.recoveryKey.toLower(), two.context()));
    CHECK(isProven());
}

TEST_CASE("a key that the desktop keeps opens the record for its user, and the passphrase opens it as before", "[users][keys][keyring]")
{
    TwoUsers two;
    const Secret key = Secret::random();
    const QByteArray kept(reinterpret_cast<const char*>(key.data()), key.size());
    const UserId user = two.family.record->user();
    REQUIRE(letKeyringOpen(*two.family.record, key, two.context()));
    two.family.record.close();
    const auto byKeyring = [&](const QByteArray& secret) { return Record::open({two.family.record.folder(), secret, {}, Purpose::Work, {}, true}); };
    {
        const auto opened = byKeyring(kept);
        REQUIRE(opened);
        CHECK((*opened)->user() == user);
    }
    CHECK_FALSE(byKeyring(QByteArray(32, 'x')));
    CHECK(two.openedWith(ARecord::passphrase));
    CHECK(KeySlots::read(two.family.record.folder())->format == 2); // a program that does not know such slots says so
}

TEST_CASE("a desktop's key is given up, and is taken away when the user's key is reset", "[users][keys][keyring]")
{
    TwoUsers two;
    const auto hasKeyring = [&](const UserId& user) { return KeySlots::read(two.family.record.folder())->hasKeyring(user); };
    {
        const auto record = two.asAroha();
        REQUIRE(letKeyringOpen(*record, Secret::random(), {two.aroha, two.family.clock, {}}));
        CHECK(hasKeyring(two.aroha));
        REQUIRE(forgetKeyring(*record, {two.aroha, two.family.clock, {}}));
        CHECK_FALSE(hasKeyring(two.aroha));
        CHECK(KeySlots::read(two.family.record.folder())->format == 1);
        REQUIRE(letKeyringOpen(*record, Secret::random(), {two.aroha, two.family.clock, {}}));
    }
    two.family.record.reopen();
    REQUIRE(resetUserKey(*two.family.record, two.aroha, another, two.context()));
    CHECK_FALSE(hasKeyring(two.aroha));
}

TEST_CASE("a slot for a key that no fact knows lets nobody in", "[users][keys][tampering]")
{
    TwoUsers two;
    two.family.record.close();
    KeySlots slots = *KeySlots::read(two.family.record.folder());
    const Principal forged = Principal::fresh(two.aroha);
    slots.put(*KeySlot::forPassphrase(forged, "Aroha", another, KdfCost::training()));
    REQUIRE(slots.write(two.family.record.folder()));
    CHECK_FALSE(two.openedWith(another));
}
