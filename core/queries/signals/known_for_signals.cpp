// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/particulars.h"
#include "core/queries/plan/address_check.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/signals/signal_facts.h"
#include "core/rules/code_words.h"
#include "core/rules/family/held.h"
#include "core/rules/orders/order_words.h"
#include "core/rules/people/standing_of_contact.h"

namespace tepu {
namespace {

/// Something that was done or is held for somebody of the plan.
struct HeldForThem : Provenance {
    SignalKind signal = SignalKind::AlarmInPlace;
    QString id;
    QString words;
    QString sourceWords;
    std::optional<QDate> on;
    std::optional<Instant> at;
    std::optional<PersonId> person;

    static constexpr auto fields()
    {
        using R = HeldForThem;
        return Fields{field("signal", &R::signal),             field("id", &R::id),       field("words", &R::words),
                      field("source_words", &R::sourceWords), field("on", &R::on),
                      field("at", &R::at),                     field("person", &R::person)} +
               Provenance::fields();
    }
};

/// Alarms, programmes and workers, code words; nothing of a code word but that Police hold it (R-C11).
const auto heldForPeople = QStringLiteral(
    "SELECT 'alarm_in_place', t.id, '', coalesce(a.name, 'the table'), NULL, t.ended_at, NULL, NULL, NULL, NULL "
    "FROM task t LEFT JOIN agency a ON a.code = t.agency WHERE t.plan = ?1 AND t.category = 'monitored_alarm_home_security' AND t.state = 'done' "
    "UNION ALL SELECT CASE s.category WHEN 'safety_alarms_and_locks' THEN 'alarm_in_place' WHEN 'safe_housing' THEN 'safe_place' "
    "ELSE 'work_on_behaviour' END, s.id, replace(s.category, '_', ' '), 'services', s.recorded_on, NULL, %1, s.source, s.side, s.known_to_perpetrator "
    "FROM service s WHERE s.plan = ?1 AND s.status = 'support_received' "
    "AND s.category IN ('safety_alarms_and_locks', 'safe_housing', 'stopping_violence_or_safety_programme') "
    "UNION ALL SELECT 'victim_supported', g.person, replace(g.outcome, '_', ' '), coalesce(replace(g.case_worker_role, '_', ' '), 'a worker'), "
    "g.recorded_on, NULL, %2, g.source, g.side, g.known_to_perpetrator FROM engagement g WHERE g.plan = ?1 AND g.outcome = 'contact_made_support_accepted' "
    "UNION ALL SELECT 'code_word_held', c.id, '', coalesce(c.confirmed_who, 'Police'), c.confirmed_on, NULL, %3, NULL, NULL, NULL FROM code_word c "
    "WHERE c.retired_at IS NULL AND c.confirmed_on IS NOT NULL AND c.person IN (SELECT person FROM plan_member WHERE plan = ?1)");

KnownForSignals knownOf(const HeldForThem& row, const QVector<PlanPerson>& people)
{
    KnownForSignals known{row.signal, Uuid::fromString(row.id).value_or(Uuid()), row.words, row.sourceWords, Basis::Formal, row.on.value_or(dateAt(row.at.value_or(Instant()))), {}, row.person,
                          isHeld(row, false)};
    if (const PlanPerson* person = row.person ? personIn(people, *row.person) : nullptr) {
        if (known.signal == SignalKind::VictimSupported && person->standing == Standing::UsedViolence)
            known.signal = SignalKind::WorkOnBehaviour;
        known.words = known.words.isEmpty() ? person->called() : QStringLiteral("%1: %2").arg(person->called(), known.words);
    }
    return known;
}

void addOrders(QVector<KnownForSignals>& all, const Tables& tables, const PlanId& plan, Instant now)
{
    for (const OrderView& order : ordersOf(tables, plan, now)) {
        const Uuid restsOn = order.order ? order.order->uuid() : order.episode.value_or(EpisodeId()).uuid();
        const QString on = orderOn(order.kind, order.respondentCalled.isEmpty() ? QStringLiteral("somebody") : order.respondentCalled);
        const QString issuer = issuerOf(order.kind);
        if (order.state == OrderState::InForce || order.state == OrderState::EndsSoon)
            all.append({SignalKind::OrderInForce, restsOn, on, issuer, Basis::Formal, order.from,
                        order.endsAt ? std::optional(dateAt(*order.endsAt)) : std::nullopt, {}, order.heldFromRoom});
        for (const BreachView& breach : order.breaches)
            all.append({SignalKind::BreachOfOrderOrBail, breach.breach.uuid(), on, issuer, Basis::Formal, dateAt(breach.happenedAt), {},
                        order.respondent, false});
    }
}

void addCustody(QVector<KnownForSignals>& all, const Tables& tables, const QVector<PlanPerson>& people, QDate today)
{
    for (const PlanPerson& person : people) {
        const auto custody = custodyOf(tables, person.person, today);
        if (person.standing == Standing::UsedViolence && custody && isLockedUp(custody->status) && !custody->over && !custody->lapsed)
            all.append({SignalKind::InCustody, person.person.uuid(), QStringLiteral("%1: %2").arg(person.called(), codeWords(custody->status)),
                        custody->source ? codeWords(*custody->source) : QStringLiteral("the table"), custody->basis.value_or(Basis::Formal),
                        custody->on.value_or(dateAt(custody->at)), custody->until, person.person});
    }
}

void addAddresses(QVector<KnownForSignals>& all, const Tables& tables, const PlanId& plan, Instant now)
{
    for (const AddressCheckRow& row : addressCheck(tables, plan, now))
        if (isNear(row.nearness) && row.place != PlaceKind::EarlierHome)
            all.append({SignalKind::AddressNearVictim, row.whose.uuid(), row.words, QStringLiteral("address check"), Basis::Formal, row.since, {},
                        row.whose});
}

} // namespace

QVector<KnownForSignals> knownForSignals(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, Instant now)
{
    QVector<KnownForSignals> all;
    addOrders(all, tables, plan, now);
    addCustody(all, tables, people, dateAt(now));
    addAddresses(all, tables, plan, now);
    const auto face = [](const char* person) { return faceOn(QStringLiteral("?1"), QLatin1String(person)); };
    for (const HeldForThem& row :
         tables.ask<HeldForThem>(heldForPeople.arg(face("s.person"), face("g.person"), face("c.person")), values(plan)))
        all.append(knownOf(row, people));
    return all;
}

} // namespace tepu
