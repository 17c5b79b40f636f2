// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room/fitting_column.h"

#include "ui/shell/space.h"
#include "ui/widgets/prose.h"

#include <QResizeEvent>

namespace tepu::ui {

FittingColumn::FittingColumn(Keep keep, QWidget* parent) : QWidget(parent), m_keep(keep), m_more(new Prose(TextStyle::Secondary, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what it needs, or less
    m_more->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
    m_more->hide();
}

void FittingColumn::display(const QVector<QWidget*>& rows)
{
    qDeleteAll(m_rows);
    m_rows = rows;
    for (QWidget* row : rows) {
        row->setParent(this);
        row->hide();
    }
    lay();
    updateGeometry();
}

int FittingColumn::heightOf(const QWidget& row) const
{
    row.ensurePolished();
    return row.hasHeightForWidth() ? row.heightForWidth(width()) : row.sizeHint().height();
}

/// How many rows, from the end that is kept, stand in a room.
int FittingColumn::fitting(int room) const
{
    int count = 0;
    for (; count < m_rows.size(); ++count) {
        const qsizetype at = m_keep == Keep::First ? count : m_rows.size() - 1 - count;
        room -= heightOf(*m_rows[at]);
        if (room < 0)
            break;
    }
    return count;
}

void FittingColumn::lay()
{
    m_shownCount = fitting(height());
    const bool all = m_shownCount == m_rows.size();
    const int moreHeight = all ? 0 : lineHeight(TextStyle::Secondary, *this);
    if (!all)
        m_shownCount = fitting(height() - moreHeight);
    const qsizetype first = m_keep == Keep::First ? 0 : m_rows.size() - m_shownCount;
    int y = m_keep == Keep::First ? 0 : moreHeight;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool fits = i >= first && i < first + m_shownCount;
        m_rows[i]->setVisible(fits);
        if (!fits)
            continue;
        m_rows[i]->setGeometry(0, y, width(), heightOf(*m_rows[i]));
        y += m_rows[i]->height();
    }
    const qsizetype rest = m_rows.size() - m_shownCount;
    m_more->say(m_keep == Keep::First ? tr("and %1 more").arg(rest) : tr("%1 earlier").arg(rest), Voice::Quiet);
    m_more->setGeometry(0, m_keep == Keep::First ? y : 0, width(), moreHeight);
    m_more->setVisible(!all);
}

QSize FittingColumn::sizeHint() const
{
    int height = 0;
    for (const QWidget* row : m_rows)
        height += heightOf(*row);
    return {width(), height};
}

QSize FittingColumn::minimumSizeHint() const
{
    return {0, m_rows.isEmpty() ? 0 : lineHeight(TextStyle::Body, *this)};
}

void FittingColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
    if (event->oldSize().width() != width())
        updateGeometry(); // rows wrap with the width
}

} // namespace tepu::ui
