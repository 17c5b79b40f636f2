// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/referrals/beside.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace tepu::ui {

/// What the record holds of an episode or release beside what came again: column by column, then person by person. What differs carries
/// a sign between the two.
class OldBesideNew : public QWidget {
    Q_OBJECT

public:
    explicit OldBesideNew(QWidget* parent = nullptr);

    void display(const QVector<BesideRow>& rows);

private:
    void addRow(QGridLayout& grid, const BesideRow& row);

    QVBoxLayout* m_column;
};

} // namespace tepu::ui
