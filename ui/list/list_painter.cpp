// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_painter.h"

#include "ui/list/list_rows.h"
#include "ui/shell/colour.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/risk_mark.h"
#include "ui/widgets/text_flow.h"

#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int rowHeight = 44;
constexpr int numberColumn = 40;
constexpr double familyShare = 0.36;
constexpr double asideShare = 0.22;
constexpr int bar = 3;

RiskShown riskOf(const AgendaRow& row)
{
    return row.level ? RiskShown{RiskStanding::Decided, row.level} : RiskShown{};
}

/// One family laid out in a row, from left to right.
class ListLine {
public:
    ListLine(QPainter& painter, const QRectF& row, const QWidget& widget)
        : m_painter(painter), m_widget(widget), m_rest(row.adjusted(grown(space::between, widget), 0, -grown(space::between, widget), 0))
    {
    }

    void words(const Run& run, TextStyle style, double width)
    {
        const QRectF box(m_rest.left(), m_rest.top(), width - space::inside, m_rest.height());
        TextFlow({run}, style, m_widget).atMost(1).paint(m_painter, box, Qt::AlignVCenter);
        m_rest.setLeft(m_rest.left() + width);
    }

    void mark(const RiskShown& risk)
    {
        const QSizeF size = riskMarkSize(risk, MarkSize::Letter, m_widget);
        const QRectF box(m_rest.right() - size.width(), m_rest.center().y() - size.height() / 2, size.width(), size.height());
        paintRiskMark(m_painter, box, risk, MarkSize::Letter, m_widget);
        m_rest.setRight(box.left() - space::inside);
    }

    double width() const { return m_rest.width(); }

private:
    QPainter& m_painter;
    const QWidget& m_widget;
    QRectF m_rest;
};

} // namespace

void ListPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = static_cast<const ListRows&>(*index.model()).rowAt(index);
    const QWidget& widget = *option.widget;
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter->fillRect(option.rect.left(), option.rect.top(), bar, option.rect.height(), colour(ColourRole::Accent, widget));
    if (!row)
        return;
    ListLine line(*painter, option.rect, widget);
    line.mark(riskOf(*row));
    line.words({QString::number(row->position), Voice::Quiet}, TextStyle::Secondary, grown(numberColumn, widget));
    const double width = line.width();
    line.words({tr("Family %1").arg(row->familyName), here ? Voice::Strong : Voice::Plain}, TextStyle::Body, width * familyShare);
    line.words({row->reason, Voice::Plain}, TextStyle::Secondary, width * (1 - familyShare - asideShare));
    line.words({asideOf(*row), Voice::Quiet}, TextStyle::Secondary, width * asideShare);
}

QSize ListPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, grown(rowHeight, *option.widget)};
}

} // namespace tepu::ui
