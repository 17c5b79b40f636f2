// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// A letter without case and marks, and whether it had a macron: "Ā" is "a" with one.
struct PlainLetter {
    QString letters; ///< mostly one; "ß" is two, a mark by itself none
    bool hasMacron = false;
};

const PlainLetter& plainLetter(QChar letter);

/// Between letters of one word: "O’Brien".
bool joinsParts(QChar c);

} // namespace tepu
