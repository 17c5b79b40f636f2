// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"
#include "core/domain/person.h"
#include "core/domain/risk.h"
#include "core/domain/task.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/reviews_of.h"

namespace tepu {

/// An episode in the room: codes and a time, no place and no narrative.
struct RoomEpisode {
    EpisodeId episode;
    Instant occurredAt;
    bool offence = false;
    QVector<Harm> harms;
    bool strangulation = false;
    QVector<PoliceAction> policeActions;
    bool childrenPresent = false;

    static constexpr auto fields()
    {
        using R = RoomEpisode;
        return Fields{field("episode", &R::episode),
                      field("occurred_at", &R::occurredAt),
                      field("offence", &R::offence),
                      field("harms", &R::harms),
                      field("strangulation", &R::strangulation),
                      field("police_actions", &R::policeActions),
                      field("children_present", &R::childrenPresent)};
    }
};

/// A person in the room: the name as on the list and the age; initials while somebody observes.
struct RoomPerson {
    QString name;
    std::optional<int> age;
    QString word; ///< the site's word for them

    static constexpr auto fields()
    {
        using R = RoomPerson;
        return Fields{field("name", &R::name), field("age", &R::age), field("word", &R::word)};
    }
};

/// A task in the room: whose, what kind, for whom, by when. The words as typed are read aloud, not shown.
struct RoomTask {
    QString mark;
    QString secondMark;
    TaskCategory category = TaskCategory::OtherActions;
    Instant due;
    TaskState state = TaskState::Allocated;
    bool agreed = false;

    static constexpr auto fields()
    {
        using R = RoomTask;
        return Fields{field("mark", &R::mark),   field("second_mark", &R::secondMark), field("category", &R::category),
                      field("due", &R::due),     field("state", &R::state),            field("agreed", &R::agreed)};
    }
};

/// A contribution in the room: its words only if anybody may read them, else whom to ask.
struct RoomLine {
    Instant at;
    QString mark;
    QString words; ///< or "held: ask IVS"
    bool held = false;

    static constexpr auto fields()
    {
        using R = RoomLine;
        return Fields{field("at", &R::at), field("mark", &R::mark), field("words", &R::words), field("held", &R::held)};
    }
};

/// The case as the projector shows it. Its rows come from SQL that does not select an address, a number, a note, a narrative,
/// a task's words or what the victim alone said; what agencies said stands there unless it names a place or a number.
struct RoomCase {
    QString number;
    QString family; ///< the name, or its initial while somebody observes
    int day = 1;
    std::optional<RiskLevel> level;
    std::optional<QString> leadName;
    QVector<Alert> alerts;
    QVector<HeardRow> heard;
    QVector<RoomPerson> people;
    QVector<RoomEpisode> episodes; ///< the newest first
    QVector<RoomTask> tasks;       ///< open ones
    QVector<ReviewRow> reviews;    ///< those still to come
    QVector<RoomLine> lines;       ///< said at this table

    static constexpr auto fields()
    {
        using R = RoomCase;
        return Fields{field("number", &R::number),
                      field("family", &R::family),
                      field("day", &R::day),
                      field("level", &R::level),
                      field("lead_name", &R::leadName),
                      field("alerts", &R::alerts),
                      field("heard", &R::heard),
                      field("people", &R::people),
                      field("episodes", &R::episodes),
                      field("tasks", &R::tasks),
                      field("reviews", &R::reviews),
                      field("lines", &R::lines)};
    }
};

/// Everybody on a plan, as a room or a list may name them.
QVector<RoomPerson> roomPeople(const Tables& tables, const PlanId& plan, Observers observers, QDate today);

std::optional<RoomCase> roomCase(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Observers observers,
                                 Instant now);

} // namespace tepu
