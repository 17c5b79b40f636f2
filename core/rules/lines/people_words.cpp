// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/people_words.h"

#include "core/rules/lines/reach_words.h"
#include "core/rules/lines/word_list.h"

namespace tepu {

namespace {
enum class Group { Victims, PeopleUsingViolence, Children, Both, Nobody };
} // namespace

static const PhraseBook<Group>& groupPhrases()
{
    static const PhraseBook<Group> book{
        {Group::Victims, u"victim,victims,vic,vics"},
        {Group::PeopleUsingViolence,
         u"perp,perps,perpetrator,perpetrators,person using violence,aggressor,predominant aggressor"},
        {Group::Children, u"child,children,kid,kids,tamariki,rangatahi,both children/kids/tamariki"},
        {Group::Both, u"both,both parties,both parents,both adults,both of them"},
        {Group::Nobody, u"victim support/register/advisor/adviser,victims register/advisor/adviser,child support/care"},
    };
    return book;
}

static QVector<PersonId> membersOf(Group group, const QVector<PersonOnCase>& people)
{
    switch (group) {
    case Group::Victims:
        return peopleOfRole(people, Role::Victim);
    case Group::PeopleUsingViolence:
        return peopleOfRole(people, Role::Perpetrator);
    case Group::Both:
        return peopleOfRole(people, Role::Victim) + peopleOfRole(people, Role::Perpetrator);
    case Group::Nobody:
        return {};
    case Group::Children:
        break;
    }
    QVector<PersonId> children;
    for (const PersonOnCase& person : people)
        if (person.child)
            children.append(person.id);
    return children;
}

namespace {
struct Mention {
    QVector<PersonId> people;
    qsizetype count = 0;
    bool unclear = false; ///< a name that several people bear
};
} // namespace

/// "him", "her": the one adult who is called so; "her sister" is nobody of the case.
static std::optional<Mention> pronounAt(const TypedLine& line, qsizetype at, const LineContext& context)
{
    const QString word = line.word(at);
    if (!isOneOf(word, u"him her them"))
        return std::nullopt;
    if (!line.endsBefore(at + 1) && !isOneOf(line.word(at + 1), u"after by re about at on and to via with before if not"))
        return std::nullopt;
    QVector<PersonId> called;
    for (const PersonOnCase& person : context.people)
        if (person.pronoun == word && (person.role == Role::Victim || person.role == Role::Perpetrator))
            called.append(person.id);
    return called.size() == 1 ? std::optional(Mention{called, 1}) : std::nullopt;
}

/// "Mere", "mere kowhai": a second word of the name decides between people of one name, and belongs to it.
static std::optional<Mention> nameAt(const TypedLine& line, qsizetype at, const PersonNames& names)
{
    const QVector<PersonId> first = names.namedAt(line, at);
    if (first.isEmpty())
        return std::nullopt;
    QVector<PersonId> both;
    if (!line.endsBefore(at + 1) && !line.token(at).possessive)
        for (const PersonId id : names.namedAt(line, at + 1))
            if (first.contains(id))
                both.append(id);
    const QVector<PersonId>& meant = both.isEmpty() ? first : both;
    return Mention{meant, both.isEmpty() ? 1 : 2, meant.size() > 1};
}

/// "both schools" are not both people.
static bool isBothOfSomething(const TypedLine& line, qsizetype at)
{
    return line.word(at) == u"both" && !line.endsBefore(at + 1)
           && !isOneOf(line.word(at + 1), u"together separately jointly re about at on to for in and with apart today again");
}

static std::optional<Mention> mentionAt(const TypedLine& line, qsizetype at, const PersonNames& names,
                                        const LineContext& context)
{
    if (const auto group = groupPhrases().at(line, at)) {
        if (group->value == Group::Nobody || (group->count == 1 && isBothOfSomething(line, at)))
            return std::nullopt;
        return Mention{membersOf(group->value, context.people), group->count};
    }
    if (auto pronoun = pronounAt(line, at, context))
        return pronoun;
    return nameAt(line, at, names);
}

static void addNew(QVector<PersonId>& to, const QVector<PersonId>& ids)
{
    for (const PersonId id : ids)
        if (!to.contains(id))
            to.append(id);
}

static Problem whoIsMeant(const QString& typed, const QVector<PersonId>& ids, const LineContext& context)
{
    QStringList names;
    for (const PersonId id : ids)
        names.append(personById(context.people, id)->name);
    return {Gravity::Asks, QStringLiteral("“%1” may be %2. Write more of the name.").arg(typed, names.join(u", ")), {}, {}};
}

PeopleFound readPeople(TypedLine& line, const LineContext& context)
{
    const PersonNames names(context.people);
    const ReachVerbs verbs = reachVerbs(line);
    PeopleFound found;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto mention = mentionAt(line, i, names, context);
        if (!mention)
            continue;
        const bool reached = reachesPersonAt(line, i, verbs);
        line.claim(i, mention->count, LinePart::Person);
        if (mention->unclear) {
            const Token& token = line.token(i);
            found.problems.append(whoIsMeant(line.text().mid(token.at, token.length), mention->people, context));
        } else {
            addNew(found.people, mention->people);
        }
        if (reached) // of several who may be meant, all: a hold must not be missed
            addNew(found.reached, mention->people);
        i += mention->count - 1;
    }
    return found;
}

static std::optional<Role> roleOfSide(const Agency* agency)
{
    if (agency && agency->side == Side::Victim)
        return Role::Victim;
    return agency && agency->side == Side::Violence ? std::optional(Role::Perpetrator) : std::nullopt;
}

/// Whether the word belongs to "with pos".
static bool withSecondAgency(const TypedLine& line, qsizetype i)
{
    return i < line.size() && std::any_of(line.spans().cbegin(), line.spans().cend(), [&](const LineSpan& span) {
               return span.part == LinePart::SecondAgency && span.at <= line.token(i).at
                      && line.token(i).at < span.at + span.length;
           });
}

/// Whether the verb stands without an object: "pos contact, after …", "pos first visit", but not "pos talk with winz".
static bool hasNoObject(const TypedLine& line, const PhraseFound<Reach>& verb)
{
    const qsizetype next = verb.at + verb.count;
    const bool isVisit = line.token(next - 1).word == u"visit";
    if (withSecondAgency(line, next - 1) || withSecondAgency(line, next))
        return isVisit;
    return line.endsBefore(next) || isOneOf(line.word(next), u"and then again") || (isVisit && line.word(next) == u"with");
}

PeopleFound impliedPeople(const TypedLine& line, const Agency* agency, const Agency* second, const LineContext& context)
{
    const auto ofFirst = roleOfSide(agency);
    const auto role = ofFirst ? ofFirst : roleOfSide(second);
    const auto verb = reachPhrases().first(line);
    if (!role || !verb || verb->value != Reach::Whoever || !hasNoObject(line, *verb))
        return {};
    const QVector<PersonId> people = peopleOfRole(context.people, *role);
    return {people, people, !people.isEmpty(), {}};
}

} // namespace tepu
