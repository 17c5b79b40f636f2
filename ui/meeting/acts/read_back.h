// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/tasks_of.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu::ui {

class AskLine;
class DecidePanel;

/// R-T2 "tasks are read back before the case is decided": those of this table by agency, each agreed aloud or not yet told.
class ReadBack : public QObject {
    Q_OBJECT

public:
    ReadBack(TableNow& table, DecidePanel& panel, AskLine& ask);

    /// The hands go to the first that nobody has answered.
    void begin();
    void askAgain(const TaskId& task);
    /// The one under the hands.
    std::optional<TaskId> taskInHands() const;
    void standAt(const TaskId& task);

private:
    void show();
    void agree();
    void notYetTold();
    void ask(int at);
    void stepFrom(int at);
    /// The row that has the focus.
    std::optional<int> at() const;
    /// Somebody of its agency in the room.
    QString speakerFor(const tepu::TaskRow& task) const;

    TableNow& m_table;
    DecidePanel& m_panel;
    AskLine& m_ask;
    QVector<tepu::TaskRow> m_tasks;
};

} // namespace tepu::ui
