// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keys_overlay.h"

#include <functional>
#include <optional>

namespace tepu::ui {

/// Everything at the meeting screen that one key does, wherever the hands are.
enum class Act {
    DecideAndNext, ToLowRisk, NoFurtherAction, ClosePlan, Park, CarryOver, TakeUpAgain, UrgentNow, Danger, Order, Worked, Signal,
    Low, Medium, High, Because, ProposedBy, AtRisk, Dissent, Lead,
    Task, Review, ReadBack, VictimOnly,
    ArriveOrLeave, StepOut, Break, BlankRoom, Undo,
    List, Page1, Page2, Page3, Page4, Page5, Page6, Page7, Page8, FamilyPicture, WhoBelongs, RoomFamily, ValueHistory, More, AllKeys,
};

/// The key of an act; shortcuts, buttons and the sheet of all keys read the same table.
QKeySequence keyOf(Act act);
/// What it does, as a button says it.
QString wordsOf(Act act);
/// The sheet of all keys, those of a line being typed included.
QVector<KeyGroup> keySheet();

/// The level that a key chooses, or the page that it shows, counted from nothing.
std::optional<int> levelOf(Act act);
std::optional<int> pageOf(Act act);

/// Makes the keys work in a window and all that stands in it. `?` asks for the keys where no text is typed; Ctrl+Z takes
/// an act back where the line has nothing of its own to take back.
void bindKeys(QWidget& window, const std::function<void(Act)>& done);

} // namespace tepu::ui
