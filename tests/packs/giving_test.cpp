// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/start_plan.h"
#include "core/queries/record/given_packs.h"
#include "core/users/user_keys.h"
#include "tests/packs/packed_out.h"

#include <QFile>

using namespace tepu;

namespace {

PlanId otherFamily(PackedOut& out)
{
    const StartPlan start{PlanId::fresh(), {}, QStringLiteral("Karaka"), Location::WaikatoCity};
    out.doneAt(out.home(), start);
    CaptureLine line;
    line.plan = start.plan;
    line.words = AFamily::words("the other family");
    out.doneAt(out.home(), line);
    return start.plan;
}

QString familiesIn(const Record& record)
{
    return QStringList(record.tables().column<QString>("SELECT family_name FROM plan ORDER BY family_name")).join(u' ');
}

} // namespace

TEST_CASE("a pack holds the plans that were chosen, and of no other plan a word", "[packs]")
{
    PackedOut out;
    otherFamily(out);
    const auto given = out.given(PackedOut::forReviewer({out.family.kowhai}), "kowhai.tepupack");
    REQUIRE(given);
    const auto laptop = out.laidOut("kowhai.tepupack", PackedOut::reviewersPassphrase);
    CHECK(familiesIn(*laptop) == QString::fromUtf8("Kōwhai"));
    CHECK(laptop->tables().one<QString>("SELECT words FROM line") == QString("attended twice this month"));
    CHECK(laptop->tables().one<QString>("SELECT given_names FROM person WHERE id = ?", values(out.family.mere)) == QString("Mere"));
    CHECK(laptop->tables().one<int>("SELECT count(*) FROM episode") == 1);
    CHECK(laptop->tables().one<int>("SELECT count(*) FROM meeting") == 0);
    CHECK(laptop->verify().damages.isEmpty());
}

TEST_CASE("a pack opens with its reader's passphrase and with no other", "[packs]")
{
    PackedOut out;
    REQUIRE(out.given(PackedOut::forReviewer({out.family.kowhai}), "kowhai.tepupack"));
    out.laidOut("kowhai.tepupack", PackedOut::reviewersPassphrase).reset();
    CHECK_FALSE(Record::open({out.path("kowhai.tepupack.tepu"), ARecord::passphrase}));
    CHECK_FALSE(Record::open({out.path("kowhai.tepupack.tepu"), out.family.record.recoveryKey.toUtf8()}));
}

TEST_CASE("a reader of packs does not open the record itself, then or after somebody has left", "[packs]")
{
    PackedOut out;
    REQUIRE(out.given(PackedOut::forReviewer({out.family.kowhai}), "kowhai.tepupack"));
    CHECK_FALSE(Record::open({out.family.record.folder(), PackedOut::reviewersPassphrase}));
    const QByteArray another("a bus that never comes on time");
    const Context now{out.home().user(), out.later(), {}};
    REQUIRE(admitUser(out.home(), "Second", another, now));
    REQUIRE(disableUser(out.home(), userNamed(out.home().tables(), "Second").value(), now));
    const auto boxes = out.home().journal().thread().run([](JournalStore& store) { return store.boxes(); }).get();
    const UserId reviewer = userNamed(out.home().tables(), "Reviewer").value();
    CHECK(std::none_of(boxes.begin(), boxes.end(), [&](const AudienceBox& box) { return box.user == reviewer; }));
}

TEST_CASE("R-I1: who got a pack, what for, on what ground and until when stands in the record and in the pack", "[packs]")
{
    PackedOut out;
    const auto given = out.given(PackedOut::forReviewer({out.family.kowhai}), "kowhai.tepupack");
    REQUIRE(given);
    const auto laptop = out.laidOut("kowhai.tepupack", PackedOut::reviewersPassphrase);
    for (const Record* record : {&out.home(), laptop.get()}) {
        const auto pack = givenPack(record->tables(), given->pack);
        REQUIRE(pack);
        CHECK(pack->reader == "Reviewer");
        CHECK(pack->agency == "womens_refuge");
        CHECK(pack->purpose == "risk_or_need_assessment");
        CHECK(pack->basis == "privacy_act_serious_threat"); // the Act of 2018 was not in force yet
        CHECK(pack->until == AFamily::at("2018-05-24T00:00:00+12:00"));
        CHECK(pack->givenBy == "Coordinator");
    }
}

TEST_CASE("a pack may be used until it expires, and not a moment longer", "[packs]")
{
    PackedOut out;
    REQUIRE(out.given(PackedOut::forReviewer({out.family.kowhai}), "kowhai.tepupack"));
    const auto laptop = out.laidOut("kowhai.tepupack", PackedOut::reviewersPassphrase);
    const Instant until = AFamily::at("2018-05-24T00:00:00+12:00");
    CHECK(mayStillBeUsed(*laptop, until - std::chrono::milliseconds(1)));
    CHECK_FALSE(mayStillBeUsed(*laptop, until));
    CHECK_FALSE(mayStillBeUsed(*laptop, until + std::chrono::days(1)));
    CHECK(givePackBack(*laptop, out.path("home.tepupack"))); // what was done is not lost
    CHECK(mayStillBeUsed(out.home(), until + std::chrono::days(1)));
}

TEST_CASE("what cannot be packed is refused, and no file is left", "[packs]")
{
    PackedOut out;
    const auto refusedFor = [&](PackRequest request) {
        const auto given = out.given(request, "no.tepupack");
        CHECK_FALSE(QFile::exists(out.path("no.tepupack")));
        return given ? QString() : given.error().sentence;
    };
    PackRequest request = PackedOut::forReviewer({});
    CHECK(refusedFor(request).startsWith("A pack needs something in it"));
    request = PackedOut::forReviewer({PlanId::fresh()});
    CHECK(refusedFor(request).startsWith("Not every one of these plans"));
    request = PackedOut::forReviewer({out.family.kowhai});
    request.agency = "nobody";
    CHECK(refusedFor(request).contains("“nobody” is none"));
    request = PackedOut::forReviewer({out.family.kowhai});
    request.until = out.family.clock;
    CHECK(refusedFor(request).startsWith("The pack would have expired"));
    request = PackedOut::forReviewer({out.family.kowhai});
    request.passphrase.clear();
    CHECK(refusedFor(request).contains("needs a passphrase of its own"));
    request = PackedOut::forReviewer({out.family.kowhai});
    request.reader = "recovery";
    CHECK_FALSE(refusedFor(request).isEmpty());
    CHECK(givenPacks(out.home().tables()).isEmpty());
}

TEST_CASE("on a laptop nobody is admitted and nothing is given out", "[packs]")
{
    PackedOut out;
    REQUIRE(out.given(PackedOut::forReviewer({out.family.kowhai}), "kowhai.tepupack"));
    const auto laptop = out.laidOut("kowhai.tepupack", PackedOut::reviewersPassphrase);
    const Context now{laptop->user(), out.later(), {}};
    CHECK_FALSE(admitUser(*laptop, "Guest", "a bus that never comes on time", now));
    CHECK_FALSE(givePack(*laptop, PackedOut::forReviewer({out.family.kowhai}), out.path("again.tepupack"), now));
    CHECK_FALSE(givePackBack(out.home(), out.path("again.tepupack"))); // and home has nobody to give back to
}

TEST_CASE("events hidden from a record that was laid out from a pack are missed", "[packs]")
{
    PackedOut out;
    otherFamily(out);
    REQUIRE(out.given(PackedOut::forReviewer({out.family.kowhai}), "kowhai.tepupack"));
    out.laidOut("kowhai.tepupack", PackedOut::reviewersPassphrase).reset();
    const QString journal = out.path("kowhai.tepupack.tepu/journal.db");
    Database(journal).run("UPDATE mark SET value = '[]' WHERE name = 'elsewhere'");
    CHECK_FALSE(Record::open({out.path("kowhai.tepupack.tepu"), PackedOut::reviewersPassphrase}));
}
