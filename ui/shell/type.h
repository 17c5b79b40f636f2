// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace tepu::ui {

enum class TextStyle { Label, Secondary, Body, Narrative, Title };
enum class TextWeight { Regular = 430, Medium = 560, Strong = 650 };

inline constexpr int deskSize = 15;
inline constexpr int projectorSize = 22;

/// The font of the whole application at the desk.
QFont deskFont();

/// Makes a window readable from four metres: everything in it follows.
void dressForProjector(QWidget& window);

/// The style as this widget shows it. The size goes with the widget's own font: a body of 22 and more is the
/// projector's scale, anything else the desk's, larger or smaller as the user wishes.
QFont font(TextStyle style, TextWeight weight, const QWidget& widget);
int lineHeight(TextStyle style, const QWidget& widget);

/// A length of the desk's 4-pixel grid, grown with the type.
int grown(int length, const QWidget& widget);

/// At most 68 characters of narrative stand in one line.
int narrativeWidth(const QWidget& widget);

} // namespace tepu::ui
