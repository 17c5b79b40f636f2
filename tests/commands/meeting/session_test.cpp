// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_addendum.h"
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/confirm_stepped_out.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/read_confidentiality.h"
#include "core/commands/meeting/send_list.h"
#include "core/domain/shape.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/meeting/conflicts.h"
#include "tests/support/a_meeting.h"

using namespace tepu;

static QStringList heardBy(AMeeting& at, const CaseId& caseId)
{
    QStringList names;
    for (const PresenceRow& row : presentAt(at.tables(), caseId))
        names.append(row.who);
    return names;
}

TEST_CASE("a meeting opens from its list, sent or not", "[commands][meeting][R-M2]")
{
    AMeeting unsent;
    unsent.done(OpenMeeting{unsent.meeting});
    CHECK(unsent.now().state == MeetingState::Open);
    CHECK(unsent.now().openedAt == unsent.clock);
    AMeeting sent;
    sent.done(SendList{sent.meeting, true});
    sent.done(OpenMeeting{sent.meeting});
    CHECK(sent.now().state == MeetingState::Open);
}

TEST_CASE("a meeting opens once, and no second one beside it", "[commands][meeting][R-M2]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    CHECK(at.refused(OpenMeeting{at.meeting}).sentence == "The SAM of Thu 10 May is already open.");
    const MakeList icm{MeetingId::fresh(), TableKind::Icm, at.today};
    at.done(icm);
    CHECK(at.refused(OpenMeeting{icm.meeting}).sentence == "The SAM of Thu 10 May is still open. Close it first.");
    CHECK(at.refused(OpenMeeting{MeetingId::fresh()}).sentence == "There is no such meeting.");
    CHECK(meetingNow(at.tables())->meeting == at.meeting);
}

TEST_CASE("the confidentiality statement is read once, and when is kept", "[commands][meeting]")
{
    AMeeting at;
    at.done(ReadConfidentiality{at.meeting});
    CHECK(at.now().confidentialityAt == at.clock);
    CHECK(at.refused(ReadConfidentiality{at.meeting}).sentence.contains("was read at 08:38"));
}

TEST_CASE("core agencies that are missing stand in the attendance", "[commands][meeting][R-M6]")
{
    AMeeting at;
    const auto missing = [&] {
        QStringList marks;
        for (const AttendanceRow& row : attendance(at.tables(), at.meeting))
            if (row.missing)
                marks.append(row.mark);
        return marks;
    };
    CHECK(missing() == QStringList{"POL", "OT", "COR", "HLTH", "MH", "ISR"});
    at.done(Arrive{at.meeting, "police", at.words("Sgt Tui")});
    CHECK(missing() == QStringList{"OT", "COR", "HLTH", "MH", "ISR"});
    at.done(Leave{at.meeting, "police", at.words("Sgt Tui")});
    CHECK(missing() == QStringList{"POL", "OT", "COR", "HLTH", "MH", "ISR"});
}

TEST_CASE("an observer does not stand for an agency", "[commands][meeting][R-M6]")
{
    AMeeting at;
    at.done(Arrive{at.meeting, "police", at.words("A student"), true});
    const auto rows = attendance(at.tables(), at.meeting);
    CHECK(rows.first().missing);
    CHECK(rows.first().observer);
    CHECK(at.now().observers == 1);
}

TEST_CASE("agencies beside the core are shown once somebody comes", "[commands][meeting][R-M6]")
{
    AMeeting at;
    at.done(Arrive{at.meeting, "spca", at.words("Hine Kea"), false, at.clock + 2h});
    const auto rows = attendance(at.tables(), at.meeting);
    CHECK(rows.size() == 7);
    const auto spca = std::find_if(rows.begin(), rows.end(), [](const AttendanceRow& row) { return row.agency == "spca"; });
    REQUIRE(spca != rows.end());
    CHECK_FALSE(spca->core);
    CHECK_FALSE(spca->missing);
    CHECK(spca->leavesAt);
}

TEST_CASE("nobody comes twice, leaves without having come, or sits for an agency that is not there",
          "[commands][meeting][R-M13]")
{
    AMeeting at;
    at.done(Arrive{at.meeting, "health", at.words("Aroha Ngaio")});
    CHECK(at.refused(Arrive{at.meeting, "health", at.words("Aroha Ngaio")}).sentence == "Aroha Ngaio is already at the table.");
    CHECK(at.refused(Arrive{at.meeting, "army", at.words("X")}).sentence.contains("army"));
    CHECK(at.refused(Leave{at.meeting, "health", at.words("Rewi")}).sentence == "Rewi is not at the table.");
    at.done(Leave{at.meeting, "health", at.words("Aroha Ngaio")});
    CHECK(at.refused(Leave{at.meeting, "health", at.words("Aroha Ngaio")}).sentence == "Aroha Ngaio is not at the table.");
    at.done(Arrive{at.meeting, "health", at.words("Aroha Ngaio")});
}

TEST_CASE("the time at which somebody must leave lies ahead", "[commands][meeting][R-M13]")
{
    AMeeting at;
    const auto leaving = [&](std::chrono::minutes ahead) {
        return Arrive{at.meeting, "health", at.words("Aroha Ngaio"), false, at.clock + 1min + ahead};
    };
    CHECK(at.refused(leaving(-1min)).sentence.contains("is past"));
    CHECK(at.refused(leaving(0min)).sentence.contains("is past"));
    at.done(leaving(1min));
}

TEST_CASE("those at the table hear the case that is opened", "[commands][meeting][R-I4]")
{
    AMeeting at;
    at.done(Arrive{at.meeting, "police", at.words("Sgt Tui")});
    at.done(Arrive{at.meeting, "health", at.words("Aroha Ngaio")});
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    at.done(Leave{at.meeting, "police", at.words("Sgt Tui")});
    at.done(OpenCase{at.rata});
    CHECK(heardBy(at, at.karaka) == QStringList{"Sgt Tui", "Aroha Ngaio"});
    CHECK(heardBy(at, at.rata) == QStringList{"Aroha Ngaio"});
    CHECK(heardBy(at, at.kowhai).isEmpty());
}

TEST_CASE("a latecomer hears the case that is open, and none before", "[commands][meeting][R-I4]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    at.done(OpenCase{at.rata});
    at.done(Arrive{at.meeting, "health", at.words("Aroha Ngaio")});
    CHECK(heardBy(at, at.karaka).isEmpty());
    CHECK(heardBy(at, at.rata) == QStringList{"Aroha Ngaio"});
}

TEST_CASE("a case with a conflict opens only once the coordinator confirms that the person is out",
          "[commands][meeting][R-M11]")
{
    AMeeting at;
    const Words aroha = at.words("Aroha Ngaio");
    at.done(Arrive{at.meeting, "health", aroha});
    at.done(DeclareConflict{at.rata, "health", aroha});
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    const auto no = at.refused(OpenCase{at.rata});
    CHECK(no.rule == "R-M11");
    CHECK(no.sentence == "Aroha Ngaio must step out of this case first. Confirm it, then open the case.");
    at.done(ConfirmSteppedOut{at.rata, "health", aroha});
    at.done(OpenCase{at.rata});
    CHECK(heardBy(at, at.karaka) == QStringList{"Aroha Ngaio"});
    CHECK(heardBy(at, at.rata).isEmpty());
}

TEST_CASE("who is not in the room need not step out", "[commands][meeting][R-M11]")
{
    AMeeting at;
    const Words aroha = at.words("Aroha Ngaio");
    at.done(DeclareConflict{at.rata, "health", aroha});
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.rata});
    at.done(Arrive{at.meeting, "health", aroha});
    CHECK(heardBy(at, at.rata).isEmpty());
    CHECK(conflicts(at.tables(), at.meeting).first().inTheRoom);
}

TEST_CASE("a conflict is declared once, confirmed once, and only if declared", "[commands][meeting][R-M11]")
{
    AMeeting at;
    const Words aroha = at.words("Aroha Ngaio");
    CHECK(at.refused(ConfirmSteppedOut{at.rata, "health", aroha}).rule == "R-M11");
    CHECK(at.refused(DeclareConflict{at.rata, "army", aroha}).sentence.contains("army"));
    at.done(DeclareConflict{at.rata, "health", aroha});
    CHECK(at.refused(DeclareConflict{at.rata, "health", aroha}).rule == "R-M11");
    at.done(ConfirmSteppedOut{at.rata, "health", aroha});
    CHECK(at.refused(ConfirmSteppedOut{at.rata, "health", aroha}).sentence.contains("already confirmed"));
    const auto rows = conflicts(at.tables(), at.meeting);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().familyName == "Rātā");
    CHECK(rows.first().mark == "HLTH");
    CHECK(rows.first().confirmedOutAt);
}

TEST_CASE("why somebody steps out is nowhere", "[commands][meeting][R-M11]")
{
    QStringList names;
    for (const FieldShape& field : shapeOf<ConflictDeclared>())
        names.append(field.name);
    CHECK(names == QStringList{"meeting", "case", "agency", "who"});
}

TEST_CASE("on a break nothing is opened, and afterwards the table goes on", "[commands][meeting][R-M13]")
{
    AMeeting at;
    CHECK(at.refused(BeginBreak{at.meeting}).rule == "R-M2");
    at.done(OpenMeeting{at.meeting});
    CHECK(at.refused(EndBreak{at.meeting}).rule == "R-M13");
    at.done(BeginBreak{at.meeting, at.clock + 20min});
    CHECK(at.now().state == MeetingState::OnBreak);
    CHECK(at.now().backAt);
    CHECK(at.refused(BeginBreak{at.meeting}).rule == "R-M13");
    CHECK(at.refused(OpenCase{at.karaka}).sentence == "The table is on a break. End the break first.");
    at.wait(20min);
    at.done(EndBreak{at.meeting});
    CHECK(at.now().state == MeetingState::Open);
    CHECK_FALSE(at.now().backAt);
    CHECK(at.now().breakSeconds == 23 * 60);
    at.done(OpenCase{at.karaka});
}

TEST_CASE("a break ends after it begins", "[commands][meeting][R-M13]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    CHECK(at.refused(BeginBreak{at.meeting, at.clock}).sentence.contains("is past"));
    CHECK(at.refused(BeginBreak{at.meeting, at.clock + 1min}).sentence.contains("is past"));
    at.done(BeginBreak{at.meeting, at.clock + 2min});
}

TEST_CASE("attendance, conflicts and breaks are the same after the next start", "[commands][meeting]")
{
    AMeeting at;
    const Words aroha = at.words("Aroha Ngaio");
    at.done(Arrive{at.meeting, "health", aroha, false, at.clock + 3h});
    at.done(DeclareConflict{at.rata, "health", aroha});
    at.done(ConfirmSteppedOut{at.rata, "health", aroha});
    at.done(OpenMeeting{at.meeting});
    at.done(ReadConfidentiality{at.meeting});
    at.done(OpenCase{at.rata});
    at.done(BeginBreak{at.meeting});
    at.done(EndBreak{at.meeting});
    at.done(Leave{at.meeting, "health", aroha});
    at.done(Arrive{at.meeting, "health", aroha});
    const QString before = at.tables().dump();
    at.record.reopen();
    CHECK(at.tables().dump() == before);
}
