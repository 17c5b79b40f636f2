// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/family/person_mark.h"

#include <QPainterPath>

namespace tepu::ui {

/// How a bond is drawn. What Police alone say is dotted; that two are apart is a double line broken by two strokes.
enum class Stroke { Single, Double, Broken, DoubleDashed, Dashed, Thin };

/// A line of the picture.
class BondStroke : public QGraphicsItem {
public:
    BondStroke(const QPainterPath& path, Stroke stroke, bool dotted, const FamilyInk& ink);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBreak(QPainter& painter) const;

    QPainterPath m_path;
    Stroke m_stroke;
    bool m_isDotted;
    FamilyInk m_ink;
};

/// A few words at a line, centred above a point, on the ground so that lines do not run through them.
class BondLabel : public QGraphicsItem {
public:
    BondLabel(const QString& words, qreal width, bool isWarning, const FamilyInk& ink);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_words;
    qreal m_width;
    bool m_isWarning;
    FamilyInk m_ink;
};

/// Around those who live together.
class HomeOutline : public QGraphicsItem {
public:
    HomeOutline(const QPainterPath& path, const FamilyInk& ink);

    QRectF boundingRect() const override { return m_path.boundingRect().adjusted(-3, -3, 3, 3); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPainterPath m_path;
    FamilyInk m_ink;
};

} // namespace tepu::ui
