// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/releases/releases.h"

#include <QWidget>

class QVBoxLayout;

namespace tepu::ui {

/// One release with its checklist, whom to tell, and what is owed before the day.
class ReleaseDetails : public QWidget {
    Q_OBJECT

public:
    explicit ReleaseDetails(QWidget* parent = nullptr);

    void display(const ReleaseRow& row);

Q_SIGNALS:
    void checkChosen(tepu::ReleaseCheck check);

private:
    void addHead(const ReleaseRow& row);
    void addChecks(const ReleaseRow& row);
    void addVictims(const ReleaseRow& row);

    QVBoxLayout* m_column;
};

} // namespace tepu::ui
