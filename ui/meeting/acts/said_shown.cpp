// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/said_shown.h"

#include "core/rules/time_words.h"

namespace tepu::ui {

QVector<SaidShown> saidShown(const QVector<LineRow>& lines, const std::optional<QString>& earlierCase)
{
    QVector<SaidShown> shown;
    for (const LineRow& row : lines) {
        SaidMarks marks;
        marks.setFlag(SaidMark::Edited, row.edits > 0);
        marks.setFlag(SaidMark::FromVictimOnly, row.victimOnly);
        shown.append({row.line, clockWords(row.at), row.mark, row.agencyName, row.words, marks, earlierCase});
    }
    return shown;
}

} // namespace tepu::ui
