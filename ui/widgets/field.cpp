// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/shell/paint.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {

Field::Field(QWidget* parent) : QWidget(parent)
{
    setCursor(Qt::IBeamCursor);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if ((before && isAncestorOf(before)) || (now && isAncestorOf(now)))
            update();
    });
}

void Field::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QWidget* focused = QApplication::focusWidget();
    option.state.setFlag(QStyle::State_HasFocus, focused && isAncestorOf(focused));
    paintField(painter, option, *this);
}

void Field::mousePressEvent(QMouseEvent*)
{
    if (focusProxy())
        focusProxy()->setFocus(Qt::MouseFocusReason);
}

} // namespace tepu::ui
