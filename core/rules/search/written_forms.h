// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <functional>

namespace tepu {

/// A form in which something written can be found, and where in the text each of its letters stands. "Whānau" is written
/// "whanau" and "whaanau"; "Whaanau" too; "W18-0412" is found by any part of w180412.
struct WrittenForm {
    QString letters;
    QVector<qsizetype> at;
    bool byAnyPart = false; ///< a number: what is typed may stand in its middle
};

/// The shortest part of a number by which it is found.
constexpr qsizetype shortestPart = 3;

/// A part of a number as an index holds it: its first letter is one that nobody writes, since it is no beginning of a word.
QString asLaterPart(QString part);

/// Every form of every word and number of a text. The form is good until the next.
void eachWrittenForm(QStringView text, const std::function<void(const WrittenForm&)>& take);

/// All forms with a space before and after each, as an index holds them; the later part of a number begins with asLaterPart().
QString allForms(QStringView text);

} // namespace tepu
