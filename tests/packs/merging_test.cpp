// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_names.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/merged.h"
#include "core/commands/record/settle.h"
#include "core/commands/record/strike_out.h"
#include "tests/packs/packed_out.h"

using namespace tepu;

namespace {

/// A pack that is out with the reviewer.
class AtTheReviewer : public PackedOut {
public:
    AtTheReviewer()
    {
        REQUIRE(given(forReviewer({family.kowhai}), "kowhai.tepupack"));
        laptop = laidOut("kowhai.tepupack", reviewersPassphrase);
    }

    ChangeRisk risk(RiskLevel to) const
    {
        ChangeRisk change;
        change.plan = family.kowhai;
        change.to = to;
        change.because = to == RiskLevel::High ? QVector<RiskReason>{RiskReason::SeriousNatureOfMostRecentAssault}
                                               : QVector<RiskReason>{RiskReason::GoodEngagementWithWorker, RiskReason::NoConcernsForChildren};
        change.text = AFamily::words("as the table saw it");
        change.changedBehaviour = AFamily::words("he has moved away and stays away");
        return change;
    }
    CaptureLine line(const char* words) const
    {
        CaptureLine captured;
        captured.plan = family.kowhai;
        captured.words = AFamily::words(words);
        return captured;
    }

    std::unique_ptr<Record> laptop;
};

} // namespace

TEST_CASE("what was done on a laptop comes home, and nothing is overwritten", "[packs][merging]")
{
    AtTheReviewer at;
    at.doneAt(*at.laptop, at.line("she has a new number"));
    at.doneAt(at.home(), at.line("he was seen near the school"));
    const TakenIn taken = at.broughtHome(*at.laptop, "home.tepupack");
    CHECK(taken.seats == 1);
    const auto words = at.home().tables().column<QString>("SELECT words FROM line ORDER BY at");
    CHECK((words == QVector<QString>{"attended twice this month", "she has a new number", "he was seen near the school"}));
    CHECK(at.unsettled().isEmpty());
    CHECK(at.home().verify().damages.isEmpty());
}

TEST_CASE("what was begun on a laptop can be read by everybody at home", "[packs][merging]")
{
    AtTheReviewer at;
    const StartPlan start{PlanId::fresh(), {}, QStringLiteral("Rātā"), Location::WaikatoCity};
    at.doneAt(*at.laptop, start);
    at.broughtHome(*at.laptop, "home.tepupack");
    at.doneAt(at.home(), AssignLead{start.plan, QStringLiteral("police")});
    at.family.record.reopen();
    CHECK(at.home().tables().one<QString>("SELECT lead FROM plan WHERE id = ?", values(start.plan)) == QString("police"));
    CHECK(at.home().journal().sealedForOthers().isEmpty());
}

TEST_CASE("the same pack taken home twice changes nothing", "[packs][merging]")
{
    AtTheReviewer at;
    at.doneAt(*at.laptop, at.line("she has a new number"));
    at.broughtHome(*at.laptop, "home.tepupack");
    const QString before = at.home().tables().dump();
    const auto again = at.takenHome("home.tepupack");
    REQUIRE(again);
    CHECK(again->events == 0);
    CHECK(at.home().tables().dump() == before);
}

TEST_CASE("a laptop gives back as often as it likes", "[packs][merging]")
{
    AtTheReviewer at;
    at.doneAt(*at.laptop, at.line("first day"));
    at.broughtHome(*at.laptop, "monday.tepupack");
    at.doneAt(*at.laptop, at.line("second day"));
    CHECK(at.broughtHome(*at.laptop, "tuesday.tepupack").seats == 0);
    CHECK(at.home().tables().one<int>("SELECT count(*) FROM line WHERE words LIKE '% day'") == 2);
}

TEST_CASE("of two levels set unseen the higher stands, both are shown, and a person settles it", "[packs][merging][unseen]")
{
    AtTheReviewer at;
    const bool higherAtHome = GENERATE(true, false);
    at.doneAt(higherAtHome ? at.home() : *at.laptop, at.risk(RiskLevel::High));
    const Receipt lower = at.doneAt(higherAtHome ? *at.laptop : at.home(), at.risk(RiskLevel::Medium));
    at.broughtHome(*at.laptop, "home.tepupack");
    CHECK(at.level() == "high");
    REQUIRE(at.unsettled().size() == 2);
    CHECK(at.unsettled().filter("(stands)").join(u' ').contains("to high"));
    at.doneAt(at.home(), Settle{at.family.kowhai.uuid(), "level", lower.stamp.command});
    CHECK(at.level() == "medium");
    CHECK(at.unsettled().isEmpty());
    const QString live = at.home().tables().dump();
    REQUIRE(at.home().rebuild());
    CHECK(at.home().tables().dump() == live);
}

TEST_CASE("what is settled is unsettled again when that is taken back", "[packs][merging][unseen]")
{
    AtTheReviewer at;
    at.doneAt(at.home(), at.risk(RiskLevel::High));
    const Receipt lower = at.doneAt(*at.laptop, at.risk(RiskLevel::Medium));
    at.broughtHome(*at.laptop, "home.tepupack");
    const Receipt settled = at.doneAt(at.home(), Settle{at.family.kowhai.uuid(), "level", lower.stamp.command});
    at.doneAt(at.home(), StrikeOut{settled.stamp.command});
    CHECK(at.level() == "high");
    CHECK(at.unsettled().size() == 2);
}

TEST_CASE("a change made with the other one in sight is no conflict, and stands", "[packs][merging][unseen]")
{
    AtTheReviewer at;
    at.doneAt(*at.laptop, at.risk(RiskLevel::High));
    at.broughtHome(*at.laptop, "home.tepupack");
    at.doneAt(at.home(), at.risk(RiskLevel::Medium));
    CHECK(at.level() == "medium");
    CHECK(at.unsettled().isEmpty());
}

TEST_CASE("a later level decided with both in sight stands, and what was not settled stays listed", "[packs][merging][unseen]")
{
    AtTheReviewer at;
    at.doneAt(at.home(), at.risk(RiskLevel::High));
    at.doneAt(*at.laptop, at.risk(RiskLevel::Medium));
    at.broughtHome(*at.laptop, "home.tepupack");
    at.doneAt(at.home(), at.risk(RiskLevel::Medium));
    CHECK(at.level() == "medium");
    CHECK(at.unsettled().size() == 3);
    const QString live = at.home().tables().dump();
    REQUIRE(at.home().rebuild());
    CHECK(at.home().tables().dump() == live);
}

TEST_CASE("both said the same: there is nothing to settle", "[packs][merging][unseen]")
{
    AtTheReviewer at;
    for (Record* record : {&at.home(), at.laptop.get()})
        at.doneAt(*record, AssignLead{at.family.kowhai, QStringLiteral("police")});
    at.broughtHome(*at.laptop, "home.tepupack");
    CHECK(at.unsettled().isEmpty());
}

TEST_CASE("two names noted unseen: the later stands, and both are shown", "[packs][merging][unseen]")
{
    AtTheReviewer at;
    at.doneAt(at.home(), NotePreferredName{at.family.mere, QStringLiteral("Mere")});
    at.doneAt(*at.laptop, NotePreferredName{at.family.mere, QStringLiteral("Mel")});
    at.broughtHome(*at.laptop, "home.tepupack");
    CHECK(at.home().tables().one<QString>("SELECT preferred_name FROM person_note") == QString("Mel"));
    CHECK(at.unsettled().size() == 2);
}

TEST_CASE("a plan that was closed while somebody elsewhere raised its level stays open until it is settled", "[packs][merging][unseen]")
{
    AtTheReviewer at;
    at.family.settle();
    at.family.clock = AFamily::at("2018-05-12T09:00:00+12:00");
    ClosePlan close;
    close.plan = at.family.kowhai;
    close.reason = AFamily::words("nothing more to do");
    close.approved = true;
    const Receipt closed = at.doneAt(at.home(), close);
    at.doneAt(*at.laptop, at.risk(RiskLevel::High));
    at.broughtHome(*at.laptop, "home.tepupack");
    const auto closedAt = [&] { return at.home().tables().one<qint64>("SELECT closed_at FROM plan WHERE closed_at IS NOT NULL").has_value(); };
    CHECK_FALSE(closedAt());
    CHECK(at.unsettled().size() == 2);
    at.doneAt(at.home(), Settle{at.family.kowhai.uuid(), "whether it is open", closed.stamp.command});
    CHECK(closedAt());
    CHECK(at.unsettled().isEmpty());
}

TEST_CASE("Settle chooses among what is listed, and nothing else", "[packs][merging][unseen]")
{
    AtTheReviewer at;
    const Context now{at.home().user(), at.later(), {}};
    CHECK_FALSE(at.home().perform(Settle{at.family.kowhai.uuid(), "level", CommandId::fresh()}, now));
    at.doneAt(at.home(), at.risk(RiskLevel::High));
    at.doneAt(*at.laptop, at.risk(RiskLevel::Medium));
    at.broughtHome(*at.laptop, "home.tepupack");
    CHECK_FALSE(at.home().perform(Settle{at.family.kowhai.uuid(), "level", CommandId::fresh()}, now));
    CHECK_FALSE(at.home().perform(Settle{at.family.kowhai.uuid(), "lead", CommandId::fresh()}, now));
}

TEST_CASE("a pack of another record, or one that was given out, is not taken in", "[packs][merging]")
{
    AtTheReviewer at;
    at.doneAt(*at.laptop, at.line("she has a new number"));
    REQUIRE(givePackBack(*at.laptop, at.path("home.tepupack")));
    PackedOut other;
    const QString before = other.home().tables().dump();
    const auto foreign = takeIn(other.home(), at.path("home.tepupack"));
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().sentence.startsWith("The pack is of another record"));
    CHECK(other.home().tables().dump() == before);
    const auto out = takeIn(at.home(), at.path("kowhai.tepupack"));
    REQUIRE_FALSE(out);
    CHECK(out.error().sentence.startsWith("This pack was given out"));
    CHECK_FALSE(takeIn(at.home(), at.path("none.tepupack")));
    CHECK_FALSE(takeIn(at.home(), at.family.record.folder() + "/slots.json"));
}

TEST_CASE("a pack in which a byte was changed is refused whole", "[packs][merging]")
{
    AtTheReviewer at;
    at.doneAt(*at.laptop, at.line("she has a new number"));
    REQUIRE(givePackBack(*at.laptop, at.path("home.tepupack")));
    {
        Database file(at.path("home.tepupack"));
        file.run("UPDATE event SET body = zeroblob(length(body)) WHERE rowid = (SELECT max(rowid) FROM event)");
    }
    const QString before = at.home().tables().dump();
    const auto taken = takeIn(at.home(), at.path("home.tepupack"));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().sentence.contains("nothing was taken in"));
    at.family.record.reopen();
    CHECK(at.home().tables().dump() == before);
}

TEST_CASE("a pack from which an event was taken out is refused whole", "[packs][merging]")
{
    AtTheReviewer at;
    at.doneAt(*at.laptop, at.line("first"));
    at.doneAt(*at.laptop, at.line("second"));
    REQUIRE(givePackBack(*at.laptop, at.path("home.tepupack")));
    {
        Database file(at.path("home.tepupack"));
        file.run("DELETE FROM event WHERE chain = 0 AND sequence = 2");
    }
    CHECK_FALSE(takeIn(at.home(), at.path("home.tepupack")));
}

TEST_CASE("every seat but the first begins by saying what it has seen", "[packs][merging]")
{
    AtTheReviewer at;
    const Receipt first = at.doneAt(*at.laptop, at.line("she has a new number"));
    const auto merged = first.facts.find<Merged>();
    REQUIRE(merged);
    REQUIRE(merged->seen.size() == 1);
    CHECK(merged->seen.first().seat == at.home().journal().seat().id);
    CHECK_FALSE(at.doneAt(*at.laptop, at.line("and an old one")).facts.find<Merged>());
    CHECK_FALSE(at.doneAt(at.home(), at.line("nobody else was here")).facts.find<Merged>());
}
