// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/safety_plan.h"

#include <QVector>

namespace tepu {

/// The parts of a plan of that kind, in the order in which they are read.
QVector<SafetyPlanPart> partsOfKind(SafetyPlanKind kind);

/// "Safe place", "What I do instead".
QString partInWords(SafetyPlanPart part);

/// The word with which a line about a part begins: "place".
QString partTyped(SafetyPlanPart part);
std::optional<SafetyPlanPart> partNamed(const QString& word);

/// "Could the prosecution go on without it?"
QString questionInWords(WithdrawalQuestion question);

} // namespace tepu
