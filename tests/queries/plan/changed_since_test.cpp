// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_contact.h"
#include "core/commands/meeting/take_up_again.h"
#include "core/commands/said/capture_line.h"
#include "core/queries/plan/changed_since.h"
#include "tests/support/a_week.h"

using namespace tepu;

namespace {

/// A family heard on Thursday and on Friday, and what is told of it between.
class TwoTables {
public:
    TwoTables()
    {
        kowhai = week.episode("Kōwhai");
        thursday = week.list();
        week.open();
    }

    void decideOn()
    {
        week.decide(kowhai, RiskLevel::Medium);
        decided = timesMet(week.tables(), kowhai, {}).first().decidedAt;
    }

    /// An attempt to reach Mere, written down at a moment: what it is called says when.
    void contact(const char* words, Instant at)
    {
        LogContact log;
        log.plan = kowhai;
        log.person = week.person("Mere", "Kōwhai");
        log.words = week.words(words);
        REQUIRE(week.record->perform(log, {week.record->user(), at, {}}));
    }

    /// What is new, as the words after the last dot.
    QStringList changed(std::optional<MeetingId> now = {}, std::optional<MeetingId> chosen = {}) const
    {
        QStringList words;
        for (const HistoryRow& row : changedSince(week.tables(), kowhai, week.clock, lastMet(week.tables(), kowhai, now, chosen)))
            words.append(row.sentence.section(QStringLiteral(" · "), -1));
        return words;
    }

    AWeek week;
    PlanId kowhai;
    MeetingId thursday;
    Instant decided;
};

} // namespace

TEST_CASE("told a minute before the last table decided is not new, nor with it; a minute after is", "[queries][C15]")
{
    TwoTables at;
    at.decideOn();
    at.contact("before", at.decided - 1min);
    at.contact("with", at.decided);
    at.contact("after", at.decided + 1min);
    CHECK(at.changed() == QStringList{"after"});
}

TEST_CASE("of a family that no table has heard everything is new, and nothing is marked", "[queries][C15]")
{
    TwoTables at;
    const auto rows = changedSince(at.week.tables(), at.kowhai, at.week.clock, lastMet(at.week.tables(), at.kowhai, {}));
    CHECK(rows.size() == history(at.week.tables(), at.kowhai, at.week.clock).size());
    CHECK(std::none_of(rows.begin(), rows.end(), [](const HistoryRow& row) { return row.isNew; }));
}

TEST_CASE("the table that is hearing the family now does not count as the last", "[queries][C15]")
{
    TwoTables at;
    at.decideOn();
    at.week.close();
    at.contact("between", at.decided + 3h);
    at.week.at(11);
    at.week.episode("Kōwhai");
    const MeetingId friday = at.week.list();
    at.week.open();
    at.week.decide(at.kowhai, RiskLevel::High);
    CHECK(at.changed(friday).contains("between"));
    CHECK(at.changed().isEmpty());
    CHECK(timesMet(at.week.tables(), at.kowhai, {}).size() == 2);
    CHECK(lastMet(at.week.tables(), at.kowhai, friday)->meeting == at.thursday);
}

TEST_CASE("since a chosen table more is new than since the last", "[queries][C15]")
{
    TwoTables at;
    at.decideOn();
    at.week.close();
    at.contact("between", at.decided + 3h);
    at.week.at(11);
    at.week.episode("Kōwhai");
    at.week.list();
    at.week.open();
    at.week.decide(at.kowhai, RiskLevel::High);
    at.contact("on Friday", at.week.clock + 1h);
    CHECK(at.changed() == QStringList{"on Friday"});
    CHECK(at.changed({}, at.thursday).contains("between"));
    CHECK(at.changed({}, at.thursday).contains("on Friday"));
    CHECK(at.changed({}, MeetingId::fresh()) == at.changed());
}

TEST_CASE("a family that was carried over was not heard: what came before that table is new at the next", "[queries][C15]")
{
    TwoTables at;
    at.decideOn();
    at.week.close();
    at.contact("between", at.decided + 3h);
    at.week.at(11);
    at.week.episode("Kōwhai");
    at.week.list();
    at.week.open();
    at.week.carryOver(at.kowhai);
    at.week.close();
    CHECK(timesMet(at.week.tables(), at.kowhai, {}).size() == 1);
    CHECK(at.changed().contains("between"));
}

TEST_CASE("an episode of before that joined the plan afterwards is new", "[queries][C15]")
{
    TwoTables at;
    at.decideOn();
    at.week.close();
    at.week.at(11);
    at.week.episode("Kōwhai", [&](ReferredEpisode& episode) { episode.occurredAt = at.decided - 48h; });
    const auto rows = changedSince(at.week.tables(), at.kowhai, at.week.clock, lastMet(at.week.tables(), at.kowhai, {}));
    REQUIRE(std::any_of(rows.begin(), rows.end(), [](const HistoryRow& row) { return row.kind == HistoryKind::Episode; }));
    CHECK(rows.last().at < at.decided);
}

TEST_CASE("what that table wrote while it caught up is not new to the next; a line of the next is", "[queries][C15]")
{
    TwoTables at;
    at.decideOn();
    const auto said = [&](const char* words) {
        CaptureLine line;
        line.plan = at.kowhai;
        line.agency = "police";
        line.words = at.week.words(words);
        at.week.done(line);
    };
    said("written up");
    CHECK_FALSE(at.changed().contains("written up"));
    at.week.close();
    at.week.at(11);
    at.week.episode("Kōwhai");
    at.week.list();
    at.week.open();
    said("of Friday");
    CHECK(at.changed(at.week.meeting).contains("of Friday"));
    CHECK_FALSE(at.changed(at.week.meeting).contains("written up"));
}

TEST_CASE("a decision that is taken up again does not count until the table has decided anew", "[queries][C15][R-M13]")
{
    TwoTables at;
    at.decideOn();
    at.week.done(TakeUpAgain{at.week.caseOf(at.kowhai), at.week.words("a neighbour rang")});
    CHECK(timesMet(at.week.tables(), at.kowhai, {}).isEmpty());
    at.decideOn();
    CHECK(timesMet(at.week.tables(), at.kowhai, {}).size() == 1);
}

TEST_CASE("whatever is told at whatever minutes, what is new is exactly what came after the decision", "[queries][C15]")
{
    TwoTables at;
    at.decideOn();
    int told = 0;
    rc::prop("", [&] {
        const int before = int(at.changed().size());
        const auto minutes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-20, 20));
        int after = 0;
        for (const int minute : minutes) {
            at.contact(QStringLiteral("attempt %1").arg(++told).toUtf8(), at.decided + std::chrono::minutes(minute));
            after += minute > 0;
        }
        RC_ASSERT(at.changed().size() == before + after);
    });
}
