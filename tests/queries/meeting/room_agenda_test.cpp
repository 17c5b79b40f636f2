// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/leave_off_list.h"
#include "core/queries/meeting/room_agenda.h"
#include "tests/support/a_week.h"

#include <QJsonDocument>

using namespace tepu;

TEST_CASE("the room sees names, places and states, and no reason", "[queries][room][R-S1]")
{
    AWeek week;
    week.episode("Karaka", [](ReferredEpisode& episode) {
        episode.suburb = "Nawton";
        episode.address = "4 Ash Road";
        episode.strangulation = true;
    });
    const PlanId hebe = week.episode("Hebe");
    week.list();
    week.open();
    const auto rows = roomAgenda(week.tables(), week.meeting);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].family == "Karaka");
    CHECK(rows[1].position == 2);
    CHECK(rows[1].state == CaseState::Waiting);
    CHECK(rows[1].caseId == week.caseOf(hebe));
    const QString all = QString::fromUtf8(QJsonDocument(encode(rows).toArray().toJsonArray()).toJson());
    for (const char* text : {"Nawton", "Ash Road", "strangulation", "verbal"})
        CHECK_FALSE(all.contains(QString::fromLatin1(text)));
}

TEST_CASE("the room sees a level once its table has decided, not the one before", "[queries][room][R-M8]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::High);
    CHECK(roomAgenda(week.tables(), week.meeting).first().level == RiskLevel::High);
    week.close();
    week.at(11);
    week.episode("Karaka");
    week.list();
    week.open();
    CHECK_FALSE(roomAgenda(week.tables(), week.meeting).first().level);
}

TEST_CASE("while somebody observes the room sees initials alone", "[queries][room]")
{
    AWeek week;
    week.episode("Karaka");
    week.episode("Ōtaki");
    week.list();
    week.open();
    week.done(Arrive{week.meeting, "health", week.words("a student nurse"), true, {}});
    QStringList shown;
    for (const RoomAgendaRow& row : roomAgenda(week.tables(), week.meeting))
        shown.append(row.family);
    CHECK(shown == QStringList{"K.", QString::fromUtf8("Ō.")});
    week.done(Leave{week.meeting, "health", week.words("a student nurse")});
    CHECK(roomAgenda(week.tables(), week.meeting).first().family == "Karaka");
}

TEST_CASE("what was left off is not on the room's list either", "[queries][room]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.episode("Hebe");
    week.list();
    week.done(LeaveOffList{week.caseOf(karaka), week.words("belongs elsewhere")});
    const auto rows = roomAgenda(week.tables(), week.meeting);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().family == "Hebe");
    CHECK(rows.first().position == 1);
}
