// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/story.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

const QString claims = QStringLiteral("injury claims fri 1200");
const QString contactHana = QStringLiteral("contact Hana");

} // namespace

/// Thu 10 May. Low, with a first contact by the low-risk responders and a question to ACC.
void Fortnight::theFirstTable()
{
    m_hands.clockIs(may(10, 8, 40));
    m_hands.takeIn({m_files.shouting()});
    m_hands.makeList(TableKind::Sam, QDate(2018, 5, 10));
    CHECK_THAT(m_hands.reasonOnList().toStdString(), Catch::Contains("new · verbal"));
    m_hands.clockIs(may(10, 9, 0));
    sit();
    m_hands.say({"pol", "police", "they shouted over money and a neighbour rang", Source::Police});
    m_hands.setLevel({RiskLevel::Low, {}, "nobody was hurt and her sister is there"});
    m_hands.give({"lrr", "lrr_provider", contactHana, TaskCategory::MakeContactWithFamily, "Hana", {}, true});
    m_hands.give({"acc", "acc", claims, TaskCategory::InformationSourcing, {}, may(11, 12)});
    m_hands.decide();
    m_hands.closeTable();
    CHECK(m_hands.due(contactHana).contains("6 days left")); // R-D1 Low: four working days, at the end of Wed 16 May
}

/// R-C1 "four phone calls on four different days at four different times".
void Fortnight::nobodyAnswers()
{
    const auto call = [this](int day, QTime time, const char* line) {
        m_hands.clockIs(instantAt(QDate(2018, 5, day), time).value());
        m_hands.tried({QString::fromLatin1(line), "lrr_provider", WorkerRole::Lrr, "Hana", ContactMethod::Phone, ContactResult::NoAnswer, time});
    };
    CHECK(m_hands.meter("Hana").contains("0 of 4 calls"));
    call(10, QTime(14, 0), "lrr called Hana 1400 no answer");
    CHECK(m_hands.meter("Hana").contains("1 of 4 calls"));
    call(10, QTime(16, 30), "lrr called Hana 1630 no answer");
    CHECK(m_hands.meter("Hana").contains("1 of 4 calls")); // two calls on one day count once
    call(11, QTime(11, 0), "lrr called Hana 1100 no answer");
    CHECK(m_hands.meter("Hana").contains("2 of 4 calls"));
}

/// R-D5 "to the agency's representative at once, to the coordinator after 24 h …, to the next table's list after 72 h".
void Fortnight::aTaskIsOverdueAndClimbs()
{
    using enum BoardFilter;
    const auto stands = [this](Instant at, BoardFilter filter) {
        m_hands.clockIs(at);
        return m_hands.isOnBoard(filter, claims);
    };
    CHECK_FALSE(stands(may(11, 11, 59), Overdue));
    CHECK_FALSE(stands(may(11, 12), Overdue));
    CHECK(stands(may(11, 12, 1), Overdue));
    CHECK_FALSE(stands(may(12, 11, 59), WithCoordinator));
    CHECK(stands(may(12, 12), WithCoordinator));
    CHECK_FALSE(stands(may(14, 8, 0), ForNextTable));
}

/// Mon 14 May. He held her by the throat: High, and the contact that Low gave until Wednesday is due within a day (R-D4).
void Fortnight::aSecondEpisode()
{
    m_hands.takeIn({m_files.throttling(), m_files.hearing()});
    m_hands.makeList(TableKind::Sam, QDate(2018, 5, 14));
    CHECK_THAT(m_hands.reasonOnList().toStdString(), Catch::Contains("2 in 12 weeks · strangulation"));
    m_hands.clockIs(may(14, 9, 0));
    CHECK(m_hands.due(contactHana).contains("2 days left"));
    sit();
    m_hands.say({"ot", "oranga_tamariki", "Rewi is with his nan"});
    m_hands.setLevel({RiskLevel::High, {{RiskReason::SeriousNatureOfMostRecentAssault, "nature"}}, "he held her by the throat"});
    m_hands.answer({"kept_safe", 'K', "her sister, and Police drive past"});
    m_hands.give({"ivs", "ivs_provider", "safety plan with Hana wed 1200", TaskCategory::MakeContactWithFamily, "Hana", may(16, 12)});
    m_hands.decide();
    m_hands.closeTable();
    CHECK(m_hands.due(contactHana).contains("24 h left"));
    CHECK(m_hands.isOnBoard(BoardFilter::ForNextTable, claims)); // R-D5 at High after 24 h: 69 h are over
    CHECK(m_hands.meter("Hana").contains("0 of 1 call")); // R-C2 at High: a call and a visit, counted from this episode on
    CHECK(m_hands.meter("Hana").contains("0 of 1 visit"));
}

/// Tue 15 May. She is met at home before the day is over, and the outcome comes back (R-T4).
void Fortnight::sheIsReached()
{
    m_hands.clockIs(may(15, 8, 30));
    m_hands.tried({"lrr visited Hana 0815 spoke to her she stays with her sister", "lrr_provider", WorkerRole::Lrr, "Hana", ContactMethod::HomeVisit,
                   ContactResult::ContactMade, QTime(8, 15), "she stays with her sister"});
    CHECK(m_hands.meter("Hana").contains("reached"));
    m_hands.done(contactHana, "met at her sister’s");
    CHECK_FALSE(m_hands.isOnBoard(BoardFilter::Open, contactHana));
}
