// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/address_check.h"

#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/plan/protected_words.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

namespace {

/// An address at which somebody must live who must keep away.
struct Watched {
    PersonId whose;
    WatchedKind kind = WatchedKind::Bail;
    EnteredPlace place; ///< an empty address: it is not in the record
    QDate since;
};

struct WatchedRow {
    PersonId whose;
    QString kind;
    QString address;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QDate since;

    static constexpr auto fields()
    {
        using R = WatchedRow;
        return Fields{field("whose", &R::whose),       field("kind", &R::kind),           field("address", &R::address),
                      field("latitude", &R::latitude), field("longitude", &R::longitude), field("since", &R::since)};
    }
};

} // namespace

static WatchedKind kindOf(const QString& order)
{
    if (order == u"bail")
        return WatchedKind::Bail;
    return order == u"parole" || order == u"release_conditions" || order == u"release" ? WatchedKind::Release : WatchedKind::Order;
}

static Watched watchedIn(const WatchedRow& row)
{
    const auto at = row.latitude && row.longitude ? std::optional(Coordinates{*row.latitude, *row.longitude}) : std::nullopt;
    return {row.whose, kindOf(row.kind), {row.address, at}, row.since};
}

/// Of orders that stand; one that says nothing of where he lives is watched only if it is of a kind that must.
static QVector<Watched> orderAddresses(const Tables& tables, const PlanId& plan, Instant now)
{
    QVector<Watched> all;
    for (const WatchedRow& row : tables.ask<WatchedRow>(
             QStringLiteral("SELECT %1, o.type, coalesce(o.address, ''), o.latitude, o.longitude, o.in_place_from FROM order_standing o "
                            "WHERE o.plan = ?1 AND (o.over_at IS NULL OR o.over_at > ?2) "
                            "AND (o.address <> '' OR o.type IN ('bail', 'parole', 'release_conditions')) ORDER BY o.address = '', o.rowid")
                 .arg(faceOn(QStringLiteral("?1"), QStringLiteral("o.respondent"))),
             values(plan, now)))
        all.append(watchedIn(row));
    return all;
}

/// The newest release of each; he may be out, and still there.
static QVector<Watched> releaseAddresses(const Tables& tables, const PlanId& plan)
{
    QVector<Watched> all;
    for (const WatchedRow& row : tables.ask<WatchedRow>(
             QStringLiteral("SELECT %1, 'release', coalesce(r.release_address, ''), NULL, NULL, r.expected_on FROM plan_release pr "
                            "JOIN release_now r ON r.id = pr.release WHERE pr.plan = ?1 AND r.person IS NOT NULL AND r.expected_on <> '' "
                            "AND (r.is_ahead OR r.released_on IS NOT NULL OR r.outcome IS NOT NULL) "
                            "AND coalesce(r.outcome, '') NOT IN ('remained_in_prison', 'returned_to_prison_parole_condition') "
                            "ORDER BY r.expected_on DESC, r.id")
                 .arg(faceOn(QStringLiteral("?1"), QStringLiteral("r.person"))),
             values(plan)))
        if (std::none_of(all.cbegin(), all.cend(), [&](const Watched& each) { return each.whose == row.whose; }))
            all.append(watchedIn(row));
    return all;
}

/// Police said that he was bailed with the new episode, and nobody has said where to.
static QVector<Watched> bailNotSaid(const Tables& tables, const PlanId& plan)
{
    QVector<Watched> all;
    for (const EpisodeId& episode : newEpisodes(tables, plan)) {
        const auto bailedAt = tables.one<Instant>(
            QStringLiteral("SELECT occurred_at FROM episode WHERE id = ? AND police_actions LIKE '%\"remanded_on_bail\"%'"), values(episode));
        if (!bailedAt)
            continue;
        for (const PersonId& whose : tables.column<PersonId>(
                 QStringLiteral("SELECT %1 FROM episode_person ep WHERE ep.episode = ?2 AND ep.role = 'perpetrator' ORDER BY ep.line, ep.person")
                     .arg(faceOn(QStringLiteral("?1"), QStringLiteral("ep.person"))),
                 values(plan, episode)))
            all.append({whose, WatchedKind::Bail, {}, dateAt(*bailedAt)});
    }
    return all;
}

/// An address that is not in the record is told only where no other of that person is.
static QVector<Watched> watchedOf(const Tables& tables, const PlanId& plan, Instant now)
{
    QVector<Watched> all;
    for (const Watched& each : orderAddresses(tables, plan, now) + releaseAddresses(tables, plan) + bailNotSaid(tables, plan)) {
        const bool isMissing = each.place.address.isEmpty();
        const auto says = [&](const Watched& other) { return other.whose == each.whose && (isMissing || other.place.address == each.place.address); };
        if (std::none_of(all.cbegin(), all.cend(), says))
            all.append(each);
    }
    return all;
}

static QString addressInWords(const QString& called, WatchedKind kind)
{
    switch (kind) {
    case WatchedKind::Bail:
        return QStringLiteral("%1’s bail address").arg(called);
    case WatchedKind::Release:
        return QStringLiteral("%1’s release address").arg(called);
    case WatchedKind::Order:
        return QStringLiteral("%1’s address by the order").arg(called);
    }
    Q_UNREACHABLE();
}

static QString placeInWords(const ProtectedPlace& place)
{
    switch (place.kind) {
    case PlaceKind::Home:
        return QStringLiteral("%1’s home").arg(place.called);
    case PlaceKind::EarlierHome:
        return QStringLiteral("an earlier home of %1").arg(place.called);
    case PlaceKind::School:
        return QStringLiteral("%1’s school").arg(place.called);
    case PlaceKind::WhereItHappened:
        return QStringLiteral("where it happened");
    }
    Q_UNREACHABLE();
}

static QString sentenceOf(const QString& address, const Near& near, const QString& place)
{
    const QString verb = near.nearness == Nearness::CannotTell ? QStringLiteral(": ") : QStringLiteral(" is ");
    return address + verb + nearInWords(near, place);
}

static AddressCheckRow checked(const Watched& watched, const QString& called, const ProtectedPlace& place, int metres)
{
    const Near near = nearnessOf(watched.place, place.place, metres);
    AddressCheckRow row;
    row.whose = watched.whose;
    row.called = called;
    row.address = watched.kind;
    if (place.kind != PlaceKind::WhereItHappened)
        row.protectedPerson = place.person;
    row.protectedCalled = place.called;
    row.place = place.kind;
    row.nearness = near.nearness;
    row.metres = near.metres;
    row.why = watched.place.address.isEmpty() ? QStringLiteral("where to is not in the record") : near.why;
    row.since = watched.since;
    row.words = sentenceOf(addressInWords(called, watched.kind), {near.nearness, near.metres, row.why}, placeInWords(place));
    return row;
}

QVector<AddressCheckRow> addressCheck(const Tables& tables, const PlanId& plan, Instant now)
{
    QVector<AddressCheckRow> rows;
    const QVector<Watched> watched = watchedOf(tables, plan, now);
    if (watched.isEmpty())
        return rows;
    const auto people = planPeople(tables, plan, dateAt(now));
    const auto places = protectedPlaces(tables, plan, dateAt(now));
    const int metres = siteSettings(tables).nearAddressMetres;
    const QString held = QStringLiteral("held: ask %1").arg(protectedFromRoom(tables, plan).askMark());
    for (const Watched& each : watched)
        for (const ProtectedPlace& place : places) {
            const PlanPerson* person = personIn(people, each.whose);
            if (!person || person->person == place.person)
                continue;
            rows.append(checked(each, person->called(), place, metres));
            rows.last().roomWords = held;
        }
    std::stable_sort(rows.begin(), rows.end(), [](const AddressCheckRow& a, const AddressCheckRow& b) { return a.nearness < b.nearness; });
    return rows;
}

} // namespace tepu
