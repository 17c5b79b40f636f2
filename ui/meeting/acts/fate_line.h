// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/close_plan.h"
#include "core/queries/plan/linked_plans.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// What became of an open task as it is typed: "d", "w she has moved away", "m 0412 goes on with her new plan".
struct FateLine {
    std::optional<TaskFate> fate;
    std::optional<Words> words;
    std::optional<LinkedPlan> to;

    bool isWhole() const { return fate == TaskFate::Done || (fate && words && (fate != TaskFate::Moved || to)); }
};

/// A moved task goes on in a linked plan: the only one, or the one whose number's end is typed.
FateLine readFate(const QString& text, const QVector<LinkedPlan>& linked);

/// What was understood, and what is missing.
Runs fateUnderstood(const FateLine& line, const QVector<LinkedPlan>& linked);

/// How such a line may begin, for the mouse.
QStringList fateBeginnings(const QVector<LinkedPlan>& linked);

/// "2 done · 1 withdrawn".
QString fatesInWords(const QVector<FateLine>& lines);

} // namespace tepu::ui
