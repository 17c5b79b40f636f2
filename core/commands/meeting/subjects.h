// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/meeting.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"

namespace tepu {

/// A meeting as its commands find it.
struct MeetingNow {
    MeetingId id;
    TableKind kind = TableKind::Sam;
    QDate date;
    MeetingState state = MeetingState::Drafted;
    std::optional<Instant> confidentialityAt;

    QString name() const; ///< "SAM of Thu 10 May"

    static constexpr auto fields()
    {
        using M = MeetingNow;
        return Fields{field("id", &M::id), field("kind", &M::kind), field("date", &M::date), field("state", &M::state),
                      field("confidentiality_at", &M::confidentialityAt)};
    }
};

/// A case of a list as its commands find it.
struct CaseNow {
    CaseId id;
    PlanId plan;
    QString familyName;
    int position = 0;
    CaseState state = CaseState::Waiting;
    bool wasOpened = false;
    bool isLeftOff = false;
    int carriedTimes = 0; ///< on its way to this list
    std::optional<QDate> carriedFrom;
    std::optional<RiskLevel> level;

    QString name() const; ///< "Family Kōwhai"

    static constexpr auto fields()
    {
        using C = CaseNow;
        return Fields{field("id", &C::id),
                      field("plan", &C::plan),
                      field("family_name", &C::familyName),
                      field("position", &C::position),
                      field("state", &C::state),
                      field("was_opened", &C::wasOpened),
                      field("is_left_off", &C::isLeftOff),
                      field("carried_times", &C::carriedTimes),
                      field("carried_from", &C::carriedFrom),
                      field("level", &C::level)};
    }
};

/// A case and the meeting at which it stands.
struct CaseAtMeeting {
    MeetingNow meeting;
    CaseNow of;
};

std::optional<MeetingNow> meetingAt(const Tables& tables, const MeetingId& meeting);
std::optional<CaseAtMeeting> caseAt(const Tables& tables, const CaseId& caseId);
/// The list in its order, with what was left off at its end.
QVector<CaseNow> casesAt(const Tables& tables, const MeetingId& meeting);
/// The case that is open at a meeting.
std::optional<CaseNow> openCaseAt(const Tables& tables, const MeetingId& meeting);
bool isAgency(const Tables& tables, const QString& code);

/// Why a command cannot be done; nothing if it can.
using Objection = std::optional<Refusal>;

/// R-M9 "After the meeting is closed its record is sealed".
Objection unlessUnsealed(const std::optional<MeetingNow>& meeting);
Objection unlessUnsealed(const std::optional<CaseAtMeeting>& at);
/// Open, or on a break: what was opened may still be decided.
Objection unlessInSession(const std::optional<MeetingNow>& meeting);
Objection unlessInSession(const std::optional<CaseAtMeeting>& at);
/// R-M13 "break (room blank, clock stopped)": nothing is opened on a break.
Objection unlessOpen(const std::optional<MeetingNow>& meeting);
Objection unlessOpen(const std::optional<CaseAtMeeting>& at);

/// Facts, or the first objection that there is.
template <class... Objections>
Objection firstOf(Objection first, Objections... others)
{
    Objection found = first;
    ((found = found ? found : others), ...);
    return found;
}

inline Objection objectIf(bool holds, const QString& sentence, const QString& rule = {})
{
    return holds ? Objection(Refusal{sentence, rule}) : std::nullopt;
}

} // namespace tepu
