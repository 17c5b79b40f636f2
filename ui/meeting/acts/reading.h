// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/table_now.h"
#include "ui/meeting/case_view.h"
#include "ui/meeting/pace_view.h"

#include <QTimer>

namespace tepu::ui {

class OperatorLayout;

/// What the screen reads out follows the table: the list, the case, the pace. Nothing of it is read while somebody types.
class Reading : public QObject {
    Q_OBJECT

public:
    Reading(TableNow& table, OperatorLayout& layout);

    CaseView& caseView() { return m_case; }
    void displayRoom(const QString& sees) { m_pace.displayRoom(sees); }

private:
    void show();
    void showPace();
    void showSaved(Saving saving, Instant at);

    TableNow& m_table;
    OperatorLayout& m_layout;
    CaseView m_case;
    PaceView m_pace;
    QTimer m_second;
};

} // namespace tepu::ui
