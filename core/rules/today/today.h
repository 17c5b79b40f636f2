// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/risk.h"
#include "core/rules/contact/contact_meter.h"

namespace tepu {

/// What may slip between two tables, in the order in which it is looked at.
enum class TodayKind { TaskOverdue, TaskToday, Release, Order, Contact, FollowUp, Review, SafetyPlan, Children, Question, ListAnswer };

template <>
struct Vocabulary<TodayKind> {
    static constexpr std::array words{Word{TodayKind::TaskOverdue, "task_overdue"}, Word{TodayKind::TaskToday, "task_today"},
                                      Word{TodayKind::Release, "release"},          Word{TodayKind::Order, "order"},
                                      Word{TodayKind::Contact, "contact"},          Word{TodayKind::FollowUp, "follow_up"},
                                      Word{TodayKind::Review, "review"},            Word{TodayKind::SafetyPlan, "safety_plan"},
                                      Word{TodayKind::Children, "children"},        Word{TodayKind::Question, "question"},
                                      Word{TodayKind::ListAnswer, "list_answer"}};
};

/// How something stands against its day.
enum class TodayTiming { Over, Today, Ahead };

template <>
struct Vocabulary<TodayTiming> {
    static constexpr std::array words{Word{TodayTiming::Over, "over"}, Word{TodayTiming::Today, "today"}, Word{TodayTiming::Ahead, "ahead"}};
};

/// Where the act is that settles a line.
enum class TodayAct { SayOfTask, SayOfRelease, OpenFamily, OpenList };

template <>
struct Vocabulary<TodayAct> {
    static constexpr std::array words{Word{TodayAct::SayOfTask, "say_of_task"}, Word{TodayAct::SayOfRelease, "say_of_release"},
                                      Word{TodayAct::OpenFamily, "open_family"}, Word{TodayAct::OpenList, "open_list"}};
};

/// One thing that may slip: of which family, what, since or until when, and which act settles it.
struct TodayLine {
    TodayKind kind = TodayKind::TaskOverdue;
    TodayTiming timing = TodayTiming::Today;
    TodayAct act = TodayAct::OpenFamily;
    std::optional<PlanId> plan = {}; ///< an agency that has not answered the list belongs to none
    QString number = {};
    QString familyName = {};
    std::optional<RiskLevel> level = {};
    QString agency = {}; ///< code of the agency that is to do it
    QString secondAgency = {};
    QString mark = {};
    QString words = {}; ///< what, as the screen says it
    QString plain = {}; ///< the same in words of the work alone: no name, no place, nothing that somebody typed
    QString when = {};
    std::optional<Instant> until = {}; ///< of a day: its beginning; nothing: it is due as long as it stands
    QString thing = {};                ///< id of the task, release, review …

    static constexpr auto fields()
    {
        using L = TodayLine;
        return Fields{field("kind", &L::kind),     field("timing", &L::timing), field("act", &L::act),
                      field("plan", &L::plan),     field("number", &L::number), field("family_name", &L::familyName),
                      field("level", &L::level),   field("agency", &L::agency), field("second_agency", &L::secondAgency),
                      field("mark", &L::mark),     field("words", &L::words),   field("plain", &L::plain),
                      field("when", &L::when),     field("until", &L::until),   field("thing", &L::thing)};
    }
    bool operator==(const TodayLine&) const = default;
    /// Whether both speak of the same, however it stands by now.
    bool isSameAs(const TodayLine& other) const
    {
        return kind == other.kind && plan == other.plan && agency == other.agency && thing == other.thing && (!thing.isEmpty() || words == other.words);
    }
};

TodayAct actFor(TodayKind kind);

/// A moment is over once it has passed; what falls on a later hour of the same day is of today.
TodayTiming timingOfMoment(Instant until, Instant now);
/// A day is over once the next has begun.
TodayTiming timingOfDay(QDate until, QDate today);
/// "today", "3 days over", "Wed 16 May".
QString dayStanding(QDate until, QDate today);

/// R-C1, R-C2: the minimum slips where nobody was reached, too little was tried, and the time for it ends today or has ended. What is held
/// does not slip (R-C6).
bool minimumSlips(MeterState meter, Instant contactDue, Instant now);

/// Within each kind danger first (no level counts as High, R-D1), then what is late for longest; whatever order the facts came in.
void putInOrder(QVector<TodayLine>& lines);

} // namespace tepu
