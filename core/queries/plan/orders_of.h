// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/provenance.h"
#include "core/rules/orders/order_state.h"
#include "core/tables/tables.h"

namespace tepu {

struct BreachView {
    BreachId breach;
    Instant happenedAt;
    std::optional<QString> words;

    static constexpr auto fields()
    {
        using R = BreachView;
        return Fields{field("breach", &R::breach), field("happened_at", &R::happenedAt), field("words", &R::words)};
    }
};

/// An order or conditions, as the table needs to know them. The address and the conditions are the table's alone, never the
/// room's.
struct OrderView {
    std::optional<OrderId> order;     ///< nothing: only the file of an episode tells of it
    std::optional<EpisodeId> episode; ///< with which Police issued it
    KindOfOrder kind = KindOfOrder::ProtectionOrder;
    std::optional<PersonId> respondent;
    QString respondentCalled;
    QVector<PersonId> protectedPeople;
    QVector<QString> protects; ///< what they are called
    OrderState state = OrderState::InForce;
    QString stateWords; ///< "issued, not yet served", "ends Sat 12 May 09:10 (46 h left)"
    QDate from;
    std::optional<Instant> issuedAt;
    std::optional<int> hours;
    std::optional<Instant> servedAt;
    std::optional<Instant> endsAt; ///< by itself, to the minute
    std::optional<Instant> endedAt;
    std::optional<OrderEnd> endedHow;
    std::optional<QString> endedWords;
    std::optional<QString> address; ///< where the respondent must live
    QVector<QString> conditions;
    QVector<BreachView> breaches; ///< the newest first
    std::optional<QString> warning; ///< PSO: "Against a person under 18 the app warns (s 31 limits it)"
    std::optional<Source> source;
    bool heldFromRoom = false;
    std::optional<QString> words;

    static constexpr auto fields()
    {
        using R = OrderView;
        return Fields{field("order", &R::order),
                      field("episode", &R::episode),
                      field("kind", &R::kind),
                      field("respondent", &R::respondent),
                      field("respondent_called", &R::respondentCalled),
                      field("protected", &R::protectedPeople),
                      field("protects", &R::protects),
                      field("state", &R::state),
                      field("state_words", &R::stateWords),
                      field("from", &R::from),
                      field("issued_at", &R::issuedAt),
                      field("hours", &R::hours),
                      field("served_at", &R::servedAt),
                      field("ends_at", &R::endsAt),
                      field("ended_at", &R::endedAt),
                      field("ended_how", &R::endedHow),
                      field("ended_words", &R::endedWords),
                      field("address", &R::address),
                      field("conditions", &R::conditions),
                      field("breaches", &R::breaches),
                      field("warning", &R::warning),
                      field("source", &R::source),
                      field("held_from_room", &R::heldFromRoom),
                      field("words", &R::words)};
    }
};

/// Those of a plan, and the Police Safety Orders that its episodes tell of and nobody wrote down: what stands first, then what
/// ended, the newest first.
QVector<OrderView> ordersOf(const Tables& tables, const PlanId& plan, Instant now);

/// Whether the room must not read of an order `o`: R-S3, or it would reach the respondent before those who serve it.
QString orderHeldInSql();

} // namespace tepu
