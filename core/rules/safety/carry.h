// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QVector>

namespace tepu {

/// What must not stand on a paper that somebody carries: names and addresses of the family, code words, agencies. Whoever finds it must
/// not see what it is.
struct CarryGuard {
    QVector<QString> names;     ///< word by word
    QVector<QString> addresses; ///< as a whole and street by street
    QVector<QString> spoken;    ///< code words
    QVector<QString> agencies;  ///< names and marks
};

/// R-S8 "printable in a form that is safe to carry": what stands on it, and what does not and must be said by word of mouth.
struct CarryLines {
    QVector<QString> lines;
    QVector<QString> leftOut;
};

/// Each piece of what was said, a line or between semicolons, stands by itself or is left out whole.
CarryLines carryLines(const QVector<QString>& said, const CarryGuard& guard);

} // namespace tepu
