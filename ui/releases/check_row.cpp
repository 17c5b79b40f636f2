// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/check_row.h"

#include "ui/releases/release_telling.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace tepu::ui {

CheckRow::CheckRow(const CheckLine& line, QWidget* parent) : Pressable(parent), m_check(line.check)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    column->addWidget(new Prose(TextStyle::Body, checkTold(line), this));
    speakAs(*this, QAccessible::Button, plain(checkTold(line)));
}

void CheckRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (standing().state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

} // namespace tepu::ui
