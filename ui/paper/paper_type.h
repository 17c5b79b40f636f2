// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/inked.h"

#include <QPaintDevice>
#include <QTextCharFormat>

namespace tepu::ui {

/// The sizes of type on paper, in points.
enum class PaperStyle { Letterhead, Title, Under, Heading, Label, Body, Small, Code };

QFont paperFont(PaperStyle style, TextWeight weight);
QTextCharFormat paperFormat(PaperStyle style, const Inked& inked);
/// The height of a line as a part of its type's own.
int lineHeightPercent(PaperStyle style);

/// What documents are laid out for: so many dots to the inch, whatever they are drawn on in the end.
class LayoutDevice : public QPaintDevice {
public:
    static constexpr int dotsPerInch = 1200;
    static qreal dots(qreal points) { return points * dotsPerInch / 72; }
    static qreal dotsOfMillimetres(qreal millimetres) { return millimetres * dotsPerInch / 25.4; }

    QPaintEngine* paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override;
};

/// A length as a document's formats take it: they are meant for a screen and grown to the layout device.
qreal formatLength(qreal points);

} // namespace tepu::ui
