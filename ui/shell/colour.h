// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace tepu::ui {

enum class Scheme { Light, Dark };

/// What a colour is for. Nothing on screen has a colour that is not one of these.
enum class ColourRole {
    Ground,
    Surface,
    Raised,
    Line,
    Text,
    Quiet,
    Accent,
    OnAccent,
    High,
    HighGround,
    Medium,
    MediumGround,
    Low,
    LowGround,
    Alert,
    AlertGround,
    Information,
    InformationGround,
    // made from those above
    Edge,       ///< around what can be typed in or pressed
    Here,       ///< the ground of "you are here"
    Chip,       ///< the ground of a mark that says nothing yet
    AlertLine,  ///< between and around alerts
    AlertEdge,  ///< around what can be pressed and is red
    MediumEdge, ///< around what can be pressed and is amber
};

QColor colour(ColourRole role, Scheme scheme);

/// The scheme goes with the palette, so that a window may differ from the rest.
Scheme schemeOf(const QWidget& widget);
QColor colour(ColourRole role, const QWidget& widget);

QPalette palette(Scheme scheme);

/// The contrast of two colours as WCAG 2 defines it: 1 to 21.
double contrast(const QColor& one, const QColor& other);

} // namespace tepu::ui
