// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/operator_layout.h"

#include "ui/meeting/case_head.h"
#include "ui/meeting/decide_panel.h"
#include "ui/meeting/foot_bar.h"
#include "ui/meeting/said_panel.h"
#include "ui/meeting/top_bar.h"
#include "ui/shell/space.h"
#include "ui/shell/type.h"
#include "ui/widgets/agency_chips.h"
#include "ui/widgets/alert_strip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/stream_input.h"
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

OperatorLayout::OperatorLayout(QWidget* parent)
    : QWidget(parent), m_top(new TopBar(this)), m_list(new CaseList(this)),
      m_listFoot(new Prose(TextStyle::Secondary, this)), m_head(new CaseHead(this)), m_alerts(new AlertStrip(this)),
      m_agencies(new AgencyChips(this)), m_tabs(new TabsRow(this)), m_pages(new QStackedWidget(this)),
      m_said(new SaidPanel(this)), m_decide(new DecidePanel(this)), m_foot(new FootBar(this)), m_listColumn(makeList()),
      m_captureColumn(makeCapture())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_listColumn);
    columns->addWidget(makeMiddle(), 1);
    columns->addWidget(m_captureColumn);
    column->addLayout(columns, 1);
    column->addWidget(m_foot);
    connect(m_tabs, &TabsRow::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    setFocusProxy(&m_said->input());
    fold();
}

QWidget* OperatorLayout::makeList()
{
    auto* panel = new Panel(ColourRole::Surface, Qt::RightEdge, this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, space::grid, space::hair, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    m_listFoot->setContentsMargins(space::between, space::inside, space::between, space::between);
    column->addWidget(m_listFoot);
    return panel;
}

QWidget* OperatorLayout::makeMiddle()
{
    auto* page = new Panel(ColourRole::Ground);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::edge, space::between, space::edge, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_alerts);
    column->addLayout(whatIsLeft(new Scroller(makeUnderAlerts()), grown(leastPage, *this)), 1);
    return new Scroller(page, this);
}

/// Where the alerts leave too little room it is this that scrolls, never they.
QWidget* OperatorLayout::makeUnderAlerts()
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

QWidget* OperatorLayout::makeCapture()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_said, 1);
    column->addWidget(m_decide, 0);
    return panel;
}

void OperatorLayout::addPage(const QString& title, QWidget* page)
{
    m_pages->addWidget(new Scroller(page));
    m_tabs->addTab(title);
}

void OperatorLayout::showPages()
{
    m_tabs->show();
    m_pages->show();
}

void OperatorLayout::hidePages()
{
    m_tabs->hide();
    m_pages->hide();
}

void OperatorLayout::displayListFoot(const QString& words)
{
    m_listFoot->say(words, Voice::Quiet);
}

void OperatorLayout::showBanner(Banner* banner)
{
    delete m_banner;
    m_banner = banner;
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, banner);
    connect(banner, &Banner::dismissed, banner, &QObject::deleteLater);
    connect(banner, &QObject::destroyed, this, [this] { m_banner = nullptr; });
}

void OperatorLayout::fold()
{
    const bool wide = width() >= grown(space::wideWindow, *this);
    m_listColumn->setFixedWidth(grown(wide ? space::listColumn : space::foldedListColumn, *this));
    m_listFoot->setVisible(wide);
    m_captureColumn->setFixedWidth(grown(wide ? space::captureColumn : space::narrowCaptureColumn, *this));
    m_decide->level().makeDo(height() >= grown(space::highWindow, *this) ? Height::Ample : Height::Scarce);
}

void OperatorLayout::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace tepu::ui
