// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace tepu {

/// Text as it is compared: macrons, capitals and apostrophes do not count ("Kōwhai" is "kowhai", "can’t" is "cant").
QString folded(QStringView text);

/// One word of a typed line: where it stands, and what it is compared as.
struct Token {
    qsizetype at = 0;
    qsizetype length = 0;
    QString word;            ///< folded, without a possessive ’s
    bool possessive = false; ///< "Mere’s": of her, not she
    bool capital = false;
    bool named = false;      ///< an @ stands before it
    bool afterBreak = false; ///< a comma, full stop or bracket stands before it

    qsizetype end() const { return at + length; }
};

/// The words of a line. Hyphens, apostrophes and @ inside a word, and : . / between digits, do not part it.
QVector<Token> tokensOf(const QString& text);

} // namespace tepu
