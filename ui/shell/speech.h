// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace tepu::ui {

/// What a screen reader says of a painted widget, and what it takes it for.
void speakAs(QWidget& widget, QAccessible::Role role, const QString& words);

/// Makes the roles of speakAs() known; once per program.
void teachScreenReaders();

/// A tool tip that shows its words as they are, whatever they look like.
void setPlainToolTip(QWidget& widget, const QString& words);
QString plainToolTip(const QString& words);

} // namespace tepu::ui
