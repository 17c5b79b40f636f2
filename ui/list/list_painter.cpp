// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_painter.h"

#include "ui/list/list_rows.h"
#include "ui/shell/colour.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/risk_mark.h"
#include "ui/widgets/words_in_columns.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int numberColumn = 40;
constexpr double familyShare = 0.34;
constexpr double asideShare = 0.22;
constexpr int bar = 3;

RiskShown riskOf(const AgendaRow& row)
{
    return row.level ? RiskShown{RiskStanding::Decided, row.level} : RiskShown{};
}

/// As wide for every level, so that the columns stand in one line.
int markColumn(const QWidget& widget)
{
    return riskMarkSize({RiskStanding::Decided, RiskLevel::Medium}, MarkSize::Letter, widget).width() + grown(space::between, widget);
}

QRectF insideOf(const QRectF& row, const QWidget& widget)
{
    const int pad = grown(space::edge, widget);
    return row.adjusted(pad, 0, -pad, 0);
}

/// One family, from left to right.
WordsInColumns wordsOf(const AgendaRow& row, Voice name, double width, const QWidget& widget)
{
    const int number = grown(numberColumn, widget);
    const double rest = width - number - markColumn(widget);
    WordsInColumns words(widget);
    words.add({QString::number(row.position), Voice::Quiet}, TextStyle::Secondary, number);
    words.add({ListPainter::tr("Family %1").arg(row.familyName), name}, TextStyle::Body, rest * familyShare);
    words.add({row.reason, Voice::Plain}, TextStyle::Secondary, rest * (1 - familyShare - asideShare));
    words.add({asideOf(row), Voice::Quiet}, TextStyle::Secondary, rest * asideShare);
    return words;
}

void paintMark(QPainter& painter, const RiskShown& risk, const QRectF& inside, const QWidget& widget)
{
    const QSizeF size = riskMarkSize(risk, MarkSize::Letter, widget);
    const QRectF box(inside.right() - size.width(), inside.center().y() - size.height() / 2, size.width(), size.height());
    paintRiskMark(painter, box, risk, MarkSize::Letter, widget);
}

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
    const QRectF inside = insideOf(option.rect, widget);
    wordsOf(*row, here ? Voice::Strong : Voice::Plain, inside.width(), widget).paint(*painter, inside);
    paintMark(*painter, riskOf(*row), inside, widget);
}

QSize ListPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = static_cast<const ListRows&>(*index.model()).rowAt(index);
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const int least = grown(space::rowMost, *view);
    const double width = insideOf(view->viewport()->rect(), *view).width();
    return {0, row ? wordsOf(*row, Voice::Strong, width, *view).height(least) : least};
}

} // namespace tepu::ui
