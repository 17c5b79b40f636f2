// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/key_slots.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tepu;

namespace {

const QByteArray dusk("kereru on the wire at dusk");
const QByteArray dawn("kereru on the wire at dawn");

/// The slots of a record with one user and the recovery key, the derivation as cheap as it may be.
class SomeSlots {
public:
    SomeSlots()
    {
        slots.record = RecordId::fresh();
        slots.all = {KeySlot::forPassphrase(user, QStringLiteral("Coordinator"), dusk, KdfCost::training()).value(),
                      KeySlot::forRecovery(paper, recovery)};
    }
    Result<Principal> unlocked(const QByteArray& secret, const QString& name = {}) const { return slots.unlock(secret, name); }
    QString refused(const QByteArray& secret) const
    {
        const auto principal = unlocked(secret);
        return principal ? QStringLiteral("opened") : principal.error().sentence;
    }

    Principal user = Principal::fresh(UserId::fresh());
    Principal paper = Principal::fresh(UserId::fresh());
    RecoveryKey recovery = RecoveryKey::fresh();
    KeySlots slots;
};

bool isSame(const Result<Principal>& opened, const Principal& principal)
{
    return opened && opened->user() == principal.user() && opened->publicKey() == principal.publicKey();
}

} // namespace

TEST_CASE("the passphrase opens its user's slot, another one opens none", "[journal][keys]")
{
    const SomeSlots some;
    CHECK(isSame(some.unlocked(dusk), some.user));
    CHECK(some.refused(dawn).contains("The passphrase does not open this record"));
    CHECK(some.refused("").contains("does not open"));
    CHECK(some.refused(dusk + ' ').contains("does not open"));
}

TEST_CASE("the recovery key opens the slot on paper, however it is typed", "[journal][keys]")
{
    const SomeSlots some;
    const QString paper = some.recovery.onPaper();
    CHECK(isSame(some.unlocked(paper.toUtf8()), some.paper));
    CHECK(isSame(some.unlocked(paper.toLower().remove(u'-').toUtf8()), some.paper));
}

TEST_CASE("a slip in the recovery key is called a slip, not a wrong passphrase", "[journal][keys]")
{
    const SomeSlots some;
    QString paper = some.recovery.onPaper();
    paper[7] = paper[7] == u'7' ? u'8' : u'7';
    CHECK(some.refused(paper.toUtf8()).contains("a slip in this recovery key"));
    CHECK(some.refused(some.recovery.onPaper().chopped(1).toUtf8()).contains("a slip in this recovery key"));
    CHECK(some.refused(some.recovery.onPaper().toUtf8() + "A").contains("a slip in this recovery key"));
}

TEST_CASE("the recovery key of another record is told from a slip", "[journal][keys]")
{
    const SomeSlots some;
    CHECK(some.refused(RecoveryKey::fresh().onPaper().toUtf8()).contains("is not this record’s"));
}

TEST_CASE("of several users the passphrase finds its own, or the named one only", "[journal][keys]")
{
    SomeSlots some;
    const Principal second = Principal::fresh(UserId::fresh());
    some.slots.all.append(KeySlot::forPassphrase(second, QStringLiteral("Administrator"), dawn, KdfCost::training()).value());
    CHECK(isSame(some.unlocked(dawn), second));
    CHECK(isSame(some.unlocked(dawn, QStringLiteral("Administrator")), second));
    CHECK_FALSE(some.unlocked(dawn, QStringLiteral("Coordinator")));
    CHECK_FALSE(some.unlocked(dusk, QStringLiteral("nobody")));
}

TEST_CASE("whatever steers the opening of a slot is sealed into it", "[journal][keys]")
{
    const SomeSlots some;
    const auto opens = [&](const std::function<void(KeySlot&)>& change) {
        KeySlot slot = some.slots.all[0];
        change(slot);
        return slot.open(dusk).has_value();
    };
    CHECK(opens([](KeySlot&) {}));
    CHECK_FALSE(opens([](KeySlot& slot) { slot.user = UserId::fresh(); }));
    CHECK_FALSE(opens([](KeySlot& slot) { slot.name = QStringLiteral("Somebody"); }));
    CHECK_FALSE(opens([](KeySlot& slot) { slot.kind = SlotKind::Recovery; }));
    CHECK_FALSE(opens([](KeySlot& slot) { slot.cost.passes = 4; }));
    CHECK_FALSE(opens([](KeySlot& slot) { slot.cost.memoryMiB = 65; }));
    CHECK_FALSE(opens([](KeySlot& slot) { slot.salt = QString::fromLatin1(freshSalt().toBase64()); }));
    CHECK_FALSE(opens([](KeySlot& slot) { slot.sealed[3] = slot.sealed[3] == u'A' ? u'B' : u'A'; }));
    CHECK_FALSE(opens([](KeySlot& slot) { slot.sealed.clear(); }));
}

TEST_CASE("a slot that asks for a cheap, a monstrous or a saltless derivation is refused before it is tried", "[journal][keys]")
{
    const SomeSlots some;
    const auto isCalledChanged = [](const KeySlots& slots) {
        const auto principal = slots.unlock(dusk, {});
        return !principal && principal.error().sentence.contains("slots.json was changed");
    };
    const auto refusedFor = [&](KdfCost cost) {
        KeySlots changed = some.slots;
        changed.all[0].cost = cost;
        return isCalledChanged(changed);
    };
    CHECK(refusedFor({KdfCost::leastPasses - 1, KdfCost::leastMemoryMiB}));
    CHECK_FALSE(refusedFor({KdfCost::leastPasses, KdfCost::leastMemoryMiB}));
    CHECK(refusedFor({KdfCost::leastPasses, KdfCost::leastMemoryMiB - 1}));
    CHECK(refusedFor({KdfCost::leastPasses, KdfCost::mostMemoryMiB + 1}));
    CHECK(refusedFor({KdfCost::mostPasses + 1, KdfCost::leastMemoryMiB}));
    CHECK(refusedFor({-3, -64}));
    CHECK(refusedFor({3, qint64(1) << 60}));
    KeySlots saltless = some.slots;
    saltless.all[0].salt = QStringLiteral("AAAA");
    CHECK(isCalledChanged(saltless));
}

TEST_CASE("a slot that asks for the impossible does not lock out the user of another one", "[journal][keys]")
{
    SomeSlots some;
    KeySlot impossible = some.slots.all[0];
    impossible.cost.passes = 1000;
    some.slots.all.prepend(impossible);
    CHECK(isSame(some.unlocked(dusk), some.user));
}

TEST_CASE("slots are written and read as they are", "[journal][keys]")
{
    const QTemporaryDir folder;
    const SomeSlots some;
    REQUIRE(some.slots.write(folder.path()));
    const auto back = KeySlots::read(folder.path());
    REQUIRE(back);
    CHECK(back->record == some.slots.record);
    CHECK(isSame(back->unlock(dusk, {}), some.user));
}

TEST_CASE("a slot file that is missing, no JSON, or lacks something is named, and the journal with it", "[journal][keys]")
{
    const QTemporaryDir folder;
    const auto refusedFor = [&](const QByteArray& content) {
        QFile file(folder.filePath(QStringLiteral("slots.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto read = KeySlots::read(folder.path());
        return read ? QStringLiteral("read") : read.error().sentence;
    };
    CHECK(KeySlots::read(folder.path()).error().sentence.contains("There is no record"));
    CHECK(refusedFor("").contains("is damaged"));
    CHECK(refusedFor("{").contains("is damaged"));
    CHECK(refusedFor("{}").contains("the journal is untouched"));
    CHECK(refusedFor("[1, 2]").contains("is damaged"));
    CHECK(refusedFor(R"({"format": 1, "record": "nobody", "slots": []})").contains("is damaged"));
}

TEST_CASE("a slot file of a newer format is refused as such", "[journal][keys]")
{
    const QTemporaryDir folder;
    SomeSlots some;
    some.slots.format = 3;
    REQUIRE(some.slots.write(folder.path()));
    CHECK(KeySlots::read(folder.path()).error().sentence.contains("newer version"));
}

TEST_CASE("a folder that takes no slot file says so", "[journal][keys][faults]")
{
    const SomeSlots some;
    const auto written = some.slots.write(QStringLiteral("/nonexistent"));
    REQUIRE_FALSE(written);
    CHECK(written.error().sentence.contains("/nonexistent"));
}
