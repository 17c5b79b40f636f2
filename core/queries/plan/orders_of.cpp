// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/orders_of.h"

#include "core/queries/plan/held_in_sql.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/orders/order_words.h"
#include "core/rules/orders/pso.h"
#include "core/rules/who/standing.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

/// An order as it was told, before anything is worked out of it.
struct OrderTold {
    std::optional<OrderId> order;
    std::optional<EpisodeId> episode;
    KindOfOrder kind = KindOfOrder::PoliceSafetyOrder;
    std::optional<PersonId> respondent;
    QVector<PersonId> protects;
    QDate from;
    std::optional<Instant> issuedAt;
    std::optional<int> hours;
    std::optional<Instant> until;
    std::optional<Instant> servedAt;
    bool awaitsService = false;
    std::optional<Instant> endedAt;
    std::optional<OrderEnd> endedHow;
    std::optional<QString> endedWords;
    std::optional<QString> address;
    QVector<QString> conditions;
    std::optional<Source> source;
    bool heldFromRoom = false;
    std::optional<QString> words;

    static constexpr auto fields()
    {
        using R = OrderTold;
        return Fields{field("order", &R::order),           field("episode", &R::episode),
                      field("kind", &R::kind),             field("respondent", &R::respondent),
                      field("protects", &R::protects),     field("from", &R::from),
                      field("issued_at", &R::issuedAt),    field("hours", &R::hours),
                      field("until", &R::until),           field("served_at", &R::servedAt),
                      field("awaits_service", &R::awaitsService), field("ended_at", &R::endedAt),
                      field("ended_how", &R::endedHow),    field("ended_words", &R::endedWords),
                      field("address", &R::address),       field("conditions", &R::conditions),
                      field("source", &R::source),         field("held_from_room", &R::heldFromRoom),
                      field("words", &R::words)};
    }
};

} // namespace

QString orderHeldInSql()
{
    return QStringLiteral("(%1 OR (coalesce(o.awaits_service, 0) AND o.type <> 'police_safety_order'))").arg(heldInSql(QStringLiteral("o"), HeldMark::HasNone));
}

static QVector<OrderTold> registeredOrders(const Tables& tables, const PlanId& plan)
{
    return tables.ask<OrderTold>(
        QStringLiteral("SELECT o.id, o.episode, o.type, o.respondent, json_insert(coalesce(o.also_protected, '[]'), '$[#]', o.protected), "
                       "o.in_place_from, o.issued_at, o.hours, o.until, o.served_at, coalesce(o.awaits_service, 0), o.ended_at, o.ended_how, "
                       "o.ended_words, nullif(o.address, ''), coalesce(o.conditions, '[]'), o.source, %1, o.words "
                       "FROM court_order o WHERE o.plan = ? ORDER BY o.rowid")
            .arg(orderHeldInSql()),
        values(plan));
}

/// What Police said of an order with the episode, until somebody writes the order down.
static QVector<OrderTold> ordersOfEpisodes(const Tables& tables, const PlanId& plan)
{
    auto orders = tables.ask<OrderTold>(
        QStringLiteral("SELECT NULL, e.id, 'police_safety_order', (SELECT person FROM episode_person x WHERE x.episode = e.id "
                       "AND x.role = 'perpetrator' ORDER BY x.line, x.person LIMIT 1), '[]', '', e.occurred_at, e.pso_days * 24, NULL, "
                       "e.pso_served_at, e.pso_served_at IS NULL, NULL, NULL, NULL, NULL, '[]', 'police', 0, NULL "
                       "FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? AND e.pso_days > 0 "
                       "AND NOT EXISTS(SELECT 1 FROM court_order o WHERE o.episode = e.id AND o.type = 'police_safety_order') "
                       "ORDER BY e.occurred_at, e.ref"),
        values(plan));
    for (OrderTold& order : orders) {
        order.from = dateAt(*order.issuedAt);
        order.protects = tables.column<PersonId>(
            QStringLiteral("SELECT person FROM episode_person WHERE episode = ? AND role = 'victim' ORDER BY line, person"), values(order.episode));
    }
    return orders;
}

static QString calledIn(const QVector<PlanPerson>& people, const std::optional<PersonId>& id)
{
    const PlanPerson* person = id ? personIn(people, *id) : nullptr;
    return person ? person->called() : QString();
}

static std::optional<QString> warningOf(const OrderTold& told, const QVector<PlanPerson>& people)
{
    const PlanPerson* person = told.respondent ? personIn(people, *told.respondent) : nullptr;
    if (told.kind != KindOfOrder::PoliceSafetyOrder || !person)
        return std::nullopt;
    const auto age = ageOn(person->dateOfBirth, told.issuedAt ? dateAt(*told.issuedAt) : told.from);
    if (youngRespondent(age, person->was(Role::ChildExposed)) == YoungRespondent::No)
        return std::nullopt;
    return age ? QStringLiteral("%1 was %2: section 31 limits an order against somebody under 18").arg(person->called()).arg(*age)
               : QStringLiteral("%1 may be under 18: section 31 limits such an order").arg(person->called());
}

static QString stateWords(const OrderView& order, Instant now)
{
    switch (order.state) {
    case OrderState::AwaitsService:
        return QStringLiteral("issued, not yet served");
    case OrderState::NeverServed:
        return QStringLiteral("was never served");
    case OrderState::Ahead:
        return QStringLiteral("from %1").arg(dayInWords(order.from));
    case OrderState::Ended:
        return QStringLiteral("%1 %2").arg(codeWords(order.endedHow.value_or(OrderEnd::Discharged)), momentInWords(*order.endedAt));
    case OrderState::RanOut:
    case OrderState::EndsSoon:
    case OrderState::InForce:
        return order.endsAt ? endsInWords(*order.endsAt, now) : QStringLiteral("since %1").arg(dayInWords(order.from));
    }
    Q_UNREACHABLE();
}

static OrderView viewOf(const OrderTold& told, const QVector<PlanPerson>& people, Instant now, std::chrono::hours soon)
{
    const auto length = told.hours ? std::optional(std::chrono::hours(*told.hours)) : std::nullopt;
    const OrderTimes times{told.kind, told.from, told.issuedAt, length, told.servedAt, told.awaitsService, told.until, told.endedAt};
    OrderView view;
    view.order = told.order;
    view.episode = told.episode;
    view.kind = told.kind;
    const PlanPerson* respondent = told.respondent ? personIn(people, *told.respondent) : nullptr;
    view.respondent = respondent ? respondent->person : told.respondent;
    view.respondentCalled = calledIn(people, told.respondent);
    for (const PlanPerson& person : people)
        if (std::any_of(told.protects.cbegin(), told.protects.cend(), [&](const PersonId& each) { return person.is(each); })) {
            view.protectedPeople.append(person.person);
            view.protects.append(person.called());
        }
    view.state = orderState(times, now, soon);
    view.from = told.from;
    view.issuedAt = told.issuedAt;
    view.hours = told.hours;
    view.servedAt = told.servedAt;
    view.endsAt = endOf(times);
    view.endedAt = told.endedAt;
    view.endedHow = told.endedHow;
    view.endedWords = told.endedWords;
    view.address = told.address;
    view.conditions = told.conditions;
    view.warning = warningOf(told, people);
    view.source = told.source;
    view.heldFromRoom = told.heldFromRoom;
    view.words = told.words;
    view.stateWords = stateWords(view, now);
    return view;
}

/// What stands by how soon it ends, what does not yet bind before it; what is over by when it began.
static std::tuple<bool, bool, Instant, QDate> placeOf(const OrderView& order)
{
    const bool isOver = !stands(order.state);
    const QDate epoch(1970, 1, 1);
    return {isOver, order.state != OrderState::AwaitsService, isOver ? Instant() : order.endsAt.value_or(Instant::max()),
            isOver ? epoch.addDays(order.from.daysTo(epoch)) : order.from};
}

QVector<OrderView> ordersOf(const Tables& tables, const PlanId& plan, Instant now)
{
    const auto people = planPeople(tables, plan, dateAt(now));
    const auto soon = std::chrono::hours(24 * siteSettings(tables).orderEndsSoonDays);
    QVector<OrderView> views;
    for (const OrderTold& told : registeredOrders(tables, plan) + ordersOfEpisodes(tables, plan))
        views.append(viewOf(told, people, now, soon));
    for (OrderView& view : views)
        if (view.order)
            view.breaches = tables.ask<BreachView>(
                QStringLiteral("SELECT id, happened_at, words FROM order_breach WHERE of_order = ? ORDER BY happened_at DESC, id"), values(view.order));
    std::stable_sort(views.begin(), views.end(), [](const OrderView& a, const OrderView& b) { return placeOf(a) < placeOf(b); });
    return views;
}

} // namespace tepu
