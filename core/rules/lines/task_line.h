// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/review_line.h"
#include "core/rules/lines/task_parts.h"
#include "core/rules/lines/wait.h"

namespace tepu {

/// Where a task's deadline comes from.
enum class DueFrom { Nowhere, Typed, InitialContact };

template <>
struct Vocabulary<DueFrom> {
    static constexpr std::array words{Word{DueFrom::Nowhere, "nowhere"}, Word{DueFrom::Typed, "typed"},
                                      Word{DueFrom::InitialContact, "initial_contact"}};
};

/// One typed line as a task: R-T2 "one accountable agency, an optional worker, intent, context, requirements and a
/// timeframe". What is not understood stays in the words.
struct UnderstoodTask {
    std::optional<QString> agency;       ///< code of the accountable agency
    std::optional<QString> secondAgency; ///< R-T6
    QString words;                       ///< all after the agency, as typed
    TaskCategory category = TaskCategory::OtherActions;
    QVector<PersonId> people;  ///< whom the task is about
    QVector<PersonId> reached; ///< whom somebody would reach by doing it
    bool peopleImplied = false;
    QVector<Wait> waits;
    TaskState state = TaskState::Allocated; ///< held while it waits (R-T2)
    std::optional<Instant> due;
    DueFrom dueFrom = DueFrom::Nowhere;
    std::optional<AroundEvent> around; ///< the timeframe hangs on an event
    bool initialContact = false;       ///< R-D1 binds it
    bool highUntilDecided = false;     ///< R-D1: the level is not chosen yet
    std::optional<QString> worker;
    std::optional<QString> route; ///< "via …"
    std::optional<Company> company;
    std::optional<QString> reason; ///< "because …"
    std::optional<UnderstoodReview> review;
    QVector<LineSpan> spans;
    QVector<Problem> problems;
    QVector<Completion> offers; ///< what mends the problems, in their order

    static constexpr auto fields()
    {
        return Fields{field("agency", &UnderstoodTask::agency),
                      field("second_agency", &UnderstoodTask::secondAgency),
                      field("words", &UnderstoodTask::words),
                      field("category", &UnderstoodTask::category),
                      field("people", &UnderstoodTask::people),
                      field("reached", &UnderstoodTask::reached),
                      field("people_implied", &UnderstoodTask::peopleImplied),
                      field("waits", &UnderstoodTask::waits),
                      field("state", &UnderstoodTask::state),
                      field("due", &UnderstoodTask::due),
                      field("due_from", &UnderstoodTask::dueFrom),
                      field("around", &UnderstoodTask::around),
                      field("initial_contact", &UnderstoodTask::initialContact),
                      field("high_until_decided", &UnderstoodTask::highUntilDecided),
                      field("worker", &UnderstoodTask::worker),
                      field("route", &UnderstoodTask::route),
                      field("company", &UnderstoodTask::company),
                      field("reason", &UnderstoodTask::reason),
                      field("review", &UnderstoodTask::review),
                      field("spans", &UnderstoodTask::spans),
                      field("problems", &UnderstoodTask::problems),
                      field("offers", &UnderstoodTask::offers)};
    }
};

/// Reads one typed line as a task. Total: any text gives an answer.
UnderstoodTask understandTask(const QString& text, const LineContext& context);

/// Whether Enter may add it: nothing stops it, no reason is owed, and it has an agency and a timeframe (R-D3).
bool isReady(const UnderstoodTask& task);

} // namespace tepu
