// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_painter.h"

#include "ui/shell/colour.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/today/today_rows.h"
#include "ui/today/today_words.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int todayTitleRoom = 48;
constexpr int todayMarkColumn = 84;
constexpr int todayTimeColumn = 176;
constexpr int todayHereBar = 3;
constexpr int todayMostLines = 3;

/// A line laid out in the width of its row.
struct TodayLayout {
    TextFlow mark;
    TextFlow what;
    TextFlow beside;
    TextFlow when;
    int time;
    int words;

    TodayLayout(const TodayLine& line, int width, const QWidget& on)
        : mark({{line.mark, Voice::Quiet}}, TextStyle::Label, on), what({{line.words}}, TextStyle::Body, on), beside(besideOf(line), TextStyle::Secondary, on),
          when({{line.when, voiceOf(line)}}, TextStyle::Body, on), time(grown(todayTimeColumn, on)),
          words(std::max(1, width - grown(2 * space::edge + todayMarkColumn + todayTimeColumn + space::between, on)))
    {
        what.atMost(todayMostLines);
        beside.atMost(2);
        mark.atMost(1);
        when.atMost(2);
    }
    int height() const { return std::max(what.heightFor(words) + (beside.naturalWidth() > 0 ? beside.heightFor(words) : 0), when.heightFor(time)); }
};

void paintTodayTitle(QPainter& painter, const QStyleOptionViewItem& option, const QString& title)
{
    const QWidget& widget = *option.widget;
    const QRectF room = QRectF(option.rect).adjusted(grown(space::edge, widget), 0, -grown(space::edge, widget), -grown(space::inside, widget));
    TextFlow words({{title, Voice::Quiet}}, TextStyle::Label, widget);
    words.atMost(1);
    words.paint(painter, room.adjusted(0, room.height() - words.heightFor(int(room.width())), 0, 0));
}

} // namespace

void TodayPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const TodayRows&>(*index.model());
    const TodayLine* line = rows.lineAt(index);
    if (!line)
        return paintTodayTitle(*painter, option, rows.titleAt(index));
    const QWidget& widget = *option.widget;
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter->fillRect(option.rect.left(), option.rect.top(), todayHereBar, option.rect.height(), colour(ColourRole::Accent, widget));
    const TodayLayout layout(*line, option.rect.width(), widget);
    const qreal top = option.rect.top() + grown(space::inside, widget);
    const qreal left = option.rect.left() + grown(space::edge, widget);
    const qreal words = left + grown(todayMarkColumn, widget);
    const int whatHeight = layout.what.heightFor(layout.words);
    const int lead = firstBaseline(TextStyle::Body, widget) - firstBaseline(TextStyle::Label, widget);
    layout.mark.paint(*painter, QRectF(left, top + lead, grown(todayMarkColumn - space::inside, widget), whatHeight));
    layout.what.paint(*painter, QRectF(words, top, layout.words, whatHeight));
    layout.beside.paint(*painter, QRectF(words, top + whatHeight, layout.words, option.rect.height()));
    layout.when.paint(*painter, QRectF(words + layout.words + grown(space::between, widget), top, layout.time, option.rect.height()));
}

QSize TodayPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const TodayLine* line = static_cast<const TodayRows&>(*index.model()).lineAt(index);
    if (!line)
        return {0, grown(todayTitleRoom, *view)};
    return {0, TodayLayout(*line, view->viewport()->width(), *view).height() + 2 * grown(space::inside, *view)};
}

} // namespace tepu::ui
