// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/services/money.h"
#include "core/rules/worked/worked_words.h"

#include <QRegularExpression>

namespace tepu {

/// "agreed by Tui Marama on 3 may": the name, and the day where one is said.
static Result<SpendingTyped> whoAgreed(SpendingTyped typed, const QString& words, const WorkedContext& context)
{
    static const QRegularExpression day(QStringLiteral("^(.+) on (.+)$"), QRegularExpression::CaseInsensitiveOption);
    typed.agreedBy = words;
    const auto dated = day.match(words);
    if (!dated.hasMatch())
        return typed;
    WorkedWords rest(dated.captured(2), context);
    const auto on = rest.day();
    if (!on)
        return tl::unexpected(on.error());
    if (*on && rest.atEnd()) {
        typed.agreedBy = dated.captured(1).trimmed();
        typed.on = *on;
    }
    return typed;
}

Result<WorkedLine> readSpendingLine(WorkedWords& words)
{
    static const QRegularExpression agreed(QStringLiteral("^(.*?)[,;]?\\s+agreed by\\s+(.+)$"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto person = words.person();
    if (!person)
        return tl::unexpected(person.error());
    const QString rest = words.rest();
    const auto cents = centsTyped(rest.section(u' ', 0, 0));
    if (!cents)
        return tl::unexpected(cents.error());
    SpendingTyped typed;
    typed.person = *person;
    typed.cents = *cents;
    const auto said = agreed.match(rest.section(u' ', 1));
    typed.what = said.captured(1).trimmed();
    if (!said.hasMatch() || typed.what.isEmpty())
        return refuse(QStringLiteral("For what, and who agreed? “flexi vic $120 bus fare agreed by Tui Marama”"));
    return whoAgreed(typed, said.captured(2).trimmed(), words.context()).map([](const SpendingTyped& whole) { return WorkedLine(whole); });
}

} // namespace tepu
