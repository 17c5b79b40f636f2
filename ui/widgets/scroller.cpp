// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroller.h"

#include <QEvent>
#include <QLayout>

namespace tepu::ui {

Scroller::Scroller(QWidget* page, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    page->installEventFilter(this);
}

int Scroller::pageHeight() const
{
    const QLayout* inside = widget()->layout();
    const bool wraps = inside && inside->hasHeightForWidth() && width() > 0;
    return wraps ? inside->totalHeightForWidth(width()) : widget()->sizeHint().height();
}

QSize Scroller::sizeHint() const
{
    return {widget()->sizeHint().width(), pageHeight()};
}

bool Scroller::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tepu::ui
