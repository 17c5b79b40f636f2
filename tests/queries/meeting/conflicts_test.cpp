// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/shape.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/confirm_stepped_out.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/leave_off_list.h"
#include "core/queries/meeting/conflicts.h"
#include "tests/support/a_meeting.h"

using namespace tepu;

TEST_CASE("where nobody is in conflict there are no conflicts", "[queries][conflicts][R-M11]")
{
    AMeeting at;
    CHECK(conflicts(at.tables(), at.meeting).isEmpty());
}

TEST_CASE("a conflict says who, of which family and since when, and not why", "[queries][conflicts][R-M11]")
{
    AMeeting at;
    at.done(DeclareConflict{at.rata, "police", at.words("Sgt Ngata")});
    const auto rows = conflicts(at.tables(), at.meeting);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].caseId == at.rata);
    CHECK(rows[0].position == 2);
    CHECK(rows[0].familyName == QString::fromUtf8("Rātā"));
    CHECK(rows[0].agency == "police");
    CHECK(rows[0].mark == "POL");
    CHECK(rows[0].who == "Sgt Ngata");
    CHECK(rows[0].declaredAt == at.clock);
    CHECK_FALSE(rows[0].confirmedOutAt);
    const auto fields = shapeOf<ConflictRow>();
    for (const FieldShape& field : fields)
        CHECK_FALSE(field.name.contains("because"));
}

TEST_CASE("a conflict shows whether the person is in the room", "[queries][conflicts][R-M11]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(DeclareConflict{at.karaka, "police", at.words("Sgt Ngata")});
    const auto inTheRoom = [&] { return conflicts(at.tables(), at.meeting).first().inTheRoom; };
    CHECK_FALSE(inTheRoom());
    at.done(Arrive{at.meeting, "police", at.words("Cst Rua")}); // somebody else of the agency
    CHECK_FALSE(inTheRoom());
    at.done(Arrive{at.meeting, "police", at.words("Sgt Ngata")});
    CHECK(inTheRoom());
    at.done(Leave{at.meeting, "police", at.words("Sgt Ngata")});
    CHECK_FALSE(inTheRoom());
}

TEST_CASE("that the person is out stands with the time of the coordinator's word", "[queries][conflicts][R-M11]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(Arrive{at.meeting, "police", at.words("Sgt Ngata")});
    at.done(DeclareConflict{at.karaka, "police", at.words("Sgt Ngata")});
    at.done(ConfirmSteppedOut{at.karaka, "police", at.words("Sgt Ngata")});
    CHECK(conflicts(at.tables(), at.meeting).first().confirmedOutAt == at.clock);
}

TEST_CASE("conflicts stand in the list's order; those of a family left off stand nowhere", "[queries][conflicts][R-M11]")
{
    AMeeting at;
    at.done(DeclareConflict{at.kowhai, "health", at.words("Ana Wirihana")});
    at.done(DeclareConflict{at.kowhai, "police", at.words("Sgt Ngata")});
    at.done(DeclareConflict{at.rata, "police", at.words("Sgt Ngata")});
    at.done(DeclareConflict{at.karaka, "corrections", at.words("Pita Moana")});
    const auto found = [&] {
        QStringList all;
        for (const ConflictRow& row : conflicts(at.tables(), at.meeting))
            all.append(QStringLiteral("%1 %2").arg(row.position).arg(row.mark));
        return all;
    };
    CHECK(found() == QStringList{"1 COR", "2 POL", "3 POL", "3 HLTH"});
    at.done(LeaveOffList{at.karaka, at.words("belongs elsewhere")});
    CHECK(found() == QStringList{"1 POL", "2 POL", "2 HLTH"});
}
