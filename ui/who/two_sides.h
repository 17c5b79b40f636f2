// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/who/compared.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace tepu::ui {

/// Two people of the record side by side: who they are said to be, and what hangs on each. What both have carries a sign between the
/// two, so does what they have otherwise; what only one has carries none.
class TwoSides : public QWidget {
    Q_OBJECT

public:
    explicit TwoSides(QWidget* parent = nullptr);

    void display(const QString& left, const QString& right, const QVector<ComparedRow>& rows);

private:
    void addHead(QGridLayout& grid, const QString& left, const QString& right);
    void addRow(QGridLayout& grid, const ComparedRow& row);

    QVBoxLayout* m_column;
};

} // namespace tepu::ui
