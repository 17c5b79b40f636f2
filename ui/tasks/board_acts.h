// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/board/board.h"
#include "core/rules/lines/task_act_line.h"
#include "ui/shell/session.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;

/// What is done with a task of a board, typed in one line.
class BoardActs : public QObject {
    Q_OBJECT

public:
    BoardActs(Session& session, AskLine& ask, QObject* parent = nullptr);

    /// Asks about this task; `beginning` stands in the line already.
    void askOf(const BoardRow& task, const QString& beginning = {});

Q_SIGNALS:
    void done(const QString& words);

private:
    LineContext context() const;
    Runs understood(const BoardRow& task, const QString& text) const;
    void enter(const BoardRow& task, const QString& text);
    void answer(const BoardRow& task, const UnderstoodTaskAct& act);
    void handOver(const BoardRow& task, const UnderstoodTaskAct& act);
    template <class C>
    void perform(const C& command, const QString& words);

    Session& m_session;
    AskLine& m_ask;
    Result<SiteCalendar> m_calendar;
};

/// Whose tasks "all" are: of whoever has this one, or of its agency where nobody has.
QString whoHas(const BoardRow& task);

} // namespace tepu::ui
