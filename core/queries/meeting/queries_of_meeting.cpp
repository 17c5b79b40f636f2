// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/meeting/candidates.h"
#include "core/queries/meeting/conflicts.h"
#include "core/queries/meeting/decisions.h"
#include "core/queries/meeting/left_open.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/meeting/needed_for.h"
#include "core/queries/meeting/pace.h"
#include "core/queries/meeting/printed_list.h"
#include "core/queries/meeting/proposed_order.h"
#include "core/queries/meeting/room_agenda.h"
#include "core/queries/meeting/wrap_up.h"
#include "core/queries/query_book.h"
#include "core/queries/sharing/disclosures.h"

namespace tepu {

namespace {

struct OfMeeting {
    MeetingId meeting;
    static constexpr auto fields() { return Fields{field("meeting", &OfMeeting::meeting)}; }
};

/// Of a meeting, or of the times between them.
struct OfMeetingOrBetween {
    std::optional<MeetingId> meeting;
    static constexpr auto fields() { return Fields{field("meeting", &OfMeetingOrBetween::meeting)}; }
};

struct OfCase {
    CaseId caseId;
    static constexpr auto fields() { return Fields{field("case", &OfCase::caseId)}; }
};

struct OfList {
    TableKind kind = TableKind::Sam;
    QDate date;
    static constexpr auto fields() { return Fields{field("kind", &OfList::kind), field("date", &OfList::date)}; }
};

struct OfAgency {
    MeetingId meeting;
    QString agency;
    static constexpr auto fields()
    {
        return Fields{field("meeting", &OfAgency::meeting), field("agency", &OfAgency::agency)};
    }
};

template <class Row, class Question>
void addOfMeeting(QueryBook& book, const char* name, Question question)
{
    book.add<OfMeeting, Row>(name, [question](const Tables& tables, const OfMeeting& of, Instant) {
        return question(tables, of.meeting);
    });
}

template <class Row, class Question>
void addOfCase(QueryBook& book, const char* name, Question question)
{
    book.add<OfCase, Row>(name, [question](const Tables& tables, const OfCase& of, Instant) {
        return question(tables, of.caseId);
    });
}

} // namespace

void addMeetingQueries(QueryBook& book)
{
    book.add<NoParameters, MeetingRow>("meetings", [](const Tables& tables, const NoParameters&, Instant) { return meetings(tables); });
    book.add<NoParameters, MeetingRow>("meetingNow", [](const Tables& tables, const NoParameters&, Instant) { return meetingNow(tables); });
    book.add<OfAgency, NeededForRow>("neededFor", [](const Tables& tables, const OfAgency& of, Instant) {
        return neededFor(tables, of.meeting, of.agency);
    });
    book.add<OfMeeting, PaceRow>("pace", [](const Tables& tables, const OfMeeting& of, Instant now) {
        return pace(tables, of.meeting, now);
    });
    book.add<OfList, CandidateRow>("candidates", [](const Tables& tables, const OfList& of, Instant now) {
        return candidateRows(tables, of.kind, of.date, now);
    });
    addOfMeeting<MeetingRow>(book, "meeting", meetingRow);
    addOfMeeting<AgendaRow>(book, "agenda", agenda);
    addOfMeeting<AgendaRow>(book, "caseNow", caseNow);
    addOfMeeting<AgendaRow>(book, "undone", undone);
    addOfMeeting<ProposedPlace>(book, "proposedOrder", proposedOrder);
    addOfMeeting<RoomAgendaRow>(book, "roomAgenda", roomAgenda);
    addOfMeeting<AttendanceRow>(book, "attendance", attendance);
    addOfMeeting<ConflictRow>(book, "conflicts", conflicts);
    addOfMeeting<DayInFigures>(book, "dayInFigures", dayInFigures);
    book.add<OfMeeting, LeftOpenRow>("questionsLeftOpen", [](const Tables& tables, const OfMeeting& of, Instant now) {
        return questionsLeftOpen(tables, of.meeting, now);
    });
    addOfMeeting<AddendumRow>(book, "addenda", addenda);
    addOfMeeting<PrintedList>(book, "printedList", printedList);
    book.add<OfMeetingOrBetween, DisclosureRow>("disclosures", [](const Tables& tables, const OfMeetingOrBetween& of, Instant) {
        return disclosures(tables, of.meeting);
    });
    addOfMeeting<SlipRow>(book, "changedSinceSent", changedSinceSent);
    addOfCase<PresenceRow>(book, "presentAt", presentAt);
    addOfCase<DecisionRow>(book, "decisions", decisions);
    addOfCase<ToTellRow>(book, "toTellOfReplacement", toTellOfReplacement);
}

} // namespace tepu
