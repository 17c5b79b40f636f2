// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"
#include "core/rules/orders/order_words.h"
#include "core/rules/orders/pso.h"
#include "core/rules/urgency.h"
#include "core/rules/wait_words.h"

namespace tepu {

static std::optional<Alert> served(const EpisodeSigns& episode, Instant end, Instant now)
{
    if (now >= end)
        return std::nullopt;
    const QString words = QStringLiteral("PSO served, ends %1").arg(momentInWords(end));
    return Alert{Danger::SafetyOrder, words, dueInWords(end, now), words, QStringLiteral("Police"),
                 dateAt(*episode.psoServedAt)};
}

/// "issued-but-not-served is a state": it is told for as long as the order would run.
static std::optional<Alert> notServed(const EpisodeSigns& episode, Instant now)
{
    if (now >= episode.occurredAt + 24h * *episode.psoDays)
        return std::nullopt;
    const QString words = QStringLiteral("PSO issued, not yet served");
    return Alert{Danger::SafetyOrder, words, {}, words, QStringLiteral("Police"), dateAt(episode.occurredAt)};
}

QVector<Alert> orderAlerts(const QVector<EpisodeSigns>& episodes, Instant now)
{
    QVector<Alert> alerts;
    for (const EpisodeSigns& episode : episodes) {
        if (!episode.psoDays)
            continue;
        const auto end = psoEnd(inHours(episode.psoDays), episode.psoServedAt);
        if (const auto alert = end ? served(episode, *end, now) : notServed(episode, now))
            alerts.append(*alert);
    }
    return alerts;
}

namespace {

/// One order, as the strip and the room tell it.
struct ToldOrder {
    const OrderSign& order;
    const OrderTelling& telling;

    Alert as(Danger kind, const QString& words, const QString& more, QDate on, bool held) const
    {
        const QString room = held ? QStringLiteral("An order is held: ask %1").arg(telling.askMark) : words;
        return {kind, words, more, room, order.source, on, held};
    }
    Alert as(Danger kind, const QString& words, const QString& more, QDate on) const { return as(kind, words, more, on, order.heldFromRoom); }
    QString name() const { return orderOn(order.times.kind, order.called); }
    QDate since() const { return order.times.issuedAt ? dateAt(*order.times.issuedAt) : order.times.from; }
};

} // namespace

static Alert endingAlert(const ToldOrder& told, Instant now)
{
    const bool isPso = told.order.times.kind == KindOfOrder::PoliceSafetyOrder;
    const Instant end = endOf(told.order.times).value();
    return told.as(isPso ? Danger::SafetyOrder : Danger::OrderEnding,
                   QStringLiteral("%1%2, ends %3").arg(told.name(), isPso ? QStringLiteral(" served") : QString(), endInWords(end, now)),
                   dueInWords(end, now), told.since());
}

static Alert unservedAlert(const ToldOrder& told)
{
    const bool isPso = told.order.times.kind == KindOfOrder::PoliceSafetyOrder;
    return told.as(isPso ? Danger::SafetyOrder : Danger::OrderNotServed, QStringLiteral("%1 issued, not yet served").arg(told.name()), {},
                   told.since());
}

/// R-R7 "breach of order or bail", for twelve weeks.
static std::optional<Alert> breachAlert(const ToldOrder& told, Instant now, const SignalLapse& lapse)
{
    if (!told.order.breachedAt || dateAt(*told.order.breachedAt).addDays(lapse.recentDays) < dateAt(now))
        return std::nullopt;
    const Danger kind = told.order.times.kind == KindOfOrder::Bail ? Danger::BailBreached : Danger::OrderBreached;
    return told.as(kind, QStringLiteral("%1 breached %2").arg(told.name(), momentInWords(*told.order.breachedAt)), {}, dateAt(*told.order.breachedAt),
                   told.order.heldFromRoom || told.order.breachHeldFromRoom);
}

/// "to Fri 18 May 17:00", "from Fri 18 May"; nothing where it stands without an end.
static QString spanOf(const OrderSign& order, OrderState state, Instant now)
{
    if (state == OrderState::Ahead)
        return QStringLiteral(" from %1").arg(dayInWords(order.times.from));
    const auto end = endOf(order.times);
    return end ? QStringLiteral(" to %1").arg(endInWords(*end, now)) : QString();
}

/// What merely stands is one line, however much of it there is.
static void addInForce(std::optional<Alert>& line, const ToldOrder& told, OrderState state, Instant now)
{
    const QString words = told.name() + spanOf(told.order, state, now);
    const QString room = told.order.heldFromRoom ? QStringLiteral("held: ask %1").arg(told.telling.askMark) : words;
    if (!line) {
        const QString begins = QStringLiteral("In force: ");
        line = Alert{Danger::OrderInForce, begins + words, {}, begins + room, told.order.source, told.since(), told.order.heldFromRoom};
        return;
    }
    const QString comma = QStringLiteral(", ");
    line->words += comma + words;
    if (!told.order.heldFromRoom || !line->roomWords.endsWith(room))
        line->roomWords += comma + room;
    if (!line->source.split(comma).contains(told.order.source))
        line->source += comma + told.order.source;
    line->on = std::max(*line->on, told.since());
    line->held = line->held || told.order.heldFromRoom;
}

/// "expiring ones announce themselves"; an order of Police always does.
QVector<Alert> registeredOrderAlerts(const QVector<OrderSign>& orders, Instant now, const OrderTelling& telling, const SignalLapse& lapse)
{
    QVector<Alert> alerts;
    std::optional<Alert> inForce;
    for (const OrderSign& order : orders) {
        const ToldOrder told{order, telling};
        const OrderState state = orderState(order.times, now, telling.soon);
        if (const auto breach = breachAlert(told, now, lapse))
            alerts.append(*breach);
        if (state == OrderState::AwaitsService)
            alerts.append(unservedAlert(told));
        else if (state == OrderState::EndsSoon || (state == OrderState::InForce && order.times.kind == KindOfOrder::PoliceSafetyOrder))
            alerts.append(endingAlert(told, now));
        else if (stands(state))
            addInForce(inForce, told, state, now);
    }
    if (inForce)
        alerts.append(*inForce);
    return alerts;
}

} // namespace tepu
