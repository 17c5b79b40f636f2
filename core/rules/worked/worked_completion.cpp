// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worked/worked_completion.h"

#include "core/rules/code_words.h"
#include "core/rules/lines/agency_words.h"

namespace tepu {
namespace {

QStringList beginnings(const WorkedContext& context)
{
    QStringList words(workedBeginnings());
    for (const Agency& agency : context.agencies)
        words.append(typed(agency));
    return words;
}

QStringList resultsTyped()
{
    return {QStringLiteral("no answer"), QStringLiteral("reached"), QStringLiteral("declined"), QStringLiteral("not there"), QStringLiteral("wrong number"),
            QStringLiteral("unsafe"), QStringLiteral("yesterday")};
}

QStringList statesTyped()
{
    return {QStringLiteral("need"), QStringLiteral("referred"), QStringLiteral("waitlisted"), QStringLiteral("received")};
}

QStringList servicesTyped()
{
    QStringList words;
    for (const auto& word : Vocabulary<ServiceCategory>::words)
        words.append(codeWords(word.value));
    return QStringList{QStringLiteral("alarm"), QStringLiteral("alcohol"), QStringLiteral("programme"), QStringLiteral("safe house"), QStringLiteral("benefit")} + words;
}

/// What may come after the first word, by what that is.
QStringList following(const QString& first, const WorkedContext& context)
{
    QStringList words{QStringLiteral("vic"), QStringLiteral("perp")};
    for (const PersonOnCase& person : context.people)
        words.append(person.called());
    if (first == u"service" || first == u"gap" || first == u"capacity")
        return words + statesTyped() + servicesTyped();
    if (first == u"engaged")
        return words + QStringList{QStringLiteral("accepted"), QStringLiteral("some"), QStringLiteral("declined"), QStringLiteral("statutory"),
                                   QStringLiteral("not reached"), QStringLiteral("unsafe"), QStringLiteral("no attempt")};
    if (first == u"flexi")
        return words + QStringList{QStringLiteral("agreed by")};
    return words + workedBeginnings().mid(0, 3) + resultsTyped();
}

} // namespace

std::optional<Completion> workedCompletion(const QString& text, const WorkedContext& context)
{
    const QVector<Token> tokens = tokensOf(text);
    if (tokens.isEmpty() || tokens.last().end() != text.size())
        return std::nullopt;
    const Token& last = tokens.last();
    for (const QString& word : tokens.size() == 1 ? beginnings(context) : following(tokens.first().word, context)) {
        const QString compared = folded(word);
        if (compared.startsWith(last.word) && compared != last.word)
            return Completion{last.at, last.length, word + u' ', word, LinePart::Person};
    }
    return std::nullopt;
}

} // namespace tepu
