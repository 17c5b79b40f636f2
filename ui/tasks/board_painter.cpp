// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_painter.h"

#include "ui/shell/colour.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/tasks/board_groups.h"
#include "ui/tasks/board_rows.h"
#include "ui/tasks/board_words.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int boardMarkColumn = 76;
constexpr int boardTimeColumn = 176;
constexpr int boardHereBar = 3;
constexpr int boardMostLines = 3;

/// A task laid out in the width of its row.
struct BoardLayout {
    TextFlow mark;
    TextFlow what;
    TextFlow beside;
    TextFlow when;
    const QWidget& widget;
    int words;

    BoardLayout(const BoardLine& line, int width, const QWidget& on)
        : mark({{line.mark, Voice::Quiet}}, TextStyle::Label, on), what(line.what, TextStyle::Body, on), beside(line.beside, TextStyle::Secondary, on),
          when({{line.when, line.voice}}, TextStyle::Body, on), widget(on),
          words(std::max(1, width - grown(2 * space::edge + boardMarkColumn + boardTimeColumn + space::between, on)))
    {
        what.atMost(boardMostLines);
        beside.atMost(boardMostLines);
        mark.atMost(1);
        when.atMost(2);
    }
    int height() const { return std::max(what.heightFor(words) + beside.heightFor(words), when.heightFor(grown(boardTimeColumn, widget))); }
};

void paintBoardGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QWidget& widget = *option.widget;
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter.fillRect(option.rect.left(), option.rect.top(), boardHereBar, option.rect.height(), colour(ColourRole::Accent, widget));
}

Runs boardCountRuns(const BoardGroup& group)
{
    Runs runs;
    if (group.overdue > 0)
        runs = {{BoardGroupPainter::tr("%1 over").arg(group.overdue), Voice::Alert}, {QStringLiteral("  "), Voice::Quiet}};
    runs.append({QString::number(group.count), Voice::Quiet});
    return runs;
}

int boardRoomWidth(const QAbstractItemView& view)
{
    return view.viewport()->width() - 2 * grown(space::between, view);
}

} // namespace

void BoardPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const BoardRow* row = static_cast<const BoardRows&>(*index.model()).rowAt(index);
    if (!row)
        return;
    const QWidget& widget = *option.widget;
    paintBoardGround(*painter, option);
    const BoardLayout layout(boardLine(*row, m_now()), option.rect.width(), widget);
    const qreal top = option.rect.top() + grown(space::inside, widget);
    const qreal left = option.rect.left() + grown(space::edge, widget);
    const qreal words = left + grown(boardMarkColumn, widget);
    const int whatHeight = layout.what.heightFor(layout.words);
    const int lead = firstBaseline(TextStyle::Body, widget) - firstBaseline(TextStyle::Label, widget);
    layout.mark.paint(*painter, QRectF(left, top + lead, grown(boardMarkColumn - space::inside, widget), whatHeight));
    layout.what.paint(*painter, QRectF(words, top, layout.words, whatHeight));
    layout.beside.paint(*painter, QRectF(words, top + whatHeight, layout.words, option.rect.height()));
    layout.when.paint(*painter, QRectF(words + layout.words + grown(space::between, widget), top, grown(boardTimeColumn, widget), option.rect.height()));
}

QSize BoardPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const BoardRow* row = static_cast<const BoardRows&>(*index.model()).rowAt(index);
    return row ? QSize(0, BoardLayout(boardLine(*row, m_now()), view->viewport()->width(), *view).height() + 2 * grown(space::inside, *view)) : QSize();
}

void BoardGroupPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& groups = static_cast<const BoardGroups&>(*index.model());
    const BoardGroup* group = groups.groupAt(index);
    if (!group)
        return;
    const QWidget& widget = *option.widget;
    paintBoardGround(*painter, option);
    const QRectF room = QRectF(option.rect).adjusted(grown(space::edge, widget), grown(space::inside, widget), -grown(space::between, widget), 0);
    const TextFlow count(boardCountRuns(*group), TextStyle::Secondary, widget);
    TextFlow title({{titleOf(*group, groups.grouping())}}, TextStyle::Body, widget);
    title.atMost(boardMostLines);
    title.paint(*painter, room.adjusted(0, 0, -count.naturalWidth() - grown(space::inside, widget), 0));
    count.paint(*painter, QRectF(room.right() - count.naturalWidth(), room.top(), count.naturalWidth() + 1, room.height()));
}

QSize BoardGroupPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const auto& groups = static_cast<const BoardGroups&>(*index.model());
    const BoardGroup* group = groups.groupAt(index);
    if (!group)
        return {};
    const int counted = TextFlow(boardCountRuns(*group), TextStyle::Secondary, *view).naturalWidth();
    TextFlow title({{titleOf(*group, groups.grouping())}}, TextStyle::Body, *view);
    title.atMost(boardMostLines);
    return {0, title.heightFor(std::max(1, boardRoomWidth(*view) - counted - grown(2 * space::inside, *view))) + 2 * grown(space::inside, *view)};
}

} // namespace tepu::ui
