// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/set_table_view.h"
#include "core/commands/task/end_task.h"
#include "core/queries/plan/protected_words.h"
#include "tests/support/a_family.h"

using namespace tepu;

static ProtectedWords forHisSide(const AFamily& family)
{
    return protectedWords(family.tables(), family.kowhai);
}

static bool standIn(const ProtectedWords& words, const char* text)
{
    return words.standIn(QString::fromUtf8(text));
}

TEST_CASE("nothing stands in a text where nothing is protected", "[queries][protected]")
{
    CHECK_FALSE(ProtectedWords().standIn("12A Rata Crescent, 021 555 0123"));
    CHECK(ProtectedWords().askMark() == "IVS");
}

TEST_CASE("an address stands in a text whatever its spelling", "[queries][protected][R-S1]")
{
    const ProtectedWords words({QString::fromUtf8("12A Rātā Crescent")}, "REFUGE");
    for (const char* text : {"12A Rātā Crescent", "seen at 12a rata crescent.", "12 A RATA CRESCENT", "12a-Rātā-Crescent!"})
        CHECK(standIn(words, text));
    for (const char* text : {"12 Rata Crescent", "Rata Crescent", "12A Rata", ""})
        CHECK_FALSE(standIn(words, text));
    CHECK(words.askMark() == "REFUGE");
}

TEST_CASE("a number stands in a text with or without its country and its gaps", "[queries][protected][R-S1]")
{
    const ProtectedWords words({"021 555 0123"}, "IVS");
    for (const char* text : {"021 555 0123", "0215550123", "ring 021-555-0123 now", "+64 21 555 0123", "64215550123"})
        CHECK(standIn(words, text));
    for (const char* text : {"021 555 0124", "0123", "555"})
        CHECK_FALSE(standIn(words, text));
}

TEST_CASE("a number of fewer than six digits protects nothing, and three letters neither", "[queries][protected]")
{
    CHECK_FALSE(standIn(ProtectedWords({"12345"}, {}), "tel 12345"));
    CHECK(standIn(ProtectedWords({"123456"}, {}), "tel 123456"));
    CHECK_FALSE(standIn(ProtectedWords({"Ana"}, {}), "banana"));
    CHECK(standIn(ProtectedWords({"Anah"}, {}), "Anahera"));
    CHECK_FALSE(standIn(ProtectedWords({"", " ", "."}, {}), "anything at all"));
}

TEST_CASE("her places and numbers are protected from his side, his own are not", "[queries][protected][R-S1]")
{
    AFamily family;
    const ProtectedWords words = forHisSide(family);
    CHECK(standIn(words, "she is at 12A Rātā Crescent, Hamilton East"));
    CHECK(standIn(words, "12a rata crescent"));
    CHECK(standIn(words, "021 555 0123"));
    CHECK_FALSE(standIn(words, "he lives at 89 Shingle Pit Road, Millstream"));
    CHECK_FALSE(standIn(words, "Hamilton East"));
}

TEST_CASE("addresses that she had before are protected too", "[queries][protected][R-S1]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.people[0].personAddress = "3 Hinau Street, Nawton";
    other.people[0].phone = "027 555 9876";
    family.takeIn(other);
    const ProtectedWords words = forHisSide(family);
    CHECK(standIn(words, "3 hinau street"));
    CHECK(standIn(words, "12A Rata Crescent"));
    CHECK(standIn(words, "0275559876"));
}

TEST_CASE("the names of her workers are protected, those of his are not", "[queries][protected][R-S1]")
{
    AFamily family;
    AllocateTask hers = family.contact("womens_refuge", {family.mere});
    hers.worker = family.words("Aroha Pene");
    family.done(hers);
    AllocateTask his = family.task("stopping_violence", "begin the programme");
    his.worker = family.words("Pita Moana");
    family.done(his);
    const ProtectedWords words = forHisSide(family);
    CHECK(standIn(words, "Aroha Pene will ring"));
    CHECK_FALSE(standIn(words, "Pita Moana will ring"));
}

TEST_CASE("what the victim alone said is protected word for word", "[queries][protected][R-S3]")
{
    AFamily family;
    CaptureLine line;
    line.plan = family.kowhai;
    line.agency = "womens_refuge";
    line.words = family.words("He hides the car keys.");
    family.done(line);
    CHECK_FALSE(standIn(forHisSide(family), "she says: he hides the car keys"));
    line.line = LineId::fresh();
    line.victimOnly = true;
    family.done(line);
    CHECK(standIn(forHisSide(family), "she says: he hides the car keys"));
}

TEST_CASE("whom to ask instead is the agency of her side that works with the family", "[queries][protected]")
{
    AFamily family;
    CHECK(forHisSide(family).askMark() == "IVS");
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(forHisSide(family).askMark() == "REFUGE");
    family.done(EndTask{task, TaskState::Done, {}});
    CHECK(forHisSide(family).askMark() == "IVS");
}

TEST_CASE("while it is unclear who is who both have protection", "[queries][protected][R-W1]")
{
    AFamily family;
    CHECK_FALSE(standIn(forHisSide(family), "89 Shingle Pit Road"));
    family.done(SetTableView{family.kowhai, family.james, TableView::Unclear, {}});
    CHECK(standIn(forHisSide(family), "89 Shingle Pit Road"));
    family.done(SetTableView{family.kowhai, family.mere, TableView::PredominantAggressor, {}});
    CHECK_FALSE(standIn(forHisSide(family), "12A Rata Crescent"));
}

TEST_CASE("from the room everybody's places are protected, and where it happened", "[queries][protected][R-S1]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    const ProtectedWords words = protectedFromRoom(family.tables(), family.kowhai);
    for (const char* text : {"12A Rātā Crescent", "89 Shingle Pit Road", "hamilton east", "5 Secret Lane", "021 555 0123"})
        CHECK(standIn(words, text));
    CHECK_FALSE(standIn(words, "attended twice this month"));
}
