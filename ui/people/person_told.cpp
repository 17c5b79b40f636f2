// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_told.h"

#include "core/rules/code_words.h"
#include "core/rules/people/danger_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"
#include "ui/meeting/pages/person_words.h"
#include "ui/people/said_so_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct PersonPageWords {
    Q_DECLARE_TR_FUNCTIONS(PersonPage)
};

Runs withSource(Runs line, const SaidSo& said)
{
    join(line, saidSoWords(said));
    return line;
}

QVector<Runs> personDangers(const Person& person)
{
    QVector<Runs> lines;
    if (person.death)
        lines.append(withSource({{person.death->diedOn ? PersonPageWords::tr("Died %1").arg(QLocale().toString(*person.death->diedOn, QStringLiteral("d MMM yyyy")))
                                                       : PersonPageWords::tr("Has died"), Voice::Alert}},
                                *person.death));
    for (const HoldView& hold : person.card.holds) {
        Runs line{{PersonPageWords::tr("Do not contact"), Voice::Alert}, {QStringLiteral(": ") + hold.words, Voice::AlertSource}};
        if (hold.askFirstName)
            line.append({PersonPageWords::tr(". Ask %1 first").arg(*hold.askFirstName), Voice::Alert});
        lines.append(line);
    }
    for (const AddressDangerView& danger : person.dangers) {
        const QString words = dangerWords({danger.hazards, danger.notAlone, danger.words, {}, false});
        Runs line{{PersonPageWords::tr("Danger to workers: "), danger.lapsed ? Voice::Caution : Voice::Alert},
                  {words, danger.lapsed ? Voice::Plain : Voice::Alert}};
        join(line, danger.address, Voice::Plain);
        lines.append(withSource(line, danger));
    }
    return lines;
}

QString safeWords(const SafeWayView& way)
{
    return joined({way.when, way.how, way.where, way.withWhom});
}

Runs codeWordTold(const CodeWordView& word)
{
    Runs line{{PersonPageWords::tr("Code word “%1”").arg(word.word), word.retiredAt ? Voice::Quiet : Voice::Strong}};
    if (!word.meaning.isEmpty())
        line.append({QStringLiteral(": ") + word.meaning, word.retiredAt ? Voice::Quiet : Voice::Plain});
    if (word.retiredAt)
        join(line, PersonPageWords::tr("used no more: %1").arg(word.retiredBecause), Voice::Caution);
    else if (word.inPlace)
        join(line, PersonPageWords::tr("Police hold it, %1").arg(joined({word.confirmedWho, dayInWords(*word.confirmedOn)})), Voice::Accent);
    else
        join(line, PersonPageWords::tr("not in place: Police have not confirmed it"), Voice::Caution);
    return line;
}

QVector<Runs> safetyTold(const Person& person)
{
    QVector<Runs> lines;
    if (person.safeWay)
        lines.append(withSource({{PersonPageWords::tr("Safe: "), Voice::Accent}, {safeWords(*person.safeWay), Voice::Strong}}, *person.safeWay));
    for (const CodeWordView& word : person.codeWords)
        lines.append(codeWordTold(word));
    return lines;
}

/// R-C7 "Contact details carry who confirmed them and when".
Runs confirmedTold(const ContactView& way)
{
    Runs line;
    if (way.isStruck()) {
        join(line, PersonPageWords::tr("wrong, do not use: %1").arg(way.struckBecause), Voice::Caution);
        return line;
    }
    join(line, way.note, Voice::Plain);
    if (way.confirmedOn)
        join(line, PersonPageWords::tr("confirmed %1 by %2").arg(dayInWords(*way.confirmedOn), joined({way.confirmedBy.value_or(QString()), way.confirmedWho})));
    if (way.stale)
        join(line, PersonPageWords::tr("not confirmed since %1: ask first").arg(dayInWords(dateAt(way.lastAt))), Voice::Caution);
    join(line, saidSoWords(way));
    return line;
}

QVector<WayTold> waysTold(const Person& person)
{
    QVector<WayTold> ways;
    for (const ContactView& each : person.contacts) {
        WayTold way{each.value, each.isStruck(), {confirmedTold(each)}};
        if (!each.isStruck())
            for (const SafeWayView& safe : each.safeWays)
                way.lines.prepend(Runs{{PersonPageWords::tr("Safe: "), Voice::Accent}, {safeWords(safe), Voice::Strong}});
        ways.append(way);
    }
    return ways;
}

QVector<Fact> partsTold(const Person& person, const SiteSettings& words)
{
    QVector<Fact> parts;
    for (const PartInMatter& part : person.parts) {
        Runs line{{rolePlayed(part.role, part.age && *part.age < 18, words), Voice::Plain}};
        join(line, part.age ? PersonPageWords::tr("%1 years old").arg(*part.age) : PersonPageWords::tr("age not known"));
        join(line, part.ref);
        parts.append({dayInWords(dateAt(part.at)), line});
    }
    if (person.card.view)
        parts.append({PersonPageWords::tr("The table"), {{tableViewWords(*person.card.view), Voice::Strong}}});
    else if (person.card.whoIsWho)
        parts.append({PersonPageWords::tr("The table"), {{PersonPageWords::tr("who is who?"), Voice::Caution}}});
    return parts;
}

/// How far they have been reached, and what they were given.
QVector<Fact> givenTold(const Person& person)
{
    QVector<Fact> facts;
    if (person.contact) {
        Runs reached{{person.contact->meterWords, person.contact->state == MeterState::Held ? Voice::Alert : Voice::Strong}};
        join(reached, person.contact->engagement ? codeWords(*person.contact->engagement) : QString(), Voice::Plain);
        facts.append({PersonPageWords::tr("Reached"), reached});
        if (!person.contact->followUpWords.isEmpty())
            facts.append({PersonPageWords::tr("Six weeks"), {{person.contact->followUpWords, Voice::Plain}}});
        for (const HoursView& hours : person.contact->hours)
            facts.append({code(hours.role).toUpper(), {{hours.words, hours.atLimit ? Voice::Caution : Voice::Plain}}});
    }
    for (const PersonService& service : person.services) {
        Runs line{{codeWords(service.status), Voice::Plain}};
        join(line, service.waitWords, service.isWaiting ? Voice::Caution : Voice::Quiet);
        join(line, joined({service.provider, service.place}), Voice::Plain);
        facts.append({codeWords(service.category), line});
    }
    return facts;
}

} // namespace

PersonTold personTold(const Person& person, const SiteSettings& words)
{
    PersonTold told;
    const PersonShown shownHead = personShown(person.card, CardDepth::Brief, words);
    told.name = shownHead.name;
    told.saidAs = shownHead.saidAs;
    const QString word = person.card.word;
    told.aside = joined({person.card.age ? PersonPageWords::tr("%1 years old").arg(*person.card.age) : PersonPageWords::tr("age not known"), word});
    told.dangers = personDangers(person);
    told.safety = safetyTold(person);
    told.ways = waysTold(person);
    told.known = givenTold(person) + knownTold(person);
    told.identity = identityTold(person);
    told.parts = partsTold(person, words);
    return told;
}

} // namespace tepu::ui
