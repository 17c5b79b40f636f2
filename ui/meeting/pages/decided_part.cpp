// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/decided_part.h"

#include "ui/meeting/pages/rows.h"
#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {

DecidedPart::DecidedPart(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
}

void DecidedPart::display(const std::optional<DecidedShown>& shown)
{
    const KeepFocus keep(*this);
    clear(*m_lines);
    setVisible(shown.has_value());
    if (!shown)
        return;
    m_lines->addWidget((new SectionLabel(shown->heading))->overRows());
    m_lines->addSpacing(space::grid);
    for (const Runs& line : shown->lines) {
        auto* words = new Prose(TextStyle::Body, line);
        words->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
        m_lines->addWidget(words);
    }
    m_lines->addSpacing(space::inside);
    addTaskList(shown->tasksHeading, shown->tasks);
    addTaskList(tr("Still open from before · %1").arg(shown->stillOpen.size()), shown->stillOpen);
}

void DecidedPart::addTaskList(const QString& heading, const QVector<TaskOnPage>& tasks)
{
    if (tasks.isEmpty())
        return;
    m_lines->addWidget((new SectionLabel(heading))->overRows());
    m_lines->addSpacing(space::grid);
    addTasks(*m_lines, tasks, TaskRows::WithMore, [this](const TaskId& task) { Q_EMIT taskChosen(task); });
    m_lines->addSpacing(space::inside);
}

} // namespace tepu::ui
