// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/order_words.h"

#include "core/rules/orders/order_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct OrderTelling {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

Voice voiceOf(OrderState state)
{
    switch (state) {
    case OrderState::AwaitsService:
    case OrderState::EndsSoon: return Voice::Alert;
    case OrderState::Ahead:
    case OrderState::InForce: return Voice::Plain;
    case OrderState::RanOut:
    case OrderState::NeverServed:
    case OrderState::Ended: return Voice::Quiet;
    }
    Q_UNREACHABLE();
}

QString nameOf(const OrderView& order)
{
    return order.respondentCalled.isEmpty() ? orderWords(order.kind) : orderOn(order.kind, order.respondentCalled);
}

Runs moreOf(const OrderView& order)
{
    Runs more;
    for (const BreachView& breach : order.breaches)
        join(more, OrderTelling::tr("breached %1").arg(momentInWords(breach.happenedAt)) + (breach.words ? QStringLiteral(": ") + *breach.words : QString()), Voice::Alert);
    if (!order.protects.isEmpty())
        join(more, OrderTelling::tr("protects %1").arg(QStringList(order.protects).join(QStringLiteral(", "))));
    if (order.servedAt)
        join(more, OrderTelling::tr("served %1").arg(momentInWords(*order.servedAt)));
    if (order.address)
        join(more, OrderTelling::tr("lives at %1").arg(*order.address));
    if (!order.conditions.isEmpty())
        join(more, QStringList(order.conditions).join(QStringLiteral("; ")));
    join(more, order.words.value_or(QString()));
    join(more, order.endedWords.value_or(QString()));
    if (!order.order)
        join(more, OrderTelling::tr("as Police told it with the episode"));
    if (order.warning)
        join(more, *order.warning, Voice::Caution);
    if (order.heldFromRoom && stands(order.state))
        join(more, OrderTelling::tr("the room does not see it"), Voice::Caution);
    return more;
}

Voice voiceOf(const AddressCheckRow& row)
{
    if (isNear(row.nearness))
        return row.place == PlaceKind::EarlierHome ? Voice::Caution : Voice::Alert;
    return row.nearness == Nearness::CannotTell ? Voice::Caution : Voice::Quiet;
}

} // namespace

OrderShown orderShown(const OrderView& order)
{
    Runs words{{nameOf(order), stands(order.state) ? Voice::Strong : Voice::Quiet}};
    join(words, order.stateWords, voiceOf(order.state));
    return {order, words, moreOf(order)};
}

QVector<Runs> addressesShown(const QVector<AddressCheckRow>& rows)
{
    QVector<Runs> lines;
    for (const AddressCheckRow& row : rows)
        lines.append({{row.words + u'.', voiceOf(row)}});
    return lines;
}

} // namespace tepu::ui
