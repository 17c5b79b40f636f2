// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/operator_layout.h"

#include "ui/meeting/case_frame.h"
#include "ui/meeting/decide_panel.h"
#include "ui/meeting/foot_bar.h"
#include "ui/meeting/said_panel.h"
#include "ui/meeting/top_bar.h"
#include "ui/shell/space.h"
#include "ui/shell/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/stream_input.h"

#include <QVBoxLayout>

namespace tepu::ui {

OperatorLayout::OperatorLayout(QWidget* parent)
    : QWidget(parent), m_top(new TopBar(this)), m_list(new CaseList(this)),
      m_listFoot(new Prose(TextStyle::Secondary, this)), m_case(new CaseFrame(this)), m_said(new SaidPanel(this)),
      m_decide(new DecidePanel(this)), m_foot(new FootBar(this)), m_listColumn(makeList()), m_captureColumn(makeCapture())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_listColumn);
    columns->addWidget(new Scroller(m_case, this), 1);
    columns->addWidget(m_captureColumn);
    column->addLayout(columns, 1);
    column->addWidget(m_foot);
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

CaseHead& OperatorLayout::head()
{
    return m_case->head();
}

AlertStrip& OperatorLayout::alerts()
{
    return m_case->alerts();
}

AgencyChips& OperatorLayout::agencies()
{
    return m_case->agencies();
}

TabsRow& OperatorLayout::tabs()
{
    return m_case->tabs();
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
