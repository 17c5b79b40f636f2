// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/capture_line.h"

namespace tepu {

/// Where `>0412 ` or `>kōwhai ` sends a line, and where its own words begin.
struct MovedLine {
    std::optional<CaseId> to;
    qsizetype wordsAt = 0;
    std::optional<LineSpan> span;
    std::optional<Problem> problem;
};

/// Reads the family at a line's start: the end of a plan's number, or a family's name or its beginning. When it is
/// not clear the line stays where it is and says so.
MovedLine movedLine(const QString& text, const QVector<FamilyToday>& families);

} // namespace tepu
