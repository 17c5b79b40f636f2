// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/order_words.h"
#include "ui/widgets/pressable.h"

#include <functional>

class QVBoxLayout;

namespace tepu::ui {

/// An order of a plan. Pressing it opens a line for what is done with it; S, B, V and E begin that line.
class OrderRow : public Pressable {
    Q_OBJECT

public:
    explicit OrderRow(const OrderShown& shown, QWidget* parent = nullptr);

Q_SIGNALS:
    void acted(const QString& beginning); ///< how its line begins: "served "

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_stands;
};

using OrderChosen = std::function<void(const OrderView& order, const QString& beginning)>;

void addOrders(QVBoxLayout& column, const QVector<OrderShown>& orders, const OrderChosen& chosen);

} // namespace tepu::ui
