// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_side.h"

#include "core/queries/meeting/conflicts.h"
#include "ui/shell/space.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/section_label.h"
#include "ui/widgets/stream_input.h"

#include <QVBoxLayout>

namespace tepu::ui {

ListSide::ListSide(QWidget* parent)
    : QWidget(parent), m_line(new QWidget(this)), m_question(new Prose(TextStyle::Body, this)), m_input(new StreamInput(tr("Line of the list"), this))
{
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    m_column->setSpacing(space::inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::hair, 0, 0, 0);
    whole->addWidget(new Scroller(page, this), 1);
    auto* line = new QVBoxLayout(m_line);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::edge);
    line->setSpacing(space::grid);
    line->addWidget(m_question);
    line->addWidget(m_input);
    whole->addWidget(m_line);
    m_line->hide();
}

void ListSide::display(const std::optional<AgendaRow>& row, const std::optional<MeetingId>& meeting, const Tables& tables)
{
    clear(*m_column);
    if (row)
        displayFamily(*row);
    if (meeting)
        displayConflicts(*meeting, tables);
    m_column->addStretch(1);
}

void ListSide::displayFamily(const AgendaRow& row)
{
    m_column->addWidget(new Prose(TextStyle::Title, {{tr("Family %1").arg(row.familyName), Voice::Strong}}, this));
    const QString suburb = row.suburb ? QStringLiteral(" · ") + *row.suburb : QString();
    m_column->addWidget(new Prose(TextStyle::Secondary, {{row.number + suburb, Voice::Quiet}}, this));
    QVector<Fact> facts{{tr("On the list"), {{row.reason, Voice::Strong}}}};
    if (row.because)
        facts.append({tr("Because"), {{*row.because}}});
    if (row.noteBefore)
        facts.append({tr("Note from the last table"), {{*row.noteBefore, Voice::Caution}}});
    if (row.note)
        facts.append({tr("Note for tomorrow"), {{*row.note}}});
    auto* table = new FactTable(this);
    table->display(facts);
    m_column->addWidget(table);
    m_column->addSpacing(space::between);
}

/// R-M11: who stays out of which case; why is nowhere.
void ListSide::displayConflicts(const MeetingId& meeting, const Tables& tables)
{
    m_column->addWidget(new SectionLabel(tr("Conflicts of interest"), this));
    QVector<Fact> facts;
    for (const ConflictRow& each : conflicts(tables, meeting))
        facts.append({tr("%1 Family %2").arg(each.position).arg(each.familyName), {{each.mark + u' ', Voice::Strong}, {each.who}}});
    if (facts.isEmpty())
        m_column->addWidget(new Prose(TextStyle::Body, {{tr("None declared. Every agency is asked before the list is sent."), Voice::Quiet}}, this));
    auto* table = new FactTable(this);
    table->display(facts);
    m_column->addWidget(table);
}

void ListSide::ask(LineFor line, const QString& familyName)
{
    m_line->setVisible(line != LineFor::Nothing);
    m_question->say(questionOf(line, familyName), Voice::Quiet);
    if (line != LineFor::Nothing)
        m_input->setFocus();
}

void ListSide::understand(const UnderstoodListLine& line)
{
    m_input->understand(line.said);
}

} // namespace tepu::ui
