// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/people.h"

#include "core/queries/people/contact_ways.h"
#include "core/queries/people/stated_self.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

namespace {

/// What files said of a person, once per episode.
struct MentionRow {
    PersonId person;
    QVector<QString> aliases;
    Gender gender = Gender::Unknown;
    QVector<Ethnicity> ethnicities;
    bool pregnant = false;
    QString gang;
    QString notes;

    static constexpr auto fields()
    {
        using R = MentionRow;
        return Fields{field("person", &R::person),
                      field("aliases", &R::aliases),
                      field("gender", &R::gender),
                      field("ethnicities", &R::ethnicities),
                      field("pregnant", &R::pregnant),
                      field("gang", &R::gang),
                      field("notes", &R::notes)};
    }
};

struct ContactRow {
    PersonId person;
    QString mark;
    static constexpr auto fields()
    {
        return Fields{field("person", &ContactRow::person), field("mark", &ContactRow::mark)};
    }
};

} // namespace

/// Every number stands, the wrong ones too (R-C7); of the addresses the newest that is not wrong.
static void addWays(PersonCard& card, const QVector<ContactView>& ways)
{
    for (const ContactView& way : ways)
        if (way.kind == ContactMeans::Phone)
            card.phones.append({way.value, way.note, way.lastAt, way.stale, way.isStruck()});
        else if (way.kind == ContactMeans::Address && card.address.isEmpty() && !way.isStruck())
            card.address = way.value;
}

/// Mentions come newest first: every note is kept.
static void addMention(PersonCard& card, const MentionRow& mention)
{
    if (card.gang.isEmpty())
        card.gang = mention.gang;
    if (card.ethnicities.isEmpty())
        card.ethnicities = mention.ethnicities;
    if (card.gender == Gender::Unknown)
        card.gender = mention.gender;
    card.pregnant = card.pregnant || mention.pregnant;
    if (!mention.notes.isEmpty() && !card.notes.contains(mention.notes))
        card.notes.append(mention.notes);
    for (const QString& alias : mention.aliases)
        if (!card.aliases.contains(alias))
            card.aliases.append(alias);
}

/// R-C10 "Iwi and ethnicities as people state them": what is stated stands before what files say.
static void addStated(PersonCard& card, const StatedSelf& stated)
{
    card.gender = stated.gender.value_or(card.gender);
    card.ethnicities = stated.ethnicities.value_or(card.ethnicities);
}

/// rules.md §1: "the words are the site's"; R-K4 "Nobody under 18 is shown or printed as perpetrator".
static QString wordFor(const PlanPerson& person, const SiteSettings& words)
{
    if (person.standing == Standing::UsedViolence)
        return person.isChild ? words.wordYoungPerpetrator : words.wordPerpetrator;
    if (person.standing == Standing::Unclear)
        return QStringLiteral("who is who?");
    if (person.was(Role::Victim))
        return words.wordVictim;
    return person.isChild ? words.wordChildren : QStringLiteral("witness");
}

static std::optional<Relationship> latestRelationship(const PlanPerson& person)
{
    for (const PartRow& part : person.parts)
        if (part.relationship)
            return part.relationship;
    return std::nullopt;
}

static PersonCard cardOf(const PlanPerson& person, const SiteSettings& words)
{
    PersonCard card;
    card.person = person.person;
    card.familyName = person.familyName;
    card.givenNames = person.givenNames;
    card.called = person.called();
    card.pronunciation = person.pronunciation;
    card.dateOfBirth = person.dateOfBirth;
    card.age = person.age;
    card.word = wordFor(person, words);
    card.isChild = person.isChild;
    card.youngPersonWhoUsedViolence = person.isChild && person.was(Role::Perpetrator);
    card.standing = person.standing;
    card.view = person.view;
    card.whoIsWho = person.reversed && !person.view;
    card.relationship = latestRelationship(person);
    card.parts = person.parts;
    return card;
}

static QVector<MentionRow> mentionsOf(const Tables& tables, const PlanId& plan)
{
    return tables.ask<MentionRow>(
        QStringLiteral("SELECT person, aliases, coalesce(gender, 'unknown'), ethnicities, coalesce(pregnant, 0), gang, "
                       "notes FROM mention "
                       "WHERE person IN (SELECT person FROM plan_member WHERE plan = ?) ORDER BY received_at DESC, rowid DESC"),
        values(plan));
}

static QVector<ContactRow> contactsOf(const Tables& tables, const PlanId& plan)
{
    return tables.ask<ContactRow>(
        QStringLiteral("SELECT DISTINCT tp.person, coalesce(a.mark, t.agency) FROM task t JOIN task_person tp ON tp.task = t.id "
                       "LEFT JOIN agency a ON a.code = t.agency WHERE t.category = 'make_contact_with_family' "
                       "AND t.ended_at IS NULL AND tp.person IN (SELECT person FROM plan_member WHERE plan = ?) ORDER BY 2, 1"),
        values(plan));
}

QVector<HoldView> holdsOn(const Tables& tables, const PlanId& plan)
{
    return tables.ask<HoldView>(
        QStringLiteral("SELECT h.id, h.person, h.words, h.ask_first, a.name, h.source, h.agency, h.since FROM contact_hold h "
                       "LEFT JOIN agency a ON a.code = h.ask_first WHERE h.lifted_at IS NULL "
                       "AND h.person IN (SELECT person FROM plan_member WHERE plan = ?) ORDER BY h.since DESC, h.id"),
        values(plan));
}

QVector<PersonCard> people(const Tables& tables, const PlanId& plan, Instant now)
{
    const SiteSettings settings = siteSettings(tables);
    const auto mentions = mentionsOf(tables, plan);
    const auto holds = holdsOn(tables, plan);
    const auto contacts = contactsOf(tables, plan);
    QVector<PersonCard> cards;
    for (const PlanPerson& person : planPeople(tables, plan, dateAt(now))) {
        PersonCard card = cardOf(person, settings);
        addWays(card, contactWays(tables, person.person, {dateAt(now), settings.contactStaleDays}));
        for (const MentionRow& mention : mentions)
            if (person.is(mention.person))
                addMention(card, mention);
        addStated(card, statedSelf(tables, person.person, dateAt(now), SelfReader::Table));
        for (const HoldView& hold : holds)
            if (person.is(hold.person))
                card.holds.append(hold);
        for (const ContactRow& contact : contacts)
            if (person.is(contact.person) && !card.contactedBy.contains(contact.mark))
                card.contactedBy.append(contact.mark);
        cards.append(card);
    }
    return cards;
}

} // namespace tepu
