// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/founded_as.h"
#include "core/commands/record/tail_lost.h"
#include "tests/support/a_line.h"

#include <rapidcheck.h>

using namespace tepu;

namespace {

/// A record that lost events while it was closed.
class ALossyRecord {
public:
    ALossyRecord()
    {
        family.said("police", "attended twice this month");
        seat = family.record->journal().seat().id;
        contentHead = static_cast<qint64>(family.record->journal().head().content.sequence);
        family.record.close();
    }

    void change(const QString& sql, const Values& bound = {}) { Database(family.record.folder() + "/journal.db").run(sql, bound); }
    /// The events of the content chain from this one on.
    void cutFrom(qint64 sequence) { change(QStringLiteral("DELETE FROM event WHERE chain = 0 AND sequence >= ?"), values(sequence)); }
    /// One event is not as it was written.
    void spoil(qint64 sequence)
    {
        change(QStringLiteral("UPDATE event SET body = zeroblob(length(body)) WHERE chain = 0 AND sequence = ?"), values(sequence));
    }
    Result<std::unique_ptr<Record>> opened(Purpose purpose) const
    {
        Unlocking unlocking = family.record.unlocking();
        unlocking.purpose = purpose;
        return Record::open(unlocking);
    }
    QVector<ChainGap> lost(qint64 first, qint64 last) const { return {{seat, Chain::Content, first, last}}; }
    Context context() const { return {UserId(), family.clock, {}}; }

    AFamily family;
    SeatId seat;
    qint64 contentHead = 0;
};

std::unique_ptr<Record> wentOn(const ALossyRecord& record)
{
    auto opened = record.opened(Purpose::GoOn);
    if (!opened)
        FAIL(opened.error().sentence.toStdString());
    const auto seated = (*opened)->sitDown({(*opened)->user(), record.family.clock, {}});
    REQUIRE(seated);
    return std::move(*opened);
}

} // namespace

TEST_CASE("a record that lost its end says so, and that one may go on without it", "[faults][lost]")
{
    ALossyRecord record;
    record.cutFrom(record.contentHead);
    const auto opened = record.opened(Purpose::Work);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().by == RefusedBy::Damage);
}

TEST_CASE("a seat that began and is lost whole, its first event with it, is missed by its head file", "[faults][lost]")
{
    ALossyRecord record;
    const SeatId gone = SeatId::fresh();
    REQUIRE(HeadFile(record.family.record.folder(), gone).write({gone, {3, Digest::of("lost")}, {}}, SigningKey::fresh()));
    const auto opened = record.opened(Purpose::Work);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().by == RefusedBy::Damage);
    CHECK(opened.error().sentence.contains("once held 3 events"));
    const auto went = wentOn(record);
    CHECK(went->journal().lost() == QVector<ChainGap>{{gone, Chain::Content, 1, 0}});
    CHECK(went->verify().damages.isEmpty());
}

TEST_CASE("a seat that began and never wrote is not missed", "[faults][lost]")
{
    ALossyRecord record;
    const SeatId silent = SeatId::fresh();
    REQUIRE(HeadFile(record.family.record.folder(), silent).write({silent, {}, {}}, SigningKey::fresh()));
    CHECK(record.opened(Purpose::Work));
}

TEST_CASE("one decides to go on: it says what is lost, in a new seat, and is whole from then on", "[faults][lost]")
{
    ALossyRecord record;
    record.cutFrom(record.contentHead - 1);
    SeatId seat;
    {
        const auto goingOn = record.opened(Purpose::GoOn);
        REQUIRE(goingOn);
        const auto receipt = (*goingOn)->sitDown({(*goingOn)->user(), record.family.clock, {}});
        REQUIRE(receipt);
        const auto fact = receipt->facts.find<TailLost>();
        REQUIRE(fact);
        CHECK(fact->lost == record.lost(record.contentHead - 1, 0));
        CHECK(fact->seatBefore == record.seat);
        seat = (*goingOn)->journal().seat().id;
        CHECK(seat != record.seat);
        CHECK((*goingOn)->perform(aLine(record.family, "said after the loss"), {(*goingOn)->user(), record.family.clock, {}}));
    }
    const auto again = record.opened(Purpose::Work);
    REQUIRE(again);
    CHECK((*again)->journal().seat().id == seat);
    const Verification verification = (*again)->verify();
    CHECK(verification.damages.isEmpty());
    CHECK(verification.lost == record.lost(record.contentHead - 1, 0));
}

TEST_CASE("an event that is not as it was written is left out, and all that came after it stays", "[faults][lost]")
{
    ALossyRecord record;
    record.spoil(30);
    CHECK(record.opened(Purpose::Work).error().by == RefusedBy::Damage);
    const auto goingOn = wentOn(record);
    const Verification verification = goingOn->verify();
    CHECK(verification.lost == record.lost(30, 30));
    CHECK(verification.damages.isEmpty());
}

TEST_CASE("what is lost twice is said twice", "[faults][lost]")
{
    ALossyRecord record;
    record.spoil(30);
    wentOn(record).reset();
    record.spoil(20);
    CHECK(record.opened(Purpose::Work).error().by == RefusedBy::Damage);
    CHECK(wentOn(record)->verify().lost == record.lost(30, 30) + record.lost(20, 20));
}

TEST_CASE("who looks and does not go on changes nothing", "[faults][lost]")
{
    ALossyRecord record;
    record.cutFrom(record.contentHead);
    record.opened(Purpose::GoOn)->reset();
    CHECK(record.opened(Purpose::Work).error().by == RefusedBy::Damage);
}

TEST_CASE("a record that is whole is opened as ever, also by who would go on without", "[faults][lost]")
{
    const ALossyRecord record;
    const auto opened = record.opened(Purpose::GoOn);
    REQUIRE(opened);
    CHECK((*opened)->journal().seat().id == record.seat);
    CHECK((*opened)->sitDown({(*opened)->user(), record.family.clock, {}})->facts.statements().isEmpty());
}

TEST_CASE("nobody who can write to the file has events passed over in silence", "[faults][lost][tampering]")
{
    ALossyRecord record;
    record.change(QStringLiteral("DELETE FROM event WHERE chain = 0 AND sequence = 30"));
    record.change(QStringLiteral("INSERT INTO mark VALUES('lost', ?)"),
                  values(QStringLiteral(R"([{"seat":"%1","chain":"content","first":30,"last":30}])").arg(record.seat.toString())));
    const auto opened = record.opened(Purpose::Work);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.contains("no fact of the record says so"));
}

TEST_CASE("whichever events are lost: the rest opens, says which, and takes new words", "[faults][lost][property]")
{
    rc::prop("going on", [] {
        ALossyRecord record;
        const auto cut = *rc::gen::inRange<qint64>(25, record.contentHead + 1);
        const auto spoilt = *rc::gen::inRange<qint64>(20, record.contentHead + 1);
        record.spoil(spoilt);
        if (cut != record.contentHead)
            record.cutFrom(cut + 1);
        RC_PRE((spoilt <= cut || cut != record.contentHead));
        const auto goingOn = record.opened(Purpose::GoOn);
        RC_ASSERT(goingOn.has_value());
        RC_ASSERT((*goingOn)->sitDown({(*goingOn)->user(), record.family.clock, {}}).has_value());
        const Verification verification = (*goingOn)->verify();
        RC_ASSERT(verification.damages.isEmpty());
        for (qint64 sequence = 1; sequence <= record.contentHead; ++sequence) {
            const bool isLost = std::any_of(verification.lost.begin(), verification.lost.end(),
                                            [&](const ChainGap& gap) { return gap.holds(record.seat, Chain::Content, sequence); });
            RC_ASSERT(isLost == (sequence == spoilt || sequence > cut));
        }
    });
}
