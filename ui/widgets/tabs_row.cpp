// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabs_row.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/text_flow.h"

#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int pad = 14;
constexpr int closePad = 9; ///< where the digits had to give way
constexpr int underline = 2;

int digitWidth(int index, const QWidget& widget)
{
    return TextFlow({{QString::number(index + 1)}}, TextStyle::Secondary, widget).naturalWidth() +
           grown(space::inside, widget);
}

} // namespace

TabsRow::TabsRow(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setElideMode(Qt::ElideNone);
}

void TabsRow::display(const QStringList& titles)
{
    while (count() > titles.size())
        removeTab(count() - 1);
    for (int i = 0; i < titles.size(); ++i)
        i < count() ? setTabText(i, titles[i]) : void(addTab(titles[i]));
    updateGeometry();
}

int TabsRow::widthOf(int index, bool withDigit) const
{
    TextFlow title({{tabText(index), Voice::Accent}}, TextStyle::Body, *this);
    return title.naturalWidth() + (withDigit ? digitWidth(index, *this) : 0) + 2 * grown(withDigit ? pad : closePad, *this);
}

QSize TabsRow::tabSizeHint(int index) const
{
    return {widthOf(index, m_hasDigits), grown(space::rowMost, *this) - 2};
}

void TabsRow::resizeEvent(QResizeEvent* event)
{
    int all = 0;
    for (int i = 0; i < count(); ++i)
        all += widthOf(i, true);
    m_hasDigits = all <= width();
    QTabBar::resizeEvent(event);
}

/// A tab bar that is not yet shown says nothing of a new tab, and a layout that has asked it goes on with no height.
void TabsRow::tabInserted(int)
{
    updateGeometry();
}

void TabsRow::paintTab(QPainter& painter, int index) const
{
    const QRect box = tabRect(index);
    const bool here = index == currentIndex();
    const bool lit = box.contains(mapFromGlobal(QCursor::pos())) && underMouse();
    TextFlow title({{tabText(index), Voice::Accent}}, TextStyle::Body, *this);
    title.in(colour(here ? ColourRole::Accent : lit ? ColourRole::Text : ColourRole::Quiet, *this));
    const int beside = grown(m_hasDigits ? pad : closePad, *this);
    const QRectF inside = QRectF(box).adjusted(beside, 0, -beside, 0);
    title.paint(painter, inside, Qt::AlignVCenter);
    if (m_hasDigits)
        TextFlow({{QString::number(index + 1), Voice::Quiet}}, TextStyle::Secondary, *this).paint(painter, inside.translated(0, 1), Qt::AlignVCenter | Qt::AlignRight);
    if (here)
        painter.fillRect(box.left(), box.bottom() + 1 - underline, box.width(), underline,
                         colour(ColourRole::Accent, *this));
    if (here && hasFocus())
        paintFocusRing(painter, QRectF(box).adjusted(0, 2, 0, -4), space::controlRadius,
                       colour(ColourRole::Accent, *this));
}

void TabsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, height() - space::hair, width(), space::hair, colour(ColourRole::Line, *this));
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

} // namespace tepu::ui
