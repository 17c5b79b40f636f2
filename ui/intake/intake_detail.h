// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/identity.h"
#include "ui/intake/intake_rows.h"

#include <QWidget>

class QVBoxLayout;

namespace tepu::ui {

/// One row of the preview in full: what it says, whom it may mean and why, what is wrong with it.
class IntakeDetail : public QWidget {
    Q_OBJECT

public:
    explicit IntakeDetail(QWidget* parent = nullptr);

    void clear();
    void display(const IntakeRow& row, const ReadIntake& read, const Tables& tables);

private:
    void displayEpisode(const ComingEpisode& episode, const Tables& tables);
    void displayRelease(const ComingRelease& release, const Tables& tables);
    void displayDifference(const QVector<QString>& columns);
    void displayResembling(const MentionedPerson& person, const Identity& inTheFile, const Tables& tables);

    QVBoxLayout* m_column;
};

} // namespace tepu::ui
