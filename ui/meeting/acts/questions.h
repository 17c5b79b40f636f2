// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/rules/questions/question.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/meeting/keys.h"
#include "ui/widgets/runs.h"

class QShortcut;

namespace tepu::ui {

class AskLine;
class FootBar;

/// "To settle": the few questions of R-M15, each answered or passed by with one key and one line.
class Questions : public QObject {
    Q_OBJECT

public:
    Questions(TableNow& table, FootBar& foot, AskLine& ask, QWidget& window);

    void ask(const QString& id);

Q_SIGNALS:
    void settledAt(Act act); ///< the question asks for something that has its own place on the screen
    void lineWanted(StandingLine line); ///< R-M14: it asks for one of the two lines of every case

private:
    void show();
    Runs foundByCheck() const;
    void answer(const OpenQuestion& question, const QString& words);
    void pass(const OpenQuestion& question, const QString& reason);

    TableNow& m_table;
    FootBar& m_foot;
    AskLine& m_ask;
    QWidget& m_window;
    QVector<OpenQuestion> m_open;
    QVector<QShortcut*> m_keys;
};

} // namespace tepu::ui
