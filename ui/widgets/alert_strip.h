// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icon.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace tepu::ui {

/// One danger: its sign, the sentence that must be read, and where it comes from.
struct AlertShown {
    Icon icon;
    QString sentence;
    QString source;

    bool operator==(const AlertShown&) const = default;
};

/// The dangers of a case, in the order given: never cut, never collapsed, never scrolled. Many stand in two columns, read downwards.
class AlertStrip : public QWidget {
    Q_OBJECT

public:
    explicit AlertStrip(QWidget* parent = nullptr);

    void display(const QVector<AlertShown>& alerts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* addColumn();
    QWidget* rowOf(const AlertShown& alert);
    int rowsInColumn() const;

    QVector<AlertShown> m_alerts;
    QVector<QWidget*> m_rows;
};

} // namespace tepu::ui
