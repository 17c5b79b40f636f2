// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person_card.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace tepu::ui {

PersonCard::PersonCard(const PersonShown& person, QWidget* parent) : Pressable(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::rowInset, space::inside, space::rowInset, space::inside + space::hair);
    column->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::between);
    Runs name{{person.name, Voice::Strong}};
    if (person.saidAs)
        name.append({QStringLiteral("\u2002%1").arg(*person.saidAs), Voice::Quiet});
    head->addWidget(new Prose(TextStyle::Body, name, this), 1);
    auto* aside = new Prose(TextStyle::Body, {{person.aside, Voice::Quiet}}, this);
    aside->keepInOneLine();
    head->addWidget(aside, 0, Qt::AlignTop);
    column->addLayout(head);

    QString spoken = person.name + QStringLiteral(", ") + person.aside;
    for (const Runs& line : person.lines) {
        column->addWidget(new Prose(TextStyle::Secondary, line, this));
        spoken += QStringLiteral(". ") + plain(line);
    }
    speakAs(*this, QAccessible::Button, spoken);
}

void PersonCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QStyleOption option = standing();
    painter.fillRect(space::rowInset, height() - space::hair, width() - 2 * space::rowInset, space::hair,
                     colour(ColourRole::Line, *this));
    if (option.state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

} // namespace tepu::ui
