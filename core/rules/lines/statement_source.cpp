// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/statement_source.h"

#include "core/rules/lines/person_names.h"
#include "core/rules/lines/word_list.h"

namespace tepu {

/// Who speaks at word `at`; "perp told vic" is the victim's account, therefore "told" is no such word.
static std::optional<Source> groupAt(const QString& word)
{
    if (isOneOf(word, u"vic vics victim victims"))
        return Source::Victim;
    if (isOneOf(word, u"child children kid kids tamariki rangatahi"))
        return Source::Child;
    return isOneOf(word, u"perp perps perpetrator") ? std::optional(Source::Perpetrator) : std::nullopt;
}

static std::optional<Source> sourceOf(const PersonOnCase& person)
{
    if (person.role == Role::Victim)
        return Source::Victim;
    if (person.child)
        return Source::Child;
    return person.role == Role::Perpetrator ? std::optional(Source::Perpetrator) : std::nullopt;
}

static std::optional<Source> speakerAt(const TypedLine& line, qsizetype at, const PersonNames& names,
                                       const QVector<PersonOnCase>& people)
{
    if (!line.isFree(at) || line.token(at).possessive)
        return std::nullopt;
    if (const auto group = groupAt(line.word(at)))
        return group;
    const QVector<PersonId> named = names.namedAt(line, at);
    const PersonOnCase* person = named.size() == 1 ? personById(people, named.first()) : nullptr;
    return person ? sourceOf(*person) : std::nullopt;
}

static bool saysAt(const TypedLine& line, qsizetype at)
{
    return !line.endsBefore(at) && isOneOf(line.word(at), u"says say said states stated reports reported disclosed discloses");
}

/// Victim before child before the person using violence: what protects wins.
static int rank(Source source)
{
    return source == Source::Victim ? 0 : source == Source::Child ? 1 : 2;
}

std::optional<SaidBy> saidBy(const TypedLine& line, qsizetype from, const QVector<PersonOnCase>& people)
{
    const PersonNames names(people);
    std::optional<SaidBy> best;
    for (qsizetype i = from; i < line.size(); ++i) {
        const bool opens = i == from || line.token(i).afterBreak;
        const bool fromWhom = opens && line.word(i) == u"from";
        const auto speaker = speakerAt(line, fromWhom ? i + 1 : i, names, people);
        if (!speaker || (!fromWhom && !saysAt(line, i + 1)))
            continue;
        if (!best || rank(*speaker) < rank(best->source))
            best = SaidBy{*speaker, i, 2};
    }
    return best;
}

} // namespace tepu
