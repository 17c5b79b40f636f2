// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QVector>
#include <QWidget>

namespace tepu::ui {

struct KeyShown {
    QString words;
    QKeySequence key;
};

struct KeyGroup {
    QString title;
    QVector<KeyShown> keys;
};

/// The sheet of all keys, over the window that it is made for; `?`, Esc or a click beside it puts it away.
class KeysOverlay : public QWidget {
    Q_OBJECT

public:
    KeysOverlay(const QVector<KeyGroup>& groups, QWidget* window);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSheet(const QVector<KeyGroup>& groups);
    void close();

    QWidget* m_sheet;
};

} // namespace tepu::ui
