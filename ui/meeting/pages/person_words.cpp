// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/person_words.h"

#include "core/rules/wait_words.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

constexpr int shortWord = 12; // a longer one stands under the name

QString nameOf(const tepu::PersonCard& person)
{
    const QString full = QStringLiteral("%1 %2").arg(person.givenNames, person.familyName).trimmed();
    const bool usesAnother = !person.called.isEmpty() && !person.givenNames.split(u' ').contains(person.called);
    return usesAnother ? QStringLiteral("%1 “%2”").arg(full, person.called) : full;
}

QString asideOf(const tepu::PersonCard& person)
{
    const QString age = person.age ? QString::number(*person.age) : QString();
    return joined({age, person.word.size() <= shortWord ? person.word : QString()});
}

/// On the first page the age says that somebody is a child, or the word for what they are to the others.
Runs whatTheyAre(const tepu::PersonCard& person, CardDepth depth)
{
    Runs line;
    const bool elseSaysIt = person.age || person.relationship == Relationship::Child;
    const bool isSaid = depth == CardDepth::Brief && person.isChild && elseSaysIt && !person.youngPersonWhoUsedViolence;
    if (person.word.size() > shortWord && !isSaid)
        join(line, person.word);
    if (person.relationship)
        join(line, shown(*person.relationship));
    if (!person.age)
        join(line, Words::tr("age not known"));
    return line;
}

/// R-C6: who asks first stands with it.
Runs holdOf(const HoldView& hold)
{
    Runs line{{Words::tr("do not contact"), Voice::Alert}};
    if (!hold.words.isEmpty())
        line.append({QStringLiteral(": ") + hold.words, Voice::AlertSource});
    if (hold.askFirstName)
        line.append({Words::tr(". Ask %1 first").arg(*hold.askFirstName), Voice::Alert});
    return line;
}

Runs toHeed(const tepu::PersonCard& person)
{
    Runs line;
    if (person.pregnant)
        join(line, Words::tr("pregnant"), Voice::Caution);
    if (!person.gang.isEmpty())
        join(line, Words::tr("gang: %1").arg(person.gang), Voice::Alert);
    return line;
}

/// R-W1 "A role reversal or counter-allegation raises this question": with what they were, episode by episode.
Runs whoIsWho(const tepu::PersonCard& person, const SiteSettings& words)
{
    Runs line;
    for (const PartRow& part : person.parts)
        join(line, QStringLiteral("%1 %2").arg(dayInWords(dateAt(part.at)), shown(part.role, person.isChild, words)));
    line.append({Words::tr(": who is who?"), Voice::Caution});
    return line;
}

Runs phoneOf(const PhoneView& phone, CardDepth depth)
{
    Runs line;
    if (phone.struck) // nobody is to read it off a card and ring it
        return depth == CardDepth::Whole ? Runs{{Words::tr("a number is struck out as wrong"), Voice::Quiet}} : Runs();
    if (depth == CardDepth::Whole)
        join(line, phone.number, Voice::Plain);
    join(line, phone.note);
    if (phone.stale)
        join(line, Words::tr("number not confirmed since %1").arg(dayInWords(dateAt(phone.seenAt))), Voice::Caution);
    return line;
}

/// R-K3 "each has a line \"support offered?\" …; so has every exposed adult"; R-K4 "always with their own needs and a worker
/// of their own"; R-C8: by whom they are contacted.
Runs support(const tepu::PersonCard& person)
{
    if (!person.contactedBy.isEmpty())
        return {{Words::tr("contact: %1").arg(QStringList(person.contactedBy).join(u' ')), Voice::Quiet}};
    if (person.standing == Standing::UsedViolence && !person.youngPersonWhoUsedViolence)
        return {};
    const QString asked = person.youngPersonWhoUsedViolence ? Words::tr("a worker of their own? ") : Words::tr("support offered? ");
    return {{asked, Voice::Quiet}, {Words::tr("nobody tasked yet"), Voice::Caution}};
}

QString viewOf(TableView view)
{
    switch (view) {
    case TableView::PredominantAggressor: return Words::tr("the table: predominant aggressor");
    case TableView::PrimaryVictim: return Words::tr("the table: primary victim");
    case TableView::Unclear: return Words::tr("the table: unclear");
    }
    Q_UNREACHABLE();
}

Runs particulars(const tepu::PersonCard& person)
{
    Runs line;
    if (person.dateOfBirth)
        join(line, Words::tr("born %1").arg(QLocale().toString(*person.dateOfBirth, QStringLiteral("d MMM yyyy"))));
    join(line, shown(person.gender));
    for (const Ethnicity each : person.ethnicities)
        join(line, shown(each));
    if (!person.aliases.isEmpty())
        join(line, Words::tr("also %1").arg(QStringList(person.aliases).join(QStringLiteral(", "))));
    return line;
}

Runs whereabouts(const tepu::PersonCard& person)
{
    return person.address.isEmpty() ? Runs() : Runs{{person.address, Voice::Plain}};
}

Runs standing(const tepu::PersonCard& person, const SiteSettings& words)
{
    Runs line;
    for (const PartRow& part : person.parts)
        join(line, QStringLiteral("%1 %2").arg(dayInWords(dateAt(part.at)), shown(part.role, person.isChild, words)));
    if (person.view)
        join(line, viewOf(*person.view), Voice::Plain);
    return line;
}

/// As they are called; two who are called the same by their whole names.
QStringList namesOf(const QVector<tepu::PersonCard>& people, bool (*wanted)(const tepu::PersonCard&))
{
    QStringList called;
    for (const tepu::PersonCard& person : people)
        if (wanted(person))
            called.append(person.called);
    QStringList names;
    for (const tepu::PersonCard& person : people)
        if (wanted(person))
            names.append(called.count(person.called) > 1 ? QStringLiteral("%1 %2").arg(person.called, person.familyName) : person.called);
    return names;
}

/// "Mere, Aroha and the tamariki"
QString inOneBreath(const QStringList& names)
{
    const QString most = names.mid(0, names.size() - 1).join(QStringLiteral(", "));
    return names.size() < 2 ? names.join(QString()) : Words::tr("%1 and %2").arg(most, names.constLast());
}

bool isAdultVictim(const tepu::PersonCard& person)
{
    const auto victim = [](const PartRow& part) { return part.role == Role::Victim; };
    return person.standing != Standing::UsedViolence && !person.isChild && std::any_of(person.parts.cbegin(), person.parts.cend(), victim);
}

/// What needs a line of its own: who must not be contacted, and who is who.
QVector<Runs> apart(const tepu::PersonCard& person, const SiteSettings& words)
{
    QVector<Runs> lines;
    for (const HoldView& hold : person.holds)
        lines.append(holdOf(hold));
    if (person.whoIsWho)
        lines.append(whoIsWho(person, words));
    return lines;
}

/// All the rest in as few lines as it takes.
QVector<Runs> briefly(const tepu::PersonCard& person)
{
    Runs line = whatTheyAre(person, CardDepth::Brief);
    join(line, toHeed(person));
    for (const PhoneView& phone : person.phones)
        join(line, phoneOf(phone, CardDepth::Brief));
    for (const QString& note : person.notes)
        join(line, note.endsWith(u'.') ? note.chopped(1) : note);
    join(line, support(person));
    return {line};
}

QVector<Runs> wholly(const tepu::PersonCard& person, const SiteSettings& words)
{
    QVector<Runs> lines{whatTheyAre(person, CardDepth::Whole), toHeed(person)};
    for (const PhoneView& phone : person.phones)
        lines.append(phoneOf(phone, CardDepth::Whole));
    lines += {whereabouts(person), particulars(person)};
    for (const QString& note : person.notes)
        lines.append(Runs{{note, Voice::Quiet}});
    if (!person.whoIsWho)
        lines.append(standing(person, words));
    lines.append(support(person));
    return lines;
}

} // namespace

PersonShown personShown(const tepu::PersonCard& person, CardDepth depth, const SiteSettings& words)
{
    PersonShown shownPerson{nameOf(person), person.pronunciation, asideOf(person), {}};
    for (const Runs& line : apart(person, words) + (depth == CardDepth::Brief ? briefly(person) : wholly(person, words)))
        if (!line.isEmpty())
            shownPerson.lines.append(line);
    return shownPerson;
}

QVector<PersonOnPage> peopleShown(const QVector<tepu::PersonCard>& people, CardDepth depth, const SiteSettings& words)
{
    QVector<PersonOnPage> shownPeople;
    for (const tepu::PersonCard& person : people)
        shownPeople.append({person.person, personShown(person, depth, words)});
    return shownPeople;
}

QString wishesOf(const QVector<tepu::PersonCard>& people, const SiteSettings& words)
{
    QStringList names = namesOf(people, isAdultVictim);
    if (names.isEmpty())
        names.append(Words::tr("The %1").arg(words.wordVictim));
    if (std::any_of(people.cbegin(), people.cend(), [](const tepu::PersonCard& person) { return person.isChild; }))
        names.append(Words::tr("the %1").arg(words.wordChildren));
    return inOneBreath(names);
}

QString followedUp(const QVector<tepu::PersonCard>& people, const SiteSettings& words)
{
    const QStringList names = namesOf(people, [](const tepu::PersonCard& person) { return person.standing == Standing::UsedViolence; });
    return names.isEmpty() ? Words::tr("The %1").arg(words.wordPerpetrator) : inOneBreath(names);
}

} // namespace tepu::ui
