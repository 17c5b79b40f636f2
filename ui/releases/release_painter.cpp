// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_painter.h"

#include "ui/releases/release_rows.h"
#include "ui/releases/release_telling.h"
#include "ui/shell/colour.h"
#include "ui/shell/space.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int releaseTitleRoom = 44;
constexpr int releaseEdgeBar = 3;

/// The words of a release, one below the other.
struct ReleaseWords {
    TextFlow words;
    TextFlow more;
    int room;

    ReleaseWords(const ReleaseRow& row, int width, const QWidget& widget)
        : words({{row.words, row.standing <= ReleaseStanding::Today ? Voice::Alert : Voice::Plain}}, TextStyle::Body, widget),
          more({{shortWords(row), row.owesReview ? Voice::Caution : Voice::Quiet}}, TextStyle::Secondary, widget), room(width)
    {
    }
    int height() { return words.heightFor(room) + more.heightFor(room); }
};

QRect insideOf(const QRect& row, const QWidget& widget)
{
    return row.adjusted(grown(space::edge, widget), grown(space::inside, widget), -grown(space::between, widget), -grown(space::inside, widget));
}

} // namespace

void ReleasePainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const ReleaseRows&>(*index.model());
    const QWidget& widget = *option.widget;
    const QRect room = insideOf(option.rect, widget);
    const ReleaseRow* row = rows.rowAt(index);
    if (!row) {
        TextFlow title({{rows.titleAt(index), Voice::Quiet}}, TextStyle::Label, widget);
        return title.paint(*painter, QRectF(room).adjusted(0, room.height() - title.heightFor(room.width()), 0, 0));
    }
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter->fillRect(option.rect.left(), option.rect.top(), releaseEdgeBar, option.rect.height(), colour(ColourRole::Accent, widget));
    ReleaseWords words(*row, room.width(), widget);
    words.words.paint(*painter, room);
    words.more.paint(*painter, QRectF(room).adjusted(0, words.words.heightFor(room.width()), 0, 0));
}

QSize ReleasePainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const ReleaseRow* row = static_cast<const ReleaseRows&>(*index.model()).rowAt(index);
    if (!row)
        return {0, grown(releaseTitleRoom, *view)};
    const int width = insideOf(view->viewport()->rect(), *view).width();
    return {0, ReleaseWords(*row, width, *view).height() + 2 * grown(space::inside, *view)};
}

} // namespace tepu::ui
