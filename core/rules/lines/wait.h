// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/line_context.h"
#include "core/rules/lines/problem.h"

namespace tepu {

/// R-T6 "A task may wait: *not before*, *only after* another task, *if* an event."
enum class WaitKind { NotBefore, AgencySaysSafe, AfterTask, AfterEvent, IfEvent };

template <>
struct Vocabulary<WaitKind> {
    static constexpr std::array words{
        Word{WaitKind::NotBefore, "not_before"}, Word{WaitKind::AgencySaysSafe, "agency_says_safe"},
        Word{WaitKind::AfterTask, "after_task"}, Word{WaitKind::AfterEvent, "after_event"},
        Word{WaitKind::IfEvent, "if_event"}};
};

/// One thing a task waits for.
struct Wait {
    WaitKind kind = WaitKind::NotBefore;
    std::optional<Instant> until;  ///< NotBefore
    std::optional<QString> agency; ///< AgencySaysSafe, AfterTask
    std::optional<TaskId> task;    ///< AfterTask
    std::optional<AwaitedEvent> event;    ///< AfterEvent, IfEvent

    static constexpr auto fields()
    {
        return Fields{field("kind", &Wait::kind), field("until", &Wait::until), field("agency", &Wait::agency),
                      field("task", &Wait::task), field("event", &Wait::event)};
    }
    bool operator==(const Wait&) const = default;
};

/// What was understood of "after …", "not before …", "if …".
struct Waits {
    QVector<Wait> waits;
    QVector<Problem> problems;
};

/// Finds what a task waits for and claims the words. `after refuge` is its one open task, or else its word that it is
/// safe; `if` after ask, check, determine … is a question and no wait.
Waits readWaits(TypedLine& line, const AgencyBook& agencies, const LineContext& context);

/// The agency whose worker speaks for the victim: of an open task about a victim, else IVS, else any of her side.
std::optional<QString> victimsAgency(const LineContext& context);

} // namespace tepu
