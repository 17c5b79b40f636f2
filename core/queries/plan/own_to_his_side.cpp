// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/own_to_his_side.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/site/site_agencies.h"

namespace tepu {

namespace {

/// Where somebody can be found, as files said it.
struct OwnPlaces {
    QString address;
    QString phone;
    QVector<QString> aliases;
    static constexpr auto fields()
    {
        return Fields{field("address", &OwnPlaces::address), field("phone", &OwnPlaces::phone), field("aliases", &OwnPlaces::aliases)};
    }
};

} // namespace

static QVector<OwnPlaces> placesOf(const Tables& tables, const PersonId& person)
{
    return tables.ask<OwnPlaces>(QStringLiteral("SELECT coalesce(address, ''), coalesce(phone, ''), coalesce(aliases, '[]') FROM mention WHERE person IN %1 "
                                                "UNION SELECT coalesce(release_address, ''), '', '[]' FROM release WHERE person IN %1 "
                                                "UNION SELECT CASE kind WHEN 'address' THEN value ELSE '' END, CASE kind WHEN 'phone' THEN value ELSE '' END, '[]' "
                                                "FROM contact_point WHERE person IN %1 AND kind IN ('phone', 'address') AND value IS NOT NULL")
                                     .arg(everyTelling(QStringLiteral("?1"))),
                                 values(person));
}

static bool namesAHouse(const QString& part)
{
    return std::any_of(part.cbegin(), part.cend(), [](QChar each) { return each.isDigit(); });
}

/// Who lives with the victim has no address of their own: the house and the number are protected with hers.
static void leaveOutShared(OwnToHisSide& own, const OwnPlaces& other)
{
    const ForHisSide others({{}, {other.address}, {other.phone}, {}, {}});
    own.addresses.removeIf([&](const QString& part) { return namesAHouse(part) && others.mayStand(part); });
    own.phones.removeIf([&](const QString& phone) { return !phone.isEmpty() && others.mayStand(phone); });
}

static void addOwn(OwnToHisSide& own, const Tables& tables, const PlanPerson& person)
{
    own.names += {person.givenNames, person.familyName, person.preferredName.value_or(QString())};
    for (const OwnPlaces& places : placesOf(tables, person.person)) {
        for (const QString& part : places.address.split(u',', Qt::SkipEmptyParts))
            own.addresses.append(part.trimmed());
        own.phones.append(places.phone);
        own.names += QStringList(places.aliases);
    }
}

/// R-S1 "workers' names": whoever sat at any table for the victim's side, or was named in a task of it.
static QStringList workersOfVictimSide(const Tables& tables)
{
    return tables.column<QString>(
        QStringLiteral("SELECT x.who FROM attendance x JOIN agency a ON a.code = x.agency WHERE a.side IN ('victim', 'both') "
                       "UNION SELECT t.worker FROM task t JOIN agency a ON a.code = t.agency "
                       "WHERE a.side IN ('victim', 'both') AND t.worker <> '' UNION SELECT k.worker FROM known_by k JOIN agency a ON a.code = k.agency "
                       "WHERE a.side IN ('victim', 'both') AND k.worker <> ''"));
}

OwnToHisSide ownToHisSide(const Tables& tables, const PlanId& plan)
{
    OwnToHisSide own;
    const auto people = planPeople(tables, plan, {});
    for (const PlanPerson& person : people)
        if (person.standing == Standing::UsedViolence)
            addOwn(own, tables, person);
    for (const PlanPerson& person : people)
        if (person.standing != Standing::UsedViolence) // R-W1 "While it is unclear both get victim-side protection."
            for (const OwnPlaces& places : placesOf(tables, person.person))
                leaveOutShared(own, places);
    for (const Agency& agency : SiteAgencies(tables).all())
        if (agency.side != Side::Victim && agency.side != Side::Both)
            own.agencies += QStringList{agency.name, agency.mark} + QStringList(agency.typedAs);
    own.never = workersOfVictimSide(tables);
    return own;
}

HisSideGuard::HisSideGuard(const Tables& tables, const PlanId& plan)
    : m_harmless(ownToHisSide(tables, plan)), m_hers(protectedWords(tables, plan))
{
}

} // namespace tepu
