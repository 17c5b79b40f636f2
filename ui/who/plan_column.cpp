// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/plan_column.h"

#include "core/rules/time_words.h"
#include "ui/meeting/pages/joined.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/who/plan_pairs.h"
#include "ui/who/thing_painter.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/risk_mark.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

Runs howItStands(const CaseHead& head)
{
    Runs runs;
    join(runs, PlanColumn::tr("day %1").arg(head.day));
    if (head.leadName || head.lead)
        join(runs, PlanColumn::tr("lead %1").arg(head.leadName.value_or(head.lead.value_or(QString()))));
    if (head.underIcm)
        join(runs, PlanColumn::tr("under ICM"));
    if (head.closedAt)
        join(runs, PlanColumn::tr("closed %1").arg(fullDayWords(dateAt(*head.closedAt))), Voice::Caution);
    return runs;
}

/// What does not go with anything that moves.
Runs whatStays(const StaysWithPlan& stays)
{
    QStringList words;
    const auto count = [&](int number, const QString& one, const QString& several) {
        if (number > 0)
            words.append(QStringLiteral("%1 %2").arg(number).arg(number == 1 ? one : several));
    };
    count(stays.decisions, PlanColumn::tr("decision of its level"), PlanColumn::tr("decisions of its level"));
    count(stays.endedTasks, PlanColumn::tr("ended task"), PlanColumn::tr("ended tasks"));
    count(stays.contacts, PlanColumn::tr("contact"), PlanColumn::tr("contacts"));
    count(stays.services, PlanColumn::tr("service"), PlanColumn::tr("services"));
    return words.isEmpty() ? Runs{} : Runs{{PlanColumn::tr("Stays with the plan: %1").arg(words.join(QStringLiteral(", "))), Voice::Quiet}};
}

} // namespace

PlanColumn::PlanColumn(QWidget* parent)
    : QWidget(parent), m_name(new Prose(TextStyle::Title, this)), m_risk(new RiskMark(MarkSize::Word, this)), m_aside(new Prose(TextStyle::Secondary, this)),
      m_stays(new Prose(TextStyle::Secondary, this)), m_things(new PlanThings(this)), m_list(new QListView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::between, 0, 0);
    column->setSpacing(space::grid);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::between, 0, space::between, 0);
    head->setSpacing(space::grid);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::between);
    line->addWidget(m_name, 1);
    line->addWidget(m_risk, 0, Qt::AlignTop);
    head->addLayout(line);
    head->addWidget(m_aside);
    head->addWidget(m_stays);
    column->addLayout(head);
    m_list->setModel(m_things);
    m_list->setItemDelegate(new ThingPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    connect(m_things, &PlanThings::marksChanged, this, &PlanColumn::turned);
    connect(m_list, &QListView::clicked, m_things, &PlanThings::turnMark);
}

/// Where the hands were they stay, while the same plan is shown.
void PlanColumn::display(const PlanSide& side, const QString& standsElsewhere)
{
    const PlanThing* thing = m_things->thingAt(m_list->currentIndex());
    const QString stay = thing && m_plan == side.head.plan ? thing->id : QString();
    const int row = m_plan == side.head.plan ? m_list->currentIndex().row() : 0;
    m_plan = side.head.plan;
    m_planName = planName(side.head.familyName, side.head.number);
    m_name->say({{m_planName, Voice::Strong}});
    speakAs(*m_name, QAccessible::Heading, m_planName);
    m_risk->display({side.head.level ? RiskStanding::Decided : RiskStanding::NotLookedAt, side.head.level});
    Runs aside = howItStands(side.head);
    join(aside, standsElsewhere, Voice::Caution);
    m_aside->say(aside);
    const Runs stays = whatStays(side.stays);
    m_stays->say(stays);
    m_stays->setVisible(!stays.isEmpty());
    m_things->show(side.things);
    m_list->setAccessibleName(m_planName);
    QModelIndex at = m_things->placeOf(stay);
    if (!at.isValid() && row > 0)
        at = m_things->index(std::min(row, m_things->rowCount() - 1));
    m_list->setCurrentIndex(at.isValid() && m_things->thingAt(at) ? at : m_things->firstThing());
}

bool PlanColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
            m_things->turnMark(m_list->currentIndex());
            return true;
        }
    return QWidget::eventFilter(watched, event);
}

} // namespace tepu::ui
