// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/questions/site_questions.h"
#include "core/rules/questions/question_line.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// Below the sentence of a question: where it comes from, how often it was answered and passed by, and since when it is off.
Runs questionTold(const SiteQuestionRow& row);

/// What was understood of a typed question, as it is typed.
Runs questionLineTold(const UnderstoodQuestion& line);

} // namespace tepu::ui
