// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "core/commands/safety/note_withdrawn_statement.h"
#include "core/commands/safety/review_safety_plan.h"
#include "core/commands/safety/say_safety_plan.h"
#include "core/queries/people/police_signals.h"
#include "core/queries/people/safe_to_carry.h"
#include "core/queries/meeting/printed_list.h"
#include "core/queries/plan/own_to_his_side.h"
#include "core/queries/plan/room_case.h"
#include "core/queries/plan/tasks_by_agency.h"
#include "core/queries/query_book.h"
#include "core/queries/record/safety_plans_due.h"
#include "tests/support/a_family.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;

static void say(AFamily& family, SafetyPlanPart part, const char* said)
{
    SaySafetyPlan command;
    command.person = family.mere;
    command.part = part;
    command.said = family.words(said);
    command.source = Source::Victim;
    family.done(command);
}

/// What she keeps safe with, each part in words that no work at a table needs.
static const QStringList hers{"slip over the orchard fence", "the boatshed behind the wharenui", "Wiremu from the bakery", "through the laundry hatch",
                              "Hana carries the torch", "the yellow chain on the gate", "Ripeka Fernleaf drives her", "papers in the piano stool"};

static void tellHerPlan(AFamily& family)
{
    int at = 0;
    for (const auto& word : Vocabulary<SafetyPlanPart>::words)
        if (!isOfResponse(word.value))
            say(family, word.value, hers[at++].toUtf8().constData());
    NoteWithdrawnStatement note;
    note.plan = family.kowhai;
    note.person = family.mere;
    note.said = family.words("she fears for her pony");
    family.done(note);
}

static QString jsonOf(const QCborValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{"all", value.toJsonValue()}}).toJson());
}

TEST_CASE("of a victim's safety plan no part reaches a sheet of his side, however it is typed", "[queries][safety-plan][R-S1][leak]")
{
    AFamily family;
    tellHerPlan(family);
    int typed = 0;
    for (const QString& part : hers + QStringList{"she fears for her pony"})
        for (const QString& spelling : {part, part.toUpper(), QStringLiteral("see him: ") + part, QString(part).replace(u' ', u'-')}) {
            AllocateTask task = family.task(++typed % 2 ? "pos_provider" : "stopping_violence", "x");
            task.words = *Words::of(spelling);
            family.done(task);
        }
    int looked = 0;
    for (const AgencySheet& sheet : tasksByAgency(family.tables(), family.meeting, family.clock)) {
        CHECK(sheet.safetySignals.isEmpty());
        for (const SheetTask& task : sheet.tasks) {
            INFO(task.words.toStdString());
            CHECK(task.words == "held: ask the coordinator");
            ++looked;
        }
    }
    CHECK(looked == typed);
}

TEST_CASE("her safety plan is on no list and not in the room; only who asks for it reads it", "[queries][safety-plan][R-S1][leak]")
{
    AFamily family;
    tellHerPlan(family);
    const auto room = QueryBook::all().ask(family.tables(), QStringLiteral("roomCase"),
                                           {{"plan", family.kowhai.toString()}, {"meeting", family.meeting.toString()}}, family.clock);
    REQUIRE(room);
    const QString seen = jsonOf(*room);
    for (const QString& part : hers)
        CHECK_FALSE(seen.contains(part));
    const auto asked = QueryBook::all().ask(family.tables(), QStringLiteral("safetyPlans"), {{"plan", family.kowhai.toString()}}, family.clock);
    REQUIRE(asked);
    for (const QString& part : hers)
        CHECK(jsonOf(*asked).contains(part));
}

TEST_CASE("signals that Police hold stand first on the pages that Police see; others say that they are not in place", "[queries][C66][R-C11]")
{
    AFamily family;
    AgreeCodeWord held;
    held.person = family.mere;
    held.word = family.words("blue kettle");
    held.meaning = family.words("ring 111 and send a car");
    AgreeCodeWord open = held;
    open.codeWord = CodeWordId::fresh();
    open.word = family.words("is the dog home");
    family.done(open);
    family.done(held);
    family.done(ConfirmCodeWord{held.codeWord, "police", family.words("Sgt Ngata"), {}});
    for (const char* agency : {"police", "oranga_tamariki", "womens_refuge", "pos_provider", "stopping_violence"})
        family.done(family.task(agency, "check the address"));
    int seen = 0;
    for (const AgencySheet& sheet : tasksByAgency(family.tables(), family.meeting, family.clock)) {
        if (sheet.agency != "police") {
            CHECK(sheet.safetySignals.isEmpty());
            continue;
        }
        ++seen;
        REQUIRE(sheet.safetySignals.size() == 2);
        CHECK(sheet.safetySignals[0].inPlace);
        CHECK(sheet.safetySignals[0].words == QString::fromUtf8("Signal in place, of Mere: “blue kettle” means ring 111 and send a car"));
        CHECK_FALSE(sheet.safetySignals[1].inPlace);
        CHECK(sheet.safetySignals[1].words.contains("NOT in place yet"));
    }
    CHECK(seen == 1);
    family.done(RetireCodeWord{held.codeWord, family.words("he has heard it")});
    CHECK(policeSignals(family.tables(), family.kowhai, family.clock).size() == 1);
}

TEST_CASE("what she carries names nobody and no place; what is left out is said beside", "[queries][safety-plan][R-S8][leak]")
{
    AFamily family;
    say(family, SafetyPlanPart::WhatToDoNow, "take the keys; ring 111; wait for James to sleep");
    say(family, SafetyPlanPart::SafePlace, "14 Rata Crescent; the wharenui");
    say(family, SafetyPlanPart::SignalHolders, "the neighbour");
    say(family, SafetyPlanPart::PeopleWhoHelp, "027 555 0188; Women's Refuge 0800 000");
    const auto card = safeToCarry(family.tables(), family.kowhai, family.mere, family.clock);
    REQUIRE(card);
    CHECK(card->lines == QVector<QString>{"take the keys", "ring 111", "the wharenui", "027 555 0188"});
    CHECK(card->leftOut.size() == 3);
    CHECK_FALSE(safeToCarry(family.tables(), family.kowhai, family.james, family.clock)); // his is another paper
    CHECK_FALSE(safeToCarry(family.tables(), family.kowhai, PersonId::fresh(), family.clock));
}

TEST_CASE("a safety plan that is due stands on the list from its day until somebody goes through it", "[queries][safety-plan][R-S8]")
{
    AFamily family;
    say(family, SafetyPlanPart::WhatToDoNow, "go out by the back");
    ReviewSafetyPlan review{family.mere, family.words("Aroha Pene")};
    review.nextOn = QDate(2018, 5, 24);
    family.done(review);
    CHECK(safetyPlansDue(family.tables(), family.at("2018-05-23T12:00:00+12:00")).isEmpty());
    CHECK(safetyPlansDue(family.tables(), family.at("2018-05-24T09:00:00+12:00")).size() == 1);
    const auto due = safetyPlansDue(family.tables(), family.at("2018-05-25T09:00:00+12:00"));
    REQUIRE(due.size() == 1);
    CHECK(due.first().called == "Mere");
    CHECK(due.first().due == QDate(2018, 5, 24));
}
