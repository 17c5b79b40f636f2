// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/order_row.h"

#include "ui/meeting/pages/order_beginnings.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace tepu::ui {

OrderRow::OrderRow(const OrderShown& shown, QWidget* parent) : Pressable(parent), m_stands(shown.stands())
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    lines->setSpacing(0);
    lines->addWidget(new Prose(TextStyle::Body, shown.words, this));
    if (!shown.more.isEmpty())
        lines->addWidget(new Prose(TextStyle::Secondary, shown.more, this));
    speakAs(*this, QAccessible::Button, QStringLiteral("%1. %2").arg(plain(shown.words), plain(shown.more)));
}

void OrderRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (standing().state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

void OrderRow::keyPressEvent(QKeyEvent* event)
{
    const QString beginning = event->modifiers() == Qt::NoModifier && m_stands ? orderBeginning(event->text()) : QString();
    if (beginning.isEmpty())
        return Pressable::keyPressEvent(event);
    Q_EMIT acted(beginning);
}

void addOrders(QVBoxLayout& column, const QVector<OrderShown>& orders, const OrderChosen& chosen)
{
    for (const OrderShown& shown : orders) {
        auto* row = new OrderRow(shown);
        QObject::connect(row, &OrderRow::clicked, row, [chosen, order = shown.order] { chosen(order, {}); });
        QObject::connect(row, &OrderRow::acted, row, [chosen, order = shown.order](const QString& beginning) { chosen(order, beginning); });
        column.addWidget(row);
    }
}

} // namespace tepu::ui
