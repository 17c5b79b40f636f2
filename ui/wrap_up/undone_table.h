// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/fact_table.h"

#include <functional>

class QGridLayout;

namespace tepu::ui {

/// A family without a decision, and what can be done about it here.
struct UndoneShown {
    Fact family;
    ActionShown action;
    std::function<void()> act;
};

/// What is undone, a row a family: the families, the states and the buttons each stand in one column.
class UndoneTable : public QWidget {
    Q_OBJECT

public:
    explicit UndoneTable(QWidget* parent = nullptr);

    void display(const QVector<UndoneShown>& rows);

private:
    void addRow(int row, const UndoneShown& shown);

    QGridLayout* m_grid;
};

} // namespace tepu::ui
