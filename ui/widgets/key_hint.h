// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/colour.h"

#include <QKeySequence>
#include <QWidget>

namespace tepu::ui {

/// A key as it is written on the keyboard: "Ctrl ↵", "F6".
QString keyText(const QKeySequence& key);

QSize keyHintSize(const QString& key, const QWidget& widget);
void paintKeyHint(QPainter& painter, const QRectF& box, const QString& key, const QColor& ink, const QWidget& widget);

/// The small boxed key beside what it does.
class KeyHint : public QWidget {
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence& key, QWidget* parent = nullptr);

    void display(const QKeySequence& key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

} // namespace tepu::ui
