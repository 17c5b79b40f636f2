// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/case_list.h"

#include "ui/widgets/case_painter.h"

#include <QScrollBar>

namespace tepu::ui {
namespace {

constexpr int rowsAhead = 2; // of the case that is heard, so that it is seen who comes next

} // namespace

CaseList::CaseList(QWidget* parent) : QListView(parent), m_rows(new CaseRows(this))
{
    setModel(m_rows);
    setItemDelegate(new CasePainter(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setAccessibleName(tr("The day’s list"));
    const auto choose = [this](const QModelIndex& index) {
        if (const auto shown = m_rows->caseAt(index))
            Q_EMIT chosen(shown->id);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void CaseList::display(const QVector<CaseSection>& sections)
{
    const int place = verticalScrollBar()->value();
    m_rows->show(sections);
    verticalScrollBar()->setValue(place);
    const QModelIndex here = m_rows->here();
    setCurrentIndex(here);
    if (here.isValid())
        scrollTo(m_rows->index(std::min(here.row() + rowsAhead, m_rows->rowCount() - 1)), EnsureVisible);
    scrollTo(here, EnsureVisible);
}

/// Rows wrap with the width, so their heights are asked again.
void CaseList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace tepu::ui
