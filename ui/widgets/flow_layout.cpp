// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace tepu::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap, int rowGap) : QLayout(parent), m_gap(gap), m_rowGap(rowGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addGap(int width)
{
    addItem(new QSpacerItem(width, 0));
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QVector<FlowLayout::Place> FlowLayout::places(const QRect& area) const
{
    QVector<Place> places;
    qsizetype rowStart = 0;
    int x = area.left();
    int y = area.top();
    int rowHeight = 0;
    const auto endRow = [&] {
        for (qsizetype i = rowStart; i < places.size(); ++i) // what is lower than its row stands in the middle of it
            places[i].area.translate(0, (rowHeight - places[i].area.height()) / 2);
        rowStart = places.size();
        y += rowHeight + m_rowGap;
        x = area.left();
        rowHeight = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->spacerItem()) {
            x += x > area.left() ? item->sizeHint().width() : 0;
            continue;
        }
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), area.width());
        if (x > area.left() && x + width > area.left() + area.width())
            endRow();
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        places.append({item, QRect(x, y, width, height)});
        x += width + m_gap;
        rowHeight = std::max(rowHeight, height);
    }
    endRow();
    return places;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    for (const Place& place : places(area.marginsRemoved(contentsMargins())))
        place.item->setGeometry(place.area);
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = margins.top();
    for (const Place& place : places(QRect(0, margins.top(), width - margins.left() - margins.right(), 0)))
        bottom = std::max(bottom, place.area.y() + place.area.height());
    return bottom + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = -m_gap;
    for (QLayoutItem* item : m_items)
        if (item->spacerItem() || !item->isEmpty())
            width += item->sizeHint().width() + (item->spacerItem() ? 0 : m_gap);
    width = std::max(0, width) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            clear(*inner);
        delete item;
    }
}

} // namespace tepu::ui
