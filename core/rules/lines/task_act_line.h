// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/line_context.h"

namespace tepu {

/// What is done with a task that stands on a board.
enum class TaskDeed { End, Accept, Decline, CanFrom, Begin, Tell, HandOver, Due, Withdraw, Reopen, PassOn, Gone };

template <>
struct Vocabulary<TaskDeed> {
    static constexpr std::array words{
        Word{TaskDeed::End, "ended"},         Word{TaskDeed::Accept, "accepted"}, Word{TaskDeed::Decline, "declined"},
        Word{TaskDeed::CanFrom, "can from"},  Word{TaskDeed::Begin, "begun"},     Word{TaskDeed::Tell, "told"},
        Word{TaskDeed::HandOver, "goes to"},  Word{TaskDeed::Due, "due"},         Word{TaskDeed::Withdraw, "withdrawn"},
        Word{TaskDeed::Reopen, "open again"}, Word{TaskDeed::PassOn, "passed on"}, Word{TaskDeed::Gone, "has left"}};
};

/// One line about a task: "done she is at her sister’s", "changed …" and "not …" (the two kinds of could-not, R-T2), "declined nobody on
/// shift", "from mon", "to ivs Kiri Waaka because Aroha has left", "all to …", "by fri 1700 because …".
struct UnderstoodTaskAct {
    std::optional<TaskDeed> deed;
    TaskState state = TaskState::Done; ///< of what ends
    bool all = false;                  ///< every task of the same agency, or of the same person there (R-T3)
    std::optional<Instant> at;         ///< of "from" and "by"
    std::optional<QString> agency;     ///< to whom it goes
    QString worker;
    QString words;   ///< why, what came of it, or a name
    QString missing; ///< what must still be said; empty: it is whole
};

/// Reads one typed line about a task. Total: any text gives an answer. Of the context it needs the agencies, the calendar and now.
UnderstoodTaskAct understandTaskAct(const QString& text, const LineContext& context);

} // namespace tepu
