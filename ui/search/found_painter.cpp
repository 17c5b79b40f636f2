// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/found_painter.h"

#include "ui/search/found_line.h"
#include "ui/search/found_rows.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/key_hint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int groupTitleHeight = 34;
constexpr int hereBar = 3;

void paintGroupTitle(QPainter& painter, const QString& title, const QRect& row, const QWidget& widget)
{
    const int pad = grown(space::between, widget);
    TextFlow words({{title, Voice::Quiet}}, TextStyle::Label, widget);
    const int height = words.heightFor(row.width() - 2 * pad);
    words.paint(painter, QRectF(row.adjusted(pad, row.height() - height - space::grid, -pad, 0)));
}

void paintCommand(QPainter& painter, const CommandFound& command, const QRect& row, const QWidget& widget)
{
    const int pad = grown(space::between, widget);
    const QString key = keyText(command.key);
    const QSize hint = keyHintSize(key, widget);
    const QRectF inside = QRectF(row).adjusted(pad, 0, -pad, 0);
    TextFlow({{command.words}}, TextStyle::Body, widget).paint(painter, inside, Qt::AlignVCenter);
    paintKeyHint(painter, QRectF(inside.right() - hint.width(), inside.center().y() - hint.height() / 2.0, hint.width(), hint.height()), key,
                 colour(ColourRole::Quiet, widget), widget);
}

} // namespace

void FoundPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& row = static_cast<const FoundRows&>(*index.model()).rowAt(index);
    const QWidget& widget = *option.widget;
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || (option.state.testFlag(QStyle::State_MouseOver) && (row.found || row.command)))
        painter->fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter->fillRect(option.rect.left(), option.rect.top(), hereBar, option.rect.height(), colour(ColourRole::Accent, widget));
    if (row.found)
        FoundLine(row.shown, option.rect.width(), widget).paint(*painter, option.rect);
    else if (row.command)
        paintCommand(*painter, *row.command, option.rect, widget);
    else
        paintGroupTitle(*painter, row.title, option.rect, widget);
}

QSize FoundPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& row = static_cast<const FoundRows&>(*index.model()).rowAt(index);
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const int width = view->viewport()->width();
    if (row.found)
        return {width, FoundLine(row.shown, width, *view).height()};
    return {width, grown(row.command ? space::rowLeast : groupTitleHeight, *view)};
}

} // namespace tepu::ui
