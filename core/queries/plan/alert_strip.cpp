// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/alert_strip.h"

#include "core/queries/people/dangers_at.h"
#include "core/queries/plan/address_check.h"
#include "core/queries/plan/called.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/held_in_sql.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/plan/protected_words.h"
#include "core/queries/signals/flags_on_strip.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/alerts/precedence.h"
#include "core/rules/orders/order_words.h"
#include "core/rules/people/danger_words.h"
#include "core/rules/releases/released_alert.h"

namespace tepu {

namespace {

/// Who reads: for the room nobody's own words are selected at all.
enum class AlertReader { Operator, Room, RoomWithObservers };

/// An order as the strip asks for it: no address, no condition and nobody's words are among its columns.
struct OrderForStrip {
    QString called;
    KindOfOrder kind = KindOfOrder::ProtectionOrder;
    QDate from;
    std::optional<Instant> issuedAt;
    std::optional<int> hours;
    std::optional<Instant> servedAt;
    bool awaitsService = false;
    std::optional<Instant> until;
    std::optional<Instant> endedAt;
    std::optional<Instant> breachedAt;
    bool breachHeldFromRoom = false;
    bool heldFromRoom = false;

    static constexpr auto fields()
    {
        using R = OrderForStrip;
        return Fields{field("called", &R::called),         field("kind", &R::kind),        field("from", &R::from),
                      field("issued_at", &R::issuedAt),    field("hours", &R::hours),      field("served_at", &R::servedAt),
                      field("awaits_service", &R::awaitsService), field("until", &R::until), field("ended_at", &R::endedAt),
                      field("breached_at", &R::breachedAt), field("breach_held_from_room", &R::breachHeldFromRoom), field("held_from_room", &R::heldFromRoom)};
    }
};

} // namespace

/// A column of somebody's own words, which the room's SQL does not have.
static QString own(AlertReader reader, const char* column, const char* instead = "''")
{
    return QLatin1String(reader == AlertReader::Operator ? column : instead);
}

static QString called(AlertReader reader)
{
    const QString name = calledInSql();
    return reader == AlertReader::RoomWithObservers ? QStringLiteral("substr(%1, 1, 1) || '.'").arg(name) : name;
}

static FlagReader asFlagReader(AlertReader reader)
{
    return {reader == AlertReader::Operator, reader == AlertReader::RoomWithObservers};
}

/// Whoever the plan that is asked for shows for somebody.
static QString shownAs(const char* person)
{
    return faceOn(QStringLiteral("?1"), QLatin1String(person));
}

static QVector<EpisodeSigns> episodeSigns(const Tables& tables, const PlanId& plan, AlertReader reader)
{
    auto signs = tables.ask<EpisodeSigns>(
        QStringLiteral("SELECT e.id, e.occurred_at, 0, e.strangulation, e.firearms_present, e.protection_order_breached, "
                       "e.bail_breached, %1, e.harms LIKE '%physical_harm%', coalesce(e.children_present, 0) > 0, "
                       "CASE WHEN EXISTS(SELECT 1 FROM court_order o WHERE o.episode = e.id AND o.type = 'police_safety_order') THEN NULL ELSE e.pso_days END, "
                       "e.pso_served_at FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? "
                       "ORDER BY e.occurred_at DESC, e.ref")
            .arg(own(reader, "coalesce(e.weapon, '')", "CASE WHEN e.weapon <> '' THEN 'weapon' ELSE '' END")),
        values(plan));
    const auto latest = newEpisodes(tables, plan);
    for (EpisodeSigns& sign : signs)
        sign.isNew = latest.contains(sign.episode);
    return signs;
}

static QVector<HoldSign> holdSigns(const Tables& tables, const PlanId& plan, AlertReader reader)
{
    return tables.ask<HoldSign>(
        QStringLiteral("SELECT %1, %2, coalesce(a.name, ''), coalesce(o.name, h.source), h.since FROM contact_hold h "
                       "JOIN person p ON p.id = %3 LEFT JOIN name_note n ON n.person = p.id "
                       "LEFT JOIN agency a ON a.code = h.ask_first LEFT JOIN agency o ON o.code = h.agency "
                       "WHERE h.lifted_at IS NULL AND h.person IN (SELECT person FROM plan_member WHERE plan = ?1) "
                       "ORDER BY h.since DESC, h.id")
            .arg(called(reader), own(reader, "h.words"), shownAs("h.person")),
        values(plan));
}

static QVector<ReleaseSign> releaseSigns(const Tables& tables, const PlanId& plan, AlertReader reader)
{
    return tables.ask<ReleaseSign>(
        QStringLiteral("SELECT coalesce(%1, 'He or she'), r.kind, r.expected_on FROM plan_release pr "
                       "JOIN release_now r ON r.id = pr.release LEFT JOIN person p ON p.id = %2 "
                       "LEFT JOIN name_note n ON n.person = p.id WHERE pr.plan = ?1 "
                       "AND r.kind IS NOT NULL AND r.is_ahead ORDER BY r.expected_on, r.id")
            .arg(called(reader), shownAs("r.person")),
        values(plan));
}

/// Who came out, as somebody told the table.
static QVector<Alert> releasedAlerts(const Tables& tables, const PlanId& plan, Instant now, int days, AlertReader reader)
{
    QVector<Alert> alerts;
    for (const SomebodyOut& out : tables.ask<SomebodyOut>(
             QStringLiteral("SELECT coalesce(%1, 'He or she'), r.released_on FROM plan_release pr JOIN release_now r ON r.id = pr.release "
                            "LEFT JOIN person p ON p.id = %2 LEFT JOIN name_note n ON n.person = p.id WHERE pr.plan = ?1 AND r.kind IS NOT NULL "
                            "AND r.outcome IS NULL AND r.released_on >= ?2 ORDER BY r.released_on DESC, r.id")
                 .arg(called(reader), shownAs("r.person")),
             values(plan, dateAt(now).addDays(-days))))
        alerts.append(releasedAlert(out));
    return alerts;
}

/// What files say of people: the newest mention of each.
static QVector<PersonSign> mentionSigns(const Tables& tables, const PlanId& plan, AlertReader reader, const QString& what,
                                        const QString& where)
{
    return tables.ask<PersonSign>(
        QStringLiteral("SELECT %1, %2, 'Police', max(m.received_at), p.id FROM mention m JOIN person p ON p.id = %4 "
                       "LEFT JOIN name_note n ON n.person = p.id "
                       "WHERE m.person IN (SELECT person FROM plan_member WHERE plan = ?1) AND %3 GROUP BY p.id ORDER BY 1, p.id")
            .arg(called(reader), what, where, shownAs("m.person")),
        values(plan));
}

static QVector<PersonSign> gangSigns(const Tables& tables, const PlanId& plan, AlertReader reader)
{
    return mentionSigns(tables, plan, reader, own(reader, "m.gang"),
                        QStringLiteral("m.gang <> '' AND (EXISTS(SELECT 1 FROM episode_person WHERE person IN %1 AND role = 'perpetrator') "
                                       "OR EXISTS(SELECT 1 FROM release WHERE person IN %1) "
                                       "OR EXISTS(SELECT 1 FROM plan_role WHERE person IN %1 AND role = 'perpetrator'))")
                            .arg(everyTelling(QStringLiteral("p.id"))));
}

static QVector<PersonSign> warningSigns(const Tables& tables, const PlanId& plan, AlertReader reader)
{
    return tables.ask<PersonSign>(QStringLiteral("SELECT '', %1, source, at, NULL FROM worker_warning WHERE plan = ? ORDER BY at DESC")
                                      .arg(own(reader, "words")),
                                  values(plan));
}

/// R-S4 "dangers at an address … come first on every task that goes there": without the address, for a list of tasks travels far.
static QVector<PersonSign> addressSigns(const Tables& tables, const PlanId& plan, QDate today, AlertReader reader)
{
    QVector<PersonSign> signs;
    for (const AddressDangerView& danger : dangersOnPlan(tables, plan, today))
        if (!danger.lapsed)
            signs.append({{}, reader == AlertReader::Operator ? dangerWords({danger.hazards, danger.notAlone, danger.words, danger.called, !danger.address.isEmpty()}) : QString(),
                          {}, danger.at}); // whose word it is stands on the person's page alone
    return signs;
}

static QVector<OrderSign> orderSigns(const Tables& tables, const PlanId& plan, AlertReader reader)
{
    QVector<OrderSign> signs;
    for (const OrderForStrip& row : tables.ask<OrderForStrip>(
             QStringLiteral("SELECT coalesce(%1, 'somebody'), o.type, o.in_place_from, o.issued_at, o.hours, o.served_at, "
                            "coalesce(o.awaits_service, 0), o.until, o.ended_at, "
                            "(SELECT max(b.happened_at) FROM order_breach b WHERE b.of_order = o.id), "
                            "coalesce((SELECT %4 FROM order_breach b "
                            "WHERE b.of_order = o.id ORDER BY b.happened_at DESC LIMIT 1), 0), %2 FROM court_order o "
                            "LEFT JOIN person p ON p.id = %3 LEFT JOIN name_note n ON n.person = p.id "
                            "WHERE o.plan = ?1 ORDER BY o.until IS NULL, o.until, o.rowid")
                 .arg(called(reader), orderHeldInSql(), shownAs("o.respondent"), heldInSql(QStringLiteral("b"), HeldMark::HasNone)),
             values(plan))) {
        const auto length = row.hours ? std::optional(std::chrono::hours(*row.hours)) : std::nullopt;
        signs.append({row.called,
                      {row.kind, row.from, row.issuedAt, length, row.servedAt, row.awaitsService, row.until, row.endedAt},
                      row.breachedAt,
                      issuerOf(row.kind),
                      row.heldFromRoom,
                      row.breachHeldFromRoom});
    }
    return signs;
}

/// R-S6: where somebody lives now, and where children are taught; one line for each address, however much it is near to. The room
/// reads that there is a check wherever there is one: that the line stands says nothing of what was found.
static QVector<AddressSign> nearSigns(const Tables& tables, const PlanId& plan, Instant now, AlertReader reader)
{
    QVector<AddressSign> signs;
    if (reader != AlertReader::Operator)
        return addressCheck(tables, plan, now).isEmpty() ? signs : QVector<AddressSign>{{{}, dateAt(now)}};
    for (const AddressCheckRow& row : addressCheck(tables, plan, now)) {
        if (!isNear(row.nearness) || row.place == PlaceKind::EarlierHome)
            continue;
        const QString address = row.words.section(QStringLiteral(" is "), 0, 0) + QStringLiteral(" is ");
        const auto said = std::find_if(signs.begin(), signs.end(), [&](const AddressSign& sign) { return sign.words.startsWith(address); });
        if (said == signs.end())
            signs.append({row.words, row.since});
        else
            said->words += QStringLiteral(", ") + row.words.sliced(address.size());
    }
    return signs;
}

static void inOrderOfDanger(QVector<Alert>& alerts)
{
    std::stable_sort(alerts.begin(), alerts.end(), [](const Alert& a, const Alert& b) { return placeOf(a.kind) < placeOf(b.kind); });
}

static QVector<Alert> alertsFor(const Tables& tables, const PlanId& plan, Instant now, AlertReader reader)
{
    AlertFacts facts;
    facts.episodes = episodeSigns(tables, plan, reader);
    facts.holds = holdSigns(tables, plan, reader);
    facts.releases = releaseSigns(tables, plan, reader);
    facts.pregnant = stillExpecting(tables, plan,
                                    newestOfEach(mentionSigns(tables, plan, reader, QStringLiteral("''"), QStringLiteral("m.pregnant"))
                                                 + flagSigns(tables, plan, PersonFlag::Pregnant, dateAt(now), asFlagReader(reader))),
                                    asFlagReader(reader));
    facts.gangs = gangSigns(tables, plan, reader) + flagSigns(tables, plan, PersonFlag::Gang, dateAt(now), asFlagReader(reader));
    facts.warnings = addressSigns(tables, plan, dateAt(now), reader) + warningSigns(tables, plan, reader);
    facts.orders = orderSigns(tables, plan, reader);
    facts.near = nearSigns(tables, plan, now, reader);
    const SiteSettings settings = siteSettings(tables);
    facts.lapse = settings.signalLapse;
    facts.told = toldOnStrip(tables, plan, now, facts.lapse, asFlagReader(reader));
    withoutEnded(facts, signalVerdicts(tables, plan));
    facts.imminentReleaseDays = settings.imminentReleaseDays;
    facts.telling.soon = std::chrono::hours(24 * settings.orderEndsSoonDays);
    const bool isHeld = std::any_of(facts.orders.cbegin(), facts.orders.cend(), [](const OrderSign& order) { return order.heldFromRoom || order.breachHeldFromRoom; })
                        || std::any_of(facts.told.cbegin(), facts.told.cend(), [](const RiskSignal& told) { return told.victimOnly; });
    if (reader != AlertReader::Operator && (isHeld || !facts.near.isEmpty()))
        facts.telling.askMark = protectedFromRoom(tables, plan).askMark();
    QVector<Alert> alerts = alertsOf(facts, now) + releasedAlerts(tables, plan, now, facts.imminentReleaseDays, reader);
    inOrderOfDanger(alerts);
    return alerts;
}

QVector<Alert> alertStrip(const Tables& tables, const PlanId& plan, Instant now)
{
    return alertsFor(tables, plan, now, AlertReader::Operator);
}

QVector<Alert> roomAlerts(const Tables& tables, const PlanId& plan, Observers observers, Instant now)
{
    QVector<Alert> alerts;
    for (Alert alert : alertsFor(tables, plan, now, observers == Observers::Present ? AlertReader::RoomWithObservers : AlertReader::Room)) {
        alert.words = alert.roomWords;
        if (alert.kind == Danger::Weapon || alert.kind == Danger::DangerToWorkers)
            alert.more.clear();
        if (alert.kind == Danger::DangerToWorkers || alert.kind == Danger::UnsafeToContact)
            alert.source.clear();
        if (alert.held) { // nor what it is, by its kind or its place
            alert.kind = Danger::Held;
            alert.more.clear();
            alert.source.clear();
            alert.on.reset();
        }
        const auto isSame = [&](const Alert& other) { return other.held && other.roomWords == alert.roomWords; };
        if (!alert.held || std::none_of(alerts.cbegin(), alerts.cend(), isSame)) // how many are held is no matter of the room's
            alerts.append(alert);
    }
    inOrderOfDanger(alerts);
    return alerts;
}

} // namespace tepu
