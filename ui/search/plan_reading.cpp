// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/plan_reading.h"

#include "core/commands/outcome/record_engagement.h"
#include "ui/contact/worked_act.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/case_frame.h"
#include "ui/meeting/keys.h"
#include "ui/shell/speech.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/tabs_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace tepu::ui {

PlanReading::PlanReading(Session& session, QWidget& place)
    : BesidePage(place), m_session(session), m_frame(new CaseFrame(this)), m_case(*m_frame, this), m_table(new ActionButton({tr("Put before the table")}, this)), m_ask(new AskLine(session, this)),
      m_noTable(std::make_unique<TableNow>(session, MeetingId())), m_worked(std::make_unique<WorkedAct>(*m_noTable, *m_ask))
{
    speakAs(*this, QAccessible::Pane, tr("A family, to be read"));
    QHBoxLayout* bar = addBar({{tr("To be read"), Voice::Strong}, {tr(" · it is not before the table, and the room does not see it"), Voice::Quiet}});
    bar->insertWidget(1, m_table);
    layout()->addWidget(m_frame);
    layout()->addWidget(m_ask);
    connect(m_table, &ActionButton::clicked, this, [this] {
        if (m_caseId)
            Q_EMIT tableWanted(*m_caseId);
    });
    connect(&session, &Session::changed, this, &PlanReading::readAgain);
    connect(&m_case, &CaseView::workedLineWanted, this, &PlanReading::write);
    connect(&m_case, &CaseView::engaged, this, [this](const PersonId& person, Engagement outcome) {
        RecordEngagement record;
        record.plan = *m_plan;
        record.person = person;
        record.outcome = outcome;
        m_session.act(record);
    });
    connect(m_ask, &AskLine::left, this, [this] { m_frame->tabs().setFocus(Qt::OtherFocusReason); });
    connect(new QShortcut(keyOf(Act::Worked), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this] { write(); });
}

PlanReading::~PlanReading() = default;

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

/// The product's "Between meetings": "Contact attempts and case notes are added here."
void PlanReading::write(const QString& beginning)
{
    if (!m_plan)
        return;
    const PlanId plan = *m_plan;
    QStringList beginnings;
    for (const QString& each : workedBeginnings())
        beginnings.append(each + u' ');
    m_ask->ask({QStringLiteral("worked/") + plan.toString(), {{tr("What was tried, and what was given? "), Voice::Strong}, {tr("One line each: who, when, what came of it.")}},
                tr("ivs called vic 1040 no answer · service vic alarm waitlisted by Refuge in Hamilton · hours ivs vic 1.5"), tr("Write it down"),
                [this](const QString& text) { enter(text); }, [this, plan](const QString& text) { return m_worked->understood(plan, {}, text); }, {},
                beginnings});
    if (!beginning.isEmpty() && m_ask->line().isEmpty())
        m_ask->line().put(beginning);
}

void PlanReading::enter(const QString& text)
{
    const auto line = m_worked->read(*m_plan, {}, text);
    if (!line)
        return m_ask->object(line.error());
    m_worked->perform(*m_plan, *line);
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
