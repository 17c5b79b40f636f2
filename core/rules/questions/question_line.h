// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/site_question.h"

#include <QString>
#include <QStringList>

namespace tepu {

/// A question of a site's own as it is typed: "children: Is the marae asked?", "tonight, high: Who stays with her?".
struct UnderstoodQuestion {
    std::optional<QuestionCondition> condition;
    bool immediate = false;
    QString sentence;
    QString missing; ///< why it cannot be added; empty: nothing is missing
};

/// The condition stands before the colon, by its word in the list; "tonight" before it makes it one of immediate safety.
UnderstoodQuestion understandQuestion(const QString& text);

/// The words of the list, in its order: "every case", "children".
QStringList conditionsTyped();

} // namespace tepu
