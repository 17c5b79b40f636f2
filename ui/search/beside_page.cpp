// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/beside_page.h"

#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/prose.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace tepu::ui {

BesidePage::BesidePage(QWidget& place) : Panel(ColourRole::Ground, {}, place.window()), m_place(place), m_before(QApplication::focusWidget())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    place.installEventFilter(this);
    cover();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_place.isAncestorOf(now))
            putAway();
    });
}

QHBoxLayout* BesidePage::addBar(const Runs& words)
{
    auto* bar = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(12);
    line->addWidget(new Prose(TextStyle::Body, words, bar), 1, Qt::AlignVCenter);
    auto* back = new ActionButton({tr("Back"), QKeySequence(Qt::Key_Escape)}, bar);
    line->addWidget(back);
    connect(back, &ActionButton::clicked, this, &BesidePage::leave);
    layout()->addWidget(bar);
    return line;
}

void BesidePage::cover()
{
    setGeometry(QRect(m_place.mapTo(m_place.window(), QPoint()), m_place.size()));
}

void BesidePage::putAway()
{
    disconnect(qApp, nullptr, this, nullptr);
    hide();
    Q_EMIT left();
}

void BesidePage::leave()
{
    putAway();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool BesidePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_place && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        cover();
    return Panel::eventFilter(watched, event);
}

void BesidePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Panel::keyPressEvent(event);
}

} // namespace tepu::ui
