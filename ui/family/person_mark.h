// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/id.h"
#include "ui/shell/colour.h"

#include <QFont>
#include <QGraphicsItem>
#include <functional>

namespace tepu::ui {

/// In which type and colours a family is drawn: at the desk, in the room, on paper.
struct FamilyInk {
    QFont name;
    QFont words;
    std::function<QColor(ColourRole)> colour;

    qreal line() const; ///< the height of a line of words, by which all lengths grow
};

/// Male a square, female a circle, other or not known a diamond, unborn a triangle; always with words beside.
enum class Shape { Square, Circle, Diamond, Triangle };

struct PersonDrawn {
    Uuid id;
    Shape shape = Shape::Diamond;
    QString inside; ///< the age
    QString name;
    QString under;  ///< what they are here
    QString told;   ///< who belongs to whom
};

/// Somebody in the picture: the shape with the age, under it the name and what they are here.
class PersonMark : public QGraphicsItem {
public:
    PersonMark(const PersonDrawn& person, const FamilyInk& ink, qreal width);

    const PersonDrawn& person() const { return m_person; }
    void setHere(bool here);

    static qreal symbolSize(const FamilyInk& ink) { return 2.6 * ink.line(); }
    static qreal heightOf(const FamilyInk& ink);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPainterPath outline() const;

    PersonDrawn m_person;
    FamilyInk m_ink;
    qreal m_width;
    bool m_isHere = false; ///< the keys stand on it
};

} // namespace tepu::ui
