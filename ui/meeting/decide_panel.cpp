// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/decide_panel.h"

#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/reason_picker.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/section_label.h"
#include "ui/widgets/stream_input.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int inset = 10;
constexpr int labelColumn = 64;

/// A quiet word, and what it asks for; over rows that can be pressed both stand in by as much as their words.
QLayout* labelled(const QString& words, QWidget* asked)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
    row->setSpacing(space::inside);
    if (!words.isEmpty()) {
        auto* label = new Prose(TextStyle::Body, {{words, Voice::Quiet}});
        label->standInColumn(labelColumn);
        label->setContentsMargins(0, space::inside, 0, 0); // as deep as the first line in the field beside it
        row->addWidget(label, 0, Qt::AlignTop);
    }
    row->addWidget(asked, 1);
    return row;
}

} // namespace

DecidePanel::DecidePanel(QWidget* parent)
    : Panel(ColourRole::Surface, Qt::LeftEdge | Qt::TopEdge, parent), m_level(new LevelChoice(this)),
      m_because(new ReasonPicker(this)), m_task(new StreamInput(tr("Task"), this)), m_tasks(new QWidget(this)),
      m_review(new StreamInput(tr("Review"), this))
{
    auto* tasks = new QVBoxLayout(m_tasks);
    tasks->setContentsMargins({});
    tasks->setSpacing(0);

    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(inset, 14, inset, space::between);
    rows->setSpacing(10);
    rows->addWidget((new SectionLabel(tr("Decide"), page))->overRows());
    rows->addLayout(labelled({}, m_level));
    rows->addLayout(labelled(tr("because"), m_because));
    rows->addLayout(labelled(tr("task"), m_task));
    rows->addWidget(m_tasks);
    rows->addLayout(labelled(tr("review"), m_review));
    rows->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::hair, space::hair, 0, 0);
    column->addWidget(new Scroller(page, this));
}

void DecidePanel::displayTasks(const QVector<TaskShown>& tasks)
{
    const KeepFocus keep(*m_tasks);
    clear(*m_tasks->layout());
    for (int i = 0; i < tasks.size(); ++i) {
        auto* row = new TaskRow(tasks[i], m_tasks);
        connect(row, &TaskRow::clicked, this, [this, i] { Q_EMIT taskChosen(i); });
        m_tasks->layout()->addWidget(row);
    }
}

} // namespace tepu::ui
