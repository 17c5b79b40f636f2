// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/intake/changed_at_source.h"
#include "ui/shell/session.h"

#include <QWidget>

namespace tepu::ui {

class ActionButton;
class AskLine;
class OldBesideNew;
class Prose;

/// What came again from Police or Corrections with other content, one after the other: old beside new, and somebody says which holds.
class CameAgain : public QWidget {
    Q_OBJECT

public:
    explicit CameAgain(Session& session, QWidget* parent = nullptr);

    /// How many wait for somebody, as they were read last.
    int waiting() const { return static_cast<int>(m_waiting.size()); }

    /// The new content holds from now on; a reason is asked.
    void take();
    /// What is held stays; a reason is asked.
    void keep();
    /// Later: the next one.
    void passOn();
    void read();

Q_SIGNALS:
    void nothingWaits();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeActs();
    void displayCurrent();
    void askWhy(const QString& question, const QString& does, const std::function<void(const Words&)>& done);

    Session& m_session;
    QVector<ChangedRow> m_waiting;
    qsizetype m_at = 0;
    Prose* m_question;
    Prose* m_where;
    OldBesideNew* m_sides;
    ActionButton* m_take;
    ActionButton* m_keep;
    ActionButton* m_later;
    AskLine* m_ask;
};

} // namespace tepu::ui
