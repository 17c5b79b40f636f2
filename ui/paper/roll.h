// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/pagination.h"

#include <QColor>
#include <QLineF>
#include <QTextLayout>

class QTextDocument;

namespace tepu::ui {

/// One line of text on the roll. It is drawn whole, on the page in which its middle lies: on one, and on no other.
struct RolledLine {
    qreal top = 0;
    qreal bottom = 0;
    QTextLine line;
    QPointF origin;
};

/// A tint behind a row.
struct Tint {
    QRectF where;
    QColor colour;
};

/// A document laid out as one long roll: its parts and lines, where a hairline belongs, and where a page must begin. It
/// points into the document.
struct Roll {
    QVector<Stretch> stretches;
    QVector<RolledLine> lines;
    QVector<Tint> tints;
    QVector<QLineF> rules;
    QVector<int> pageStarts; ///< stretches that begin a page of their own
};

Roll rollOf(const QTextDocument& document);

/// The pages of a roll, each of its own starts on a new one.
QVector<PageCut> pagesOf(const Roll& roll, qreal pageHeight);

} // namespace tepu::ui
