// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/words.h"
#include "ui/widgets/runs.h"

namespace tepu {
class Tables;
}

namespace tepu::ui {

/// What the one line under the list is for at the moment.
enum class LineFor { Nothing, Note, LeaveOff, Add, Conflict };

/// What was typed in it, understood; what is not there was not understood yet.
struct UnderstoodListLine {
    std::optional<Words> words = {};  ///< the note, the reason, or who it is
    std::optional<PlanId> plan = {};
    std::optional<QString> agency = {};
    Runs said = {};                   ///< what was understood, or what is missing
};

/// "0412, asked for by Police" where a family is added; "pol Sgt Ngata" where a conflict is declared.
UnderstoodListLine understood(LineFor line, const QString& typed, const Tables& tables);

/// What the line asks for.
QString questionOf(LineFor line, const QString& familyName);

} // namespace tepu::ui
