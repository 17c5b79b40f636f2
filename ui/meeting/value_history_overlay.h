// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record/value_history.h"
#include "ui/widgets/runs.h"

#include <QWidget>

class QVBoxLayout;

namespace tepu::ui {

/// C95: who said a value, when, and what it replaced, thing by thing; over the window that it is made for. Esc or a click beside it puts
/// it away.
class ValueHistoryOverlay : public QWidget {
    Q_OBJECT

public:
    ValueHistoryOverlay(const QString& title, const QVector<ValueTold>& told, QWidget* window);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSheet(const QString& title, const QVector<ValueTold>& told);
    void close();

    QWidget* m_sheet;
};

/// "Thu 10 May 10:42 · Coordinator, Police", and what was said with what it replaced.
QVector<Runs> toldInLines(const ValueTold& told);

} // namespace tepu::ui
