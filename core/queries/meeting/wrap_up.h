// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/meeting.h"
#include "core/domain/site.h"
#include "core/tables/tables.h"

namespace tepu {

/// "The end is quiet: how many families were heard, what is carried over." Counts, without praise or blame.
struct DayInFigures {
    int onTheList = 0;
    int heard = 0; ///< opened at the table, whatever came of it
    int decided = 0;
    int high = 0;
    int medium = 0;
    int low = 0;
    int closed = 0;
    int noFurtherAction = 0;
    int lowToLrr = 0;
    int carriedOver = 0;
    int undone = 0;
    int leftOff = 0;
    int newEpisodes = 0; ///< those that were on the list
    int releases = 0;
    int reviews = 0;
    int tasks = 0; ///< allocated at this table
    int agencies = 0;
    int people = 0;
    std::optional<Instant> openedAt;
    std::optional<Instant> closedAt;
    qint64 breakSeconds = 0;

    static constexpr auto fields()
    {
        using R = DayInFigures;
        return Fields{field("on_the_list", &R::onTheList),
                      field("heard", &R::heard),
                      field("decided", &R::decided),
                      field("high", &R::high),
                      field("medium", &R::medium),
                      field("low", &R::low),
                      field("closed", &R::closed),
                      field("no_further_action", &R::noFurtherAction),
                      field("low_to_lrr", &R::lowToLrr),
                      field("carried_over", &R::carriedOver),
                      field("undone", &R::undone),
                      field("left_off", &R::leftOff),
                      field("new_episodes", &R::newEpisodes),
                      field("releases", &R::releases),
                      field("reviews", &R::reviews),
                      field("tasks", &R::tasks),
                      field("agencies", &R::agencies),
                      field("people", &R::people),
                      field("opened_at", &R::openedAt),
                      field("closed_at", &R::closedAt),
                      field("break_seconds", &R::breakSeconds)};
    }
};

std::optional<DayInFigures> dayInFigures(const Tables& tables, const MeetingId& meeting);

/// R-M9 "later corrections are dated addenda that show the earlier text".
struct AddendumRow {
    Instant at;
    QString words;
    QString earlier;

    static constexpr auto fields()
    {
        using R = AddendumRow;
        return Fields{field("at", &R::at), field("words", &R::words), field("earlier", &R::earlier)};
    }
};

QVector<AddendumRow> addenda(const Tables& tables, const MeetingId& meeting);

/// A change of the list after it was sent: "a slip of what changed since the list was sent instead of a new list".
struct SlipRow {
    CaseId caseId;
    int position = 0; ///< 0: left off
    QString number;
    QString familyName;
    bool leftOff = false; ///< otherwise it was added
    Instant at;

    static constexpr auto fields()
    {
        using R = SlipRow;
        return Fields{field("case", &R::caseId),            field("position", &R::position),
                      field("number", &R::number),          field("family_name", &R::familyName),
                      field("left_off", &R::leftOff),       field("at", &R::at)};
    }
};

QVector<SlipRow> changedSinceSent(const Tables& tables, const MeetingId& meeting);

} // namespace tepu
