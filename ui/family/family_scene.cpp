// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/family/family_scene.h"

#include "core/rules/family/columns.h"
#include "core/rules/time_words.h"
#include "ui/family/family_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace tepu::ui {
namespace {

constexpr qreal leastCell = 8.5; // lines of words
constexpr qreal mostCell = 10.5;
constexpr qreal lane = 1.0;
constexpr qreal aboveRow = 2.6;  // for what stands on the lines of couples

struct SceneWords {
    Q_DECLARE_TR_FUNCTIONS(FamilyScene)
};

Shape shapeOf(Gender gender)
{
    switch (gender) {
    case Gender::Male: return Shape::Square;
    case Gender::Female: return Shape::Circle;
    case Gender::GenderDiverse:
    case Gender::Unknown: return Shape::Diamond;
    }
    Q_UNREACHABLE();
}

Stroke strokeOf(RelationshipNow couple)
{
    switch (couple) {
    case RelationshipNow::Continuing: return Stroke::Double;
    case RelationshipNow::Ended: return Stroke::Broken;
    case RelationshipNow::Intermittent: return Stroke::DoubleDashed;
    case RelationshipNow::Unknown: return Stroke::Single;
    }
    Q_UNREACHABLE();
}

bool isPair(BondKind kind)
{
    return kind == BondKind::Partner || kind == BondKind::FormerPartner;
}

QPainterPath straight(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

} // namespace

FamilyScene::FamilyScene(const FamilyPicture& family, const FamilyInk& ink, QObject* parent)
    : QGraphicsScene(parent), m_family(family), m_ink(ink), m_picture(genogramOf(kindredOf(family)))
{
    setBackgroundBrush(ink.colour(ColourRole::Ground));
    measure();
    addHomes();
    addSiblings();
    addCouples();
    addBrackets();
    addOtherLines();
    addPeople();
    const qreal around = ink.line();
    setSceneRect(itemsBoundingRect().adjusted(-around / 2, -around / 2, around / 2, around / 2));
}

void FamilyScene::measure()
{
    const qreal line = m_ink.line();
    const QFontMetricsF names(m_ink.name);
    m_cell = leastCell * line;
    for (const FamilyMember& member : m_family.people)
        m_cell = std::max(m_cell, std::min(names.horizontalAdvance(member.called) + line, mostCell * line));
    int rows = 0;
    for (const KinPlace& place : m_picture.places)
        rows = std::max(rows, place.row + 1);
    QVector<int> siblingLanes(rows, 0), bracketLanes(rows, 0);
    for (const KinSiblings& each : m_picture.siblings)
        siblingLanes[each.row] = std::max(siblingLanes[each.row], each.lane + 1);
    for (const KinBracket& each : m_picture.brackets)
        bracketLanes[each.row] = std::max(bracketLanes[each.row], each.lane + 1);
    qreal y = 0;
    for (int row = 0; row < rows; ++row) {
        const qreal lanes = (siblingLanes[row] + 2 * bracketLanes[row]) * lane * line;
        y += (row > 0 ? line : 0) + lanes + aboveRow * line + PersonMark::symbolSize(m_ink) / 2;
        m_rows.append(y);
        m_lanesBottom.append(y - PersonMark::symbolSize(m_ink) / 2 - aboveRow * line - 2 * bracketLanes[row] * lane * line);
        y += PersonMark::heightOf(m_ink) - PersonMark::symbolSize(m_ink) / 2;
    }
}

QPointF FamilyScene::centre(const Uuid& person) const
{
    const KinPlace* place = tepu::placeOf(m_picture, person);
    return {place->column * m_cell / besideEachOther, m_rows[place->row]};
}

qreal FamilyScene::feet(const Uuid& person) const
{
    return centre(person).y() - PersonMark::symbolSize(m_ink) / 2 + PersonMark::heightOf(m_ink);
}

const KinPlace& FamilyScene::placeOf(const PersonMark& mark) const
{
    return *tepu::placeOf(m_picture, mark.person().id);
}

PersonDrawn FamilyScene::drawn(const FamilyMember& member) const
{
    const Uuid id = member.person.uuid();
    return {id, shapeOf(member.gender), member.age ? QString::number(*member.age) : QStringLiteral("?"), member.called, besideName(member),
            whoBelongsToWhom(m_family, id)};
}

PersonDrawn FamilyScene::drawn(const UnbornChild& child) const
{
    const QString due = child.due ? SceneWords::tr("due %1").arg(dayWords(*child.due, *child.due)) : QString();
    const QString police = child.by == ToldBy::Police ? SceneWords::tr("say Police") : QString();
    return {child.child, Shape::Triangle, {}, SceneWords::tr("unborn"), due.isEmpty() ? police : due, whoBelongsToWhom(m_family, child.child)};
}

void FamilyScene::addPeople()
{
    for (const FamilyMember& member : m_family.people)
        m_marks.append(new PersonMark(drawn(member), m_ink, m_cell - m_ink.line() / 2));
    for (const UnbornChild& child : m_family.unborn)
        m_marks.append(new PersonMark(drawn(child), m_ink, m_cell - m_ink.line() / 2));
    std::sort(m_marks.begin(), m_marks.end(), [&](const PersonMark* one, const PersonMark* other) {
        return std::tuple(placeOf(*one).row, placeOf(*one).column) < std::tuple(placeOf(*other).row, placeOf(*other).column);
    });
    for (PersonMark* mark : m_marks) {
        mark->setPos(centre(mark->person().id));
        addItem(mark);
    }
}

void FamilyScene::label(const QString& words, QPointF above, qreal width, bool isWarning)
{
    auto* item = new BondLabel(words, width, isWarning, m_ink);
    item->setPos(above);
    addItem(item);
}

bool FamilyScene::areBeside(const Uuid& one, const Uuid& other) const
{
    const KinPlace* first = tepu::placeOf(m_picture, one);
    const KinPlace* second = tepu::placeOf(m_picture, other);
    return first->row == second->row && std::abs(first->column - second->column) == besideEachOther;
}

const FamilyBond* FamilyScene::bondBetween(const Uuid& one, const Uuid& other, bool couples) const
{
    for (const FamilyBond& bond : m_family.bonds) {
        const bool isThem = (bond.from.uuid() == one && bond.to.uuid() == other) || (bond.from.uuid() == other && bond.to.uuid() == one);
        if (isThem && isPair(bond.kind) == couples)
            return &bond;
    }
    return nullptr;
}

void FamilyScene::addCouples()
{
    const qreal half = PersonMark::symbolSize(m_ink) / 2;
    for (const FamilyBond& bond : m_family.bonds) {
        if (!isPair(bond.kind) || !areBeside(bond.from.uuid(), bond.to.uuid()))
            continue;
        QPointF left = centre(bond.from.uuid());
        QPointF right = centre(bond.to.uuid());
        if (left.x() > right.x())
            std::swap(left, right);
        const auto path = straight(left + QPointF(half, 0), right - QPointF(half, 0));
        addItem(new BondStroke(path, strokeOf(bond.couple.value_or(RelationshipNow::Unknown)), bond.by == ToldBy::Police, m_ink));
        const QPointF middle = (left + right) / 2 - QPointF(0, 0.55 * m_ink.line());
        label(onCouple(bond), middle, m_cell - 2 * half - 0.4 * m_ink.line(), bond.differs);
    }
}

bool FamilyScene::isToldByPolice(const QVector<Uuid>& parents, const Uuid& child) const
{
    for (const UnbornChild& each : m_family.unborn)
        if (each.child == child)
            return each.by == ToldBy::Police;
    return std::all_of(parents.cbegin(), parents.cend(), [&](const Uuid& parent) {
        const FamilyBond* bond = bondBetween(parent, child, false);
        return bond && bond->by == ToldBy::Police;
    });
}

void FamilyScene::addSiblings()
{
    for (const KinSiblings& each : m_picture.siblings)
        addSiblingLine(each);
}

/// From between the parents, or from each, down to a line of their own and from there to each child.
void FamilyScene::addSiblingLine(const KinSiblings& siblings)
{
    const qreal y = m_lanesBottom[siblings.row] - siblings.lane * lane * m_ink.line();
    const bool together = siblings.parents.size() == 2 && areBeside(siblings.parents.first(), siblings.parents.last());
    const bool allByPolice = std::all_of(siblings.children.cbegin(), siblings.children.cend(),
                                         [&](const Uuid& child) { return isToldByPolice(siblings.parents, child); });
    qreal left = centre(siblings.children.first()).x();
    qreal right = centre(siblings.children.last()).x();
    const auto reach = [&](qreal x) {
        left = std::min(left, x);
        right = std::max(right, x);
    };
    if (together) {
        const QPointF one = centre(siblings.parents.first());
        const QPointF other = centre(siblings.parents.last());
        const QPointF between = (one + other) / 2;
        if (!bondBetween(siblings.parents.first(), siblings.parents.last(), true)) {
            const qreal half = PersonMark::symbolSize(m_ink) / 2;
            addItem(new BondStroke(straight({std::min(one.x(), other.x()) + half, one.y()}, {std::max(one.x(), other.x()) - half, one.y()}),
                                   Stroke::Single, allByPolice, m_ink));
        }
        addItem(new BondStroke(straight(between, {between.x(), y}), Stroke::Single, allByPolice, m_ink));
        reach(between.x());
    } else {
        for (const Uuid& parent : siblings.parents) {
            const qreal x = centre(parent).x();
            addItem(new BondStroke(straight({x, feet(parent)}, {x, y}), Stroke::Single, allByPolice, m_ink));
            reach(x);
        }
    }
    if (right > left)
        addItem(new BondStroke(straight({left, y}, {right, y}), Stroke::Single, allByPolice, m_ink));
    for (const Uuid& child : siblings.children) {
        const QPointF head = centre(child) - QPointF(0, PersonMark::symbolSize(m_ink) / 2);
        addItem(new BondStroke(straight({head.x(), y}, head), Stroke::Single, isToldByPolice(siblings.parents, child), m_ink));
    }
}

void FamilyScene::addBrackets()
{
    const qreal half = PersonMark::symbolSize(m_ink) / 2;
    for (const KinBracket& each : m_picture.brackets) {
        const QPointF from = centre(each.bond.from) - QPointF(0, half);
        const QPointF to = centre(each.bond.to) - QPointF(0, half);
        const qreal y = from.y() - 0.8 * m_ink.line() - 2 * each.lane * lane * m_ink.line();
        QPainterPath path(from);
        path.lineTo(from.x(), y);
        path.lineTo(to.x(), y);
        path.lineTo(to);
        const bool couple = isPair(each.bond.kind);
        const FamilyBond* bond = bondBetween(each.bond.from, each.bond.to, couple);
        const Stroke stroke = couple ? strokeOf(bond && bond->couple ? *bond->couple : RelationshipNow::Unknown) : Stroke::Thin;
        addItem(new BondStroke(path, stroke, bond && bond->by == ToldBy::Police, m_ink));
        const bool differs = bond && bond->differs;
        const QString words = couple && bond ? onCouple(*bond).replace(u'\n', u' ') : onBond(each.bond.kind);
        label(words, {(from.x() + to.x()) / 2, y - 0.1 * m_ink.line()}, std::abs(from.x() - to.x()) + m_cell / 2, differs);
    }
}

/// Carers, other kin in other rows, and what contradicts itself.
void FamilyScene::addOtherLines()
{
    const auto line = [&](const Uuid& from, const Uuid& to, Stroke stroke, const QString& words, bool isWarning) {
        const bool isAbove = centre(from).y() <= centre(to).y();
        const Uuid& upper = isAbove ? from : to;
        const Uuid& lower = isAbove ? to : from;
        const QPointF start(centre(upper).x() + 0.5 * m_ink.line(), feet(upper));
        const QPointF end = centre(lower) + QPointF(0.5 * m_ink.line(), -PersonMark::symbolSize(m_ink) / 2);
        addItem(new BondStroke(straight(start, end), stroke, false, m_ink));
        label(words, (start + 2 * end) / 3, m_cell, isWarning);
    };
    for (const FamilyBond& bond : m_family.bonds) {
        const KinBond kin{bond.from.uuid(), bond.to.uuid(), bond.kind};
        const bool isOneRow = tepu::placeOf(m_picture, kin.from)->row == tepu::placeOf(m_picture, kin.to)->row;
        if (m_picture.setAside.contains(kin))
            line(kin.from, kin.to, Stroke::Thin, SceneWords::tr("%1?").arg(onBond(bond.kind)), true);
        else if (bond.kind == BondKind::Carer || (bond.kind == BondKind::OtherKin && !isOneRow))
            line(kin.from, kin.to, bond.kind == BondKind::Carer ? Stroke::Dashed : Stroke::Thin, onBond(bond.kind), false);
    }
}

void FamilyScene::addHomes()
{
    QVector<QPainterPath> paths(m_family.households.size());
    const qreal half = PersonMark::symbolSize(m_ink) / 2;
    const auto boxOf = [&](const KinHome& home) {
        const qreal inset = 2.0 + 3.0 * home.household;
        const qreal left = (home.from - 1) * m_cell / besideEachOther;
        const qreal right = (home.to + 1) * m_cell / besideEachOther;
        return QRectF(left, m_rows[home.row] - half - 0.45 * m_ink.line(), right - left, PersonMark::heightOf(m_ink) + 0.6 * m_ink.line())
            .adjusted(inset, inset, -inset, -inset);
    };
    for (const KinHome& home : m_picture.homes) {
        paths[home.household].addRoundedRect(boxOf(home), 8, 8);
        for (const KinHome& below : m_picture.homes) {
            const QRectF one = boxOf(home);
            const QRectF other = boxOf(below);
            const qreal left = std::max(one.left(), other.left());
            const qreal right = std::min(one.right(), other.right());
            if (below.household == home.household && below.row == home.row + 1 && right - left > m_cell / 4)
                paths[home.household].addRect(QRectF(QPointF(left, one.bottom() - 10), QPointF(right, other.top() + 10)));
        }
    }
    for (const QPainterPath& path : paths) {
        if (path.isEmpty())
            continue;
        QPainterPath whole = path;
        whole.setFillRule(Qt::WindingFill);
        addItem(new HomeOutline(whole.simplified(), m_ink));
    }
}

} // namespace tepu::ui
