// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/protected_places.h"

#include "core/queries/plan/one_person.h"
#include "core/rules/matching/plain_address.h"

namespace tepu {

namespace {

struct PlaceRow {
    QString address;
    std::optional<double> latitude;
    std::optional<double> longitude;

    EnteredPlace place() const
    {
        return {address, latitude && longitude ? std::optional(Coordinates{*latitude, *longitude}) : std::nullopt};
    }
    static constexpr auto fields()
    {
        using R = PlaceRow;
        return Fields{field("address", &R::address), field("latitude", &R::latitude), field("longitude", &R::longitude)};
    }
};

} // namespace

/// The newest first, each once however it is spelt.
static QVector<EnteredPlace> homesOf(const Tables& tables, const PersonId& person)
{
    const auto rows = tables.ask<PlaceRow>(
        QStringLiteral("WITH home(address, at, line) AS (SELECT address, received_at, line FROM mention WHERE person IN %1 AND address <> '' "
                       "UNION ALL SELECT value, at, 0 FROM contact_point WHERE person IN %1 AND kind = 'address' AND value <> '' "
                       "AND struck_at IS NULL) "
                       "SELECT h.address, l.latitude, l.longitude FROM home h LEFT JOIN located l ON l.person IN %1 AND l.address = h.address "
                       "ORDER BY h.at DESC, h.line")
            .arg(everyTelling(QStringLiteral("?1"))),
        values(person));
    QVector<EnteredPlace> homes;
    QSet<QString> seen;
    for (const PlaceRow& row : rows)
        if (const QString plain = plainAddress(row.address); !seen.contains(plain)) {
            seen.insert(plain);
            homes.append(row.place());
        }
    return homes;
}

static void addHomes(QVector<ProtectedPlace>& places, const Tables& tables, const PlanPerson& person)
{
    PlaceKind kind = PlaceKind::Home;
    for (const EnteredPlace& home : homesOf(tables, person.person)) {
        const bool isSaid = std::any_of(places.cbegin(), places.cend(), [&](const ProtectedPlace& each) {
            return each.kind <= kind && plainAddress(each.place.address) == plainAddress(home.address);
        });
        if (!isSaid)
            places.append({person.person, person.called(), kind, home});
        kind = PlaceKind::EarlierHome;
    }
    if (kind == PlaceKind::Home && person.was(Role::Victim))
        places.append({person.person, person.called(), PlaceKind::Home, {}});
}

static void addSchool(QVector<ProtectedPlace>& places, const Tables& tables, const PlanPerson& person)
{
    const auto row = tables.askOne<PlaceRow>(QStringLiteral("SELECT coalesce(address, ''), latitude, longitude FROM school WHERE child IN %1 ORDER BY noted_at DESC")
                                                 .arg(everyTelling(QStringLiteral("?1"))),
                                             values(person.person));
    if (row)
        places.append({person.person, person.called(), PlaceKind::School, row->place()});
}

/// Where nobody's home is known; what happens in families happens at home.
static void addWhereItHappened(QVector<ProtectedPlace>& places, const Tables& tables, const PlanId& plan)
{
    const auto address = tables.one<QString>(
        QStringLiteral("SELECT trim(coalesce(e.address, '') || ', ' || coalesce(e.suburb, ''), ', ') FROM plan_episode pe "
                       "JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? AND e.address <> '' ORDER BY e.occurred_at DESC LIMIT 1"),
        values(plan));
    if (address)
        places.append({{}, {}, PlaceKind::WhereItHappened, {*address}});
}

QVector<ProtectedPlace> protectedPlaces(const Tables& tables, const PlanId& plan, QDate today)
{
    QVector<ProtectedPlace> places;
    for (const PlanPerson& person : planPeople(tables, plan, today))
        if (person.standing != Standing::UsedViolence) {
            addHomes(places, tables, person);
            addSchool(places, tables, person);
        }
    const bool hasHome = std::any_of(places.cbegin(), places.cend(), [](const ProtectedPlace& each) {
        return each.kind == PlaceKind::Home && !each.place.address.isEmpty();
    });
    if (!hasHome)
        addWhereItHappened(places, tables, plan);
    return places;
}

} // namespace tepu
