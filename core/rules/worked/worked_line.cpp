// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worked/worked_line.h"

#include "core/domain/words.h"
#include "core/rules/lines/word_list.h"
#include "core/rules/worked/worked_words.h"

namespace tepu {

QVector<QString> workedBeginnings()
{
    return {QStringLiteral("called"), QStringLiteral("visited"),  QStringLiteral("texted"), QStringLiteral("engaged"), QStringLiteral("service"),
            QStringLiteral("hours"),  QStringLiteral("flexi"),    QStringLiteral("gap"),    QStringLiteral("capacity")};
}

Result<WorkedLine> readWorkedLine(const QString& text, const WorkedContext& context)
{
    if (text.size() > Words::longest)
        return refuse(QStringLiteral("This line has %1 characters; at most %2 are kept. Make it shorter.").arg(text.size()).arg(Words::longest));
    WorkedWords words(text, context);
    if (words.atEnd())
        return refuse(QStringLiteral("What was done? “ivs called vic 1040 no answer”"));
    const QString first = words.word();
    if (isOneOf(first, u"hours hour"))
        return words.skip(), readHoursLine(words);
    if (isOneOf(first, u"engaged engagement"))
        return words.skip(), readEngagementLine(words);
    if (isOneOf(first, u"service services"))
        return words.skip(), readServiceLine(words);
    if (first == u"gap")
        return words.skip(), readGapLine(words);
    if (first == u"capacity")
        return words.skip(), readCapacityLine(words);
    if (isOneOf(first, u"flexi flexi-fund"))
        return words.skip(), readSpendingLine(words);
    return readContactLine(words);
}

} // namespace tepu
