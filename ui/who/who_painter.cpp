// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/who_painter.h"

#include "ui/shell/colour.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/who/twos.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int titleRoom = 44;
constexpr int edgeBar = 3;

/// The words of a row, one below the other.
struct TwoLines {
    TextFlow names;
    TextFlow words;
    int room;

    TwoLines(const TwoShown& row, int width, const QWidget& widget)
        : names({{row.names, row.isAsked ? Voice::Strong : Voice::Plain},
                 {row.mark.isEmpty() ? QString() : QStringLiteral("  ") + row.mark, Voice::Caution}},
                TextStyle::Body, widget),
          words({{row.words, Voice::Quiet}}, TextStyle::Secondary, widget), room(width)
    {
    }
    int height() { return names.heightFor(room) + words.heightFor(room); }
};

QRect inside(const QRect& row, const QWidget& widget)
{
    return row.adjusted(grown(space::edge, widget), grown(space::inside, widget), -grown(space::between, widget), -grown(space::inside, widget));
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QWidget& widget = *option.widget;
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter.fillRect(option.rect.left(), option.rect.top(), edgeBar, option.rect.height(), colour(ColourRole::Accent, widget));
}

} // namespace

void WhoPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const Twos&>(*index.model());
    const QRect room = inside(option.rect, *option.widget);
    const auto row = rows.shownAt(index);
    if (!row) {
        TextFlow title({{rows.titleAt(index), Voice::Quiet}}, TextStyle::Label, *option.widget);
        return title.paint(*painter, QRectF(room).adjusted(0, room.height() - title.heightFor(room.width()), 0, 0));
    }
    paintGround(*painter, option);
    TwoLines lines(*row, room.width(), *option.widget);
    lines.names.paint(*painter, room);
    lines.words.paint(*painter, QRectF(room).adjusted(0, lines.names.heightFor(room.width()), 0, 0));
}

QSize WhoPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const auto row = static_cast<const Twos&>(*index.model()).shownAt(index);
    if (!row)
        return {0, grown(titleRoom, *view)};
    const int width = inside(view->viewport()->rect(), *view).width();
    return {0, TwoLines(*row, width, *view).height() + 2 * grown(space::inside, *view)};
}

} // namespace tepu::ui
