// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/case_frame.h"

#include "ui/meeting/case_head.h"
#include "ui/shell/space.h"
#include "ui/shell/type.h"
#include "ui/widgets/agency_chips.h"
#include "ui/widgets/alert_strip.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/tabs_row.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int leastPage = 200;

/// A part that takes what others leave, and never less than it takes to read in it. A part that ignores its own height needs
/// none for its layout, whatever its least height is.
QLayout* whatIsLeft(QWidget* part, int least)
{
    part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto* row = new QHBoxLayout;
    row->addStrut(least);
    row->addWidget(part);
    return row;
}

} // namespace

CaseFrame::CaseFrame(QWidget* parent)
    : Panel(ColourRole::Ground, {}, parent), m_head(new CaseHead(this)), m_alerts(new AlertStrip(this)), m_agencies(new AgencyChips(this)),
      m_tabs(new TabsRow(this)), m_pages(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::between, space::edge, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_alerts);
    column->addLayout(whatIsLeft(new Scroller(makeUnderAlerts()), grown(leastPage, *this)), 1);
    connect(m_tabs, &TabsRow::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

/// Where the alerts leave too little room it is this that scrolls, never they.
QWidget* CaseFrame::makeUnderAlerts()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_agencies);
    column->addWidget(m_tabs);
    column->addLayout(whatIsLeft(m_pages, grown(leastPage, *this)), 1); // a long page scrolls in itself, under its tabs
    column->addStretch();
    return part;
}

void CaseFrame::addPage(const QString& title, QWidget* page)
{
    m_pages->addWidget(new Scroller(page));
    m_tabs->addTab(title);
}

void CaseFrame::showPages()
{
    m_tabs->show();
    m_pages->show();
}

void CaseFrame::hidePages()
{
    m_tabs->hide();
    m_pages->hide();
}

} // namespace tepu::ui
