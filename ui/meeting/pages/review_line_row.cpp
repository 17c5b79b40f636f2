// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/review_line_row.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace tepu::ui {

ReviewLine::ReviewLine(const Runs& words, QWidget* parent) : Pressable(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    lines->addWidget(new Prose(TextStyle::Body, words, this));
    speakAs(*this, QAccessible::Button, plain(words));
}

void ReviewLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (standing().state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

} // namespace tepu::ui
