// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/person_names.h"

#include "core/rules/lines/category_words.h"
#include "core/rules/lines/word_list.h"

#include <algorithm>

namespace tepu {

namespace {
/// How well a word fits a person's name; a later one is the better.
enum class Fit { None, StartOfOther, StartOfFirst, Other, First };
} // namespace

/// A word that is too common to be the beginning of a name unless it has a capital or an @.
static bool isCommonWord(const QString& word)
{
    return isOneOf(word, u"the they them this that with from home here have will when what were does done hand mark may "
                         u"grace hope faith joy art ask her his him she and for mum dad son man men all any can new old "
                         u"out not but now day then than there their tell same some such sent send stay are was has had "
                         u"per get got let put say way who why how did its too use car bus her our own off one two ten "
                         u"tel job pay tax due ask see sit win lie law men end age aid add");
}

/// Names begin with the typed letters, three of them or more; after @ one is enough.
static bool mayBeStart(const TypedLine& line, qsizetype at)
{
    const Token& token = line.token(at);
    if (token.named)
        return true;
    if (token.word.size() < 3)
        return false;
    return token.capital || (!isCommonWord(token.word) && !shippedCategories().at(line, at));
}

static bool mayBeWhole(const Token& token)
{
    return token.word.size() >= 2 && (token.named || token.capital || !isCommonWord(token.word));
}

PersonNames::PersonNames(const QVector<PersonOnCase>& people)
{
    for (const PersonOnCase& person : people) {
        Person names{person.id, {}, {}};
        for (const Token& called : tokensOf(person.preferred).mid(0, 1))
            names.firsts.append(called.word);
        const QVector<Token> parts = tokensOf(person.name);
        for (qsizetype i = 0; i < parts.size(); ++i)
            (i == 0 ? names.firsts : names.others).append(parts[i].word);
        m_people.append(names);
    }
}

static bool anyStarts(const QStringList& words, const QString& start)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString& word) { return word.startsWith(start); });
}

static Fit fitOf(const TypedLine& line, qsizetype at, const QStringList& firsts, const QStringList& others)
{
    const QString word = line.word(at);
    if (mayBeWhole(line.token(at)) && firsts.contains(word))
        return Fit::First;
    if (mayBeWhole(line.token(at)) && others.contains(word))
        return Fit::Other;
    if (!mayBeStart(line, at))
        return Fit::None;
    if (anyStarts(firsts, word))
        return Fit::StartOfFirst;
    return anyStarts(others, word) ? Fit::StartOfOther : Fit::None;
}

QVector<PersonId> PersonNames::namedAt(const TypedLine& line, qsizetype at) const
{
    QVector<PersonId> best;
    Fit bestFit = Fit::None;
    if (!line.isFree(at))
        return best;
    for (const Person& person : m_people) {
        const Fit fit = fitOf(line, at, person.firsts, person.others);
        if (fit == Fit::None || fit < bestFit)
            continue;
        if (fit > bestFit)
            best.clear();
        bestFit = fit;
        best.append(person.id);
    }
    return best;
}

const PersonOnCase* personById(const QVector<PersonOnCase>& people, PersonId id)
{
    for (const PersonOnCase& person : people)
        if (person.id == id)
            return &person;
    return nullptr;
}

QVector<PersonId> peopleOfRole(const QVector<PersonOnCase>& people, Role role)
{
    QVector<PersonId> ids;
    for (const PersonOnCase& person : people)
        if (person.role == role)
            ids.append(person.id);
    return ids;
}

} // namespace tepu
