// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/who_place.h"

#include "ui/shell/space.h"
#include "ui/who/which_plan_page.h"
#include "ui/who/who_is_who_page.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tabs_row.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace tepu::ui {

WhoPlace::WhoPlace(Session& session, QWidget* parent)
    : QWidget(parent), m_people(new WhoIsWhoPage(session, this)), m_plans(new WhichPlanPage(session, this)), m_tabs(new TabsRow(this)), m_headlines(new QStackedWidget(this)),
      m_pages(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_pages->addWidget(m_people);
    m_pages->addWidget(m_plans);
    column->addWidget(m_pages, 1);
    bindKeys();
    setFocusPolicy(Qt::StrongFocus);
    turnTo(Tab::People);
    setWindowTitle(tr("Who is who"));
}

QWidget* WhoPlace::makeHead()
{
    auto* head = new Panel(ColourRole::Surface, Qt::BottomEdge, this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::between);
    line->addWidget(new Prose(TextStyle::Title, {{tr("Who is who"), Voice::Strong}}, head), 0, Qt::AlignVCenter);
    m_tabs->display({tr("People"), tr("Plans")});
    m_tabs->setAccessibleName(tr("People, or plans"));
    line->addWidget(m_tabs, 0, Qt::AlignVCenter);
    m_headlines->addWidget(m_people->headline());
    m_headlines->addWidget(m_plans->headline());
    line->addWidget(m_headlines, 1);
    return head;
}

void WhoPlace::bindKeys()
{
    connect(m_tabs, &TabsRow::currentChanged, this, [this](int tab) { turnTo(static_cast<Tab>(tab)); });
    for (const Tab tab : {Tab::People, Tab::Plans})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(tab))), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, [this, tab] { turnTo(tab); });
}

void WhoPlace::turnTo(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_headlines->setCurrentIndex(static_cast<int>(tab));
    m_pages->setCurrentIndex(static_cast<int>(tab));
    QWidget* page = m_pages->currentWidget();
    setFocusProxy(page);
    page->setFocus();
}

} // namespace tepu::ui
