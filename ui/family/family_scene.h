// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/family/genogram.h"
#include "ui/family/bond_stroke.h"
#include "core/queries/family/family.h"

#include <QGraphicsScene>

namespace tepu::ui {

/// The picture of a family, drawn as core/rules/family lays it out; the same on the screen, in the room and on paper.
class FamilyScene : public QGraphicsScene {
    Q_OBJECT

public:
    FamilyScene(const FamilyPicture& family, const FamilyInk& ink, QObject* parent = nullptr);

    /// From the eldest row, each from left to right.
    const QVector<PersonMark*>& marks() const { return m_marks; }
    const KinPlace& placeOf(const PersonMark& mark) const;

private:
    void measure();
    void addPeople();
    void addCouples();
    void addSiblings();
    void addSiblingLine(const KinSiblings& siblings);
    void addBrackets();
    void addOtherLines();
    void addHomes();

    PersonDrawn drawn(const FamilyMember& member) const;
    PersonDrawn drawn(const UnbornChild& child) const;
    QPointF centre(const Uuid& person) const;
    qreal feet(const Uuid& person) const;
    bool isToldByPolice(const QVector<Uuid>& parents, const Uuid& child) const;
    bool areBeside(const Uuid& one, const Uuid& other) const;
    const FamilyBond* bondBetween(const Uuid& one, const Uuid& other, bool couples) const;
    void label(const QString& words, QPointF above, qreal width, bool isWarning = false);

    FamilyPicture m_family;
    FamilyInk m_ink;
    Genogram m_picture;
    qreal m_cell = 0;             ///< from one person to the next
    QVector<qreal> m_rows;        ///< the middle of the shapes of each row
    QVector<qreal> m_lanesBottom; ///< of each row: where the lowest line of the siblings runs
    QVector<PersonMark*> m_marks;
};

} // namespace tepu::ui
