// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <QVector>

class QWidget;

namespace tepu::ui {

/// Some words as a widget painted them.
struct Ink {
    QString words;
    QRectF letters; ///< what they cover, in pixels of the widget
};

/// All words that a widget itself paints, without its children.
QVector<Ink> inkOf(QWidget& widget);

/// What keeps words of a window from being read, a sentence each: cut by their widget or by one around it, ended with an
/// ellipsis, or painted over other words. What can be scrolled into view is not cut.
QStringList unreadable(QWidget& window);

} // namespace tepu::ui
