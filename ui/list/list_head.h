// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/meetings.h"
#include "ui/widgets/panel.h"

class QDateEdit;

namespace tepu::ui {

class ActionButton;
class Prose;

/// Above the list: which table it is for, how far it is, and the one great key that does what comes next.
class ListHead : public Panel {
    Q_OBJECT

public:
    static const QKeySequence goOnKey;
    static const QKeySequence icmKey;

    explicit ListHead(QDate today, QWidget* parent = nullptr);

    /// `meeting` nothing: there is no list yet, and the date asks for which day it is to be made.
    void display(const std::optional<MeetingRow>& meeting, bool asksConflicts);
    QDateEdit& date() const { return *m_date; }

Q_SIGNALS:
    void goOnWanted();
    void icmWanted(); ///< the list that is to be made is the ICM’s

private:
    Prose* m_where;
    QDateEdit* m_date;
    ActionButton* m_icm;
    ActionButton* m_next;
};

} // namespace tepu::ui
