// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/decided_words.h"

#include <QWidget>

class QVBoxLayout;

namespace tepu::ui {

/// What the last table decided and the tasks that it gave, with what became of each: with this an ICM begins.
class DecidedPart : public QWidget {
    Q_OBJECT

public:
    explicit DecidedPart(QWidget* parent = nullptr);

    /// Nothing: no table heard the family before, and the part is not there.
    void display(const std::optional<DecidedShown>& shown);

Q_SIGNALS:
    void taskChosen(const tepu::TaskId& task);

private:
    void addTaskList(const QString& heading, const QVector<TaskOnPage>& tasks);

    QVBoxLayout* m_lines;
};

} // namespace tepu::ui
