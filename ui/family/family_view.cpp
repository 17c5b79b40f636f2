// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/family/family_view.h"

#include "ui/family/family_scene.h"
#include "ui/family/family_words.h"
#include "ui/shell/type.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace tepu::ui {
namespace {

constexpr qreal leastScale = 0.75; // smaller it could not be read

FamilyInk inkFor(const QWidget& widget)
{
    return {font(TextStyle::Body, TextWeight::Strong, widget), font(TextStyle::Secondary, TextWeight::Regular, widget),
            [scheme = schemeOf(widget)](ColourRole role) { return colour(role, scheme); }};
}

} // namespace

FamilyView::FamilyView(PictureFit fit, QWidget* parent) : QGraphicsView(parent), m_fit(fit)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(fit == PictureFit::Whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFocusPolicy(fit == PictureFit::Whole ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleDescription(tr("Picture of the family. Arrow keys go from person to person."));
}

void FamilyView::display(const FamilyPicture& family)
{
    m_family = family;
    m_here = 0;
    rebuild();
}

void FamilyView::rebuild()
{
    auto* before = m_scene;
    m_scene = new FamilyScene(m_family, inkFor(*this), this);
    setScene(m_scene);
    delete before;
    fit();
    sayWhereItStands();
}

/// On a page the picture is as wide as there is room and no larger than its own type; it goes on to the side rather than become too small.
void FamilyView::fit()
{
    if (!m_scene || m_scene->sceneRect().isEmpty())
        return;
    const QRectF whole = m_scene->sceneRect();
    qreal scale = std::min(1.0, (width() - 2) / whole.width());
    if (m_fit == PictureFit::Whole)
        scale = std::min({1.6, width() / whole.width(), height() / whole.height()});
    else
        scale = std::max(scale, leastScale);
    setTransform(QTransform::fromScale(scale, scale));
    if (m_fit == PictureFit::Width) {
        const bool scrolls = whole.width() * scale > width();
        const int wanted = static_cast<int>(whole.height() * scale) + (scrolls ? 18 : 2);
        if (wanted != height())
            setFixedHeight(wanted);
    }
}

const PersonMark* FamilyView::here() const
{
    return m_scene && m_here < m_scene->marks().size() ? m_scene->marks()[m_here] : nullptr;
}

void FamilyView::stand(int mark)
{
    m_here = mark;
    sayWhereItStands();
    if (here())
        ensureVisible(here(), 8, 8);
}

void FamilyView::sayWhereItStands()
{
    if (!m_scene)
        return;
    for (int i = 0; i < m_scene->marks().size(); ++i)
        m_scene->marks()[i]->setHere(hasFocus() && i == m_here);
    setAccessibleName(here() ? here()->person().told : tr("Nobody is on this plan yet."));
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

/// To the nearest in that direction.
void FamilyView::go(int row, int column)
{
    if (!here())
        return;
    const KinPlace from = m_scene->placeOf(*here());
    std::optional<std::pair<int, int>> best; // how far, and who
    for (int i = 0; i < m_scene->marks().size(); ++i) {
        const KinPlace to = m_scene->placeOf(*m_scene->marks()[i]);
        const int down = (to.row - from.row) * row;
        const int aside = (to.column - from.column) * column;
        if (i == m_here || (row != 0 ? down <= 0 : to.row != from.row || aside <= 0))
            continue;
        const int away = row != 0 ? down * 1000 + std::abs(to.column - from.column) : aside;
        if (!best || away < best->first)
            best = {away, i};
    }
    if (best)
        stand(best->second);
}

void FamilyView::choose()
{
    if (!here())
        return;
    const PersonId person(here()->person().id);
    if (memberOf(m_family, person))
        Q_EMIT personChosen(person);
}

void FamilyView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return go(0, -1);
    case Qt::Key_Right: return go(0, 1);
    case Qt::Key_Up: return go(-1, 0);
    case Qt::Key_Down: return go(1, 0);
    case Qt::Key_Home: return stand(0);
    case Qt::Key_End: return stand(std::max(0, static_cast<int>(m_scene ? m_scene->marks().size() : 0) - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose();
    default: event->ignore();
    }
}

void FamilyView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const QGraphicsItem* under = itemAt(event->position().toPoint());
    for (int i = 0; m_scene && i < m_scene->marks().size(); ++i)
        if (m_scene->marks()[i] == under)
            stand(i);
}

void FamilyView::mouseDoubleClickEvent(QMouseEvent*)
{
    choose();
}

/// The page scrolls, not the picture in it.
void FamilyView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void FamilyView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void FamilyView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    sayWhereItStands();
}

void FamilyView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    sayWhereItStands();
}

/// Type and colours follow the window.
void FamilyView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (m_scene && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        rebuild();
}

} // namespace tepu::ui
