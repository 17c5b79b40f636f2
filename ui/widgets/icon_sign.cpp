// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_sign.h"

#include "ui/shell/type.h"

#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int signSize = 20;

} // namespace

IconSign::IconSign(Icon icon, ColourRole ink, QWidget* parent) : QWidget(parent), m_icon(icon), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconSign::sizeHint() const
{
    return {grown(signSize, *this), lineHeight(TextStyle::Body, *this)};
}

void IconSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int size = grown(signSize, *this);
    paintIcon(painter, QRectF(0, (height() - size) / 2.0, size, size), m_icon, colour(m_ink, *this));
}

} // namespace tepu::ui
