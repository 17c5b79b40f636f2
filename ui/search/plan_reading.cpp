// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/plan_reading.h"

#include "ui/meeting/case_frame.h"
#include "ui/shell/speech.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/tabs_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace tepu::ui {

PlanReading::PlanReading(Session& session, QWidget& place)
    : BesidePage(place), m_session(session), m_frame(new CaseFrame(this)), m_case(*m_frame, this), m_table(new ActionButton({tr("Put before the table")}, this))
{
    speakAs(*this, QAccessible::Pane, tr("A family, to be read"));
    QHBoxLayout* bar = addBar({{tr("To be read"), Voice::Strong}, {tr(" · it is not before the table, and the room does not see it"), Voice::Quiet}});
    bar->insertWidget(1, m_table);
    layout()->addWidget(m_frame);
    connect(m_table, &ActionButton::clicked, this, [this] {
        if (m_caseId)
            Q_EMIT tableWanted(*m_caseId);
    });
    connect(&session, &Session::changed, this, &PlanReading::readAgain);
}

void PlanReading::read(const PlanId& plan, std::optional<CasePart> part)
{
    m_plan = plan;
    readAgain();
    m_frame->tabs().setCurrentIndex(int(part.value_or(CasePart::WhatHappened)));
    show();
    raise();
    m_frame->tabs().setFocus(Qt::OtherFocusReason);
}

void PlanReading::readAgain()
{
    if (m_plan)
        m_case.show(m_session.tables(), *m_plan, std::nullopt, m_session.now());
}

void PlanReading::offerTable(const std::optional<CaseId>& caseId)
{
    m_caseId = caseId;
    m_table->setVisible(caseId.has_value());
}

void PlanReading::keyPressEvent(QKeyEvent* event)
{
    const int page = event->modifiers() == Qt::ControlModifier ? event->key() - Qt::Key_1 : -1;
    if (page >= 0 && page < m_frame->tabs().count())
        m_frame->tabs().setCurrentIndex(page);
    else
        BesidePage::keyPressEvent(event);
}

} // namespace tepu::ui
