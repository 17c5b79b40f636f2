// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watermark.h"

#include "ui/shell/colour.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr float faint = 0.03F;
constexpr double slant = -24;

} // namespace

QColor watermarkInk(Scheme scheme)
{
    QColor ink = colour(ColourRole::Text, scheme);
    ink.setAlphaF(faint);
    return ink;
}

Watermark::Watermark(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Training record"));
    window->installEventFilter(this);
    setGeometry(window->rect());
    raise();
}

void Watermark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(watermarkInk(schemeOf(*this)));
    QFont large = ui::font(TextStyle::Title, TextWeight::Strong, *this);
    large.setPixelSize(std::max(width() / 8, 24));
    painter.setFont(large);
    painter.translate(rect().center());
    painter.rotate(slant);
    painter.drawText(QRect(-width(), -height(), 2 * width(), 2 * height()), Qt::AlignCenter, tr("TRAINING"));
}

bool Watermark::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (watched == parentWidget() && event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

} // namespace tepu::ui
