// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/thing_painter.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/who/plan_things.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int thingTitleRoom = 40;
constexpr int thingHereBar = 3;
constexpr int thingMark = 16;
constexpr int thingMostLines = 3;

struct ThingLines {
    TextFlow words;
    TextFlow beside;
    int room;

    ThingLines(const PlanThing& thing, int width, const QWidget& widget)
        : words({{thing.words, thing.goesAlone ? Voice::Plain : Voice::Quiet}}, TextStyle::Body, widget), beside({{thing.beside, Voice::Quiet}}, TextStyle::Secondary, widget),
          room(width)
    {
        words.atMost(thingMostLines);
        beside.atMost(thingMostLines);
    }
    int height(const PlanThing& thing) const { return words.heightFor(room) + (thing.beside.isEmpty() ? 0 : beside.heightFor(room)); }
};

QRect thingRoom(const QRect& row, const QWidget& widget)
{
    const int beside = grown(space::between, widget);
    return row.adjusted(beside + grown(thingMark + space::inside, widget), grown(space::inside - 2, widget), -beside, -grown(space::inside - 2, widget));
}

void paintThingGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QWidget& widget = *option.widget;
    const bool here = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active) && widget.hasFocus();
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter.fillRect(option.rect.left(), option.rect.top(), thingHereBar, option.rect.height(), colour(ColourRole::Accent, widget));
}

/// A box with a tick in it, where it goes.
void paintMark(QPainter& painter, const QRectF& box, bool isMarked, const QWidget& widget)
{
    const QColor accent = colour(ColourRole::Accent, widget);
    paintBox(painter, box, {isMarked ? accent : QColor(), isMarked ? accent : colour(ColourRole::Edge, widget)}, space::markRadius);
    if (!isMarked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(ColourRole::OnAccent, widget), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)}));
    painter.restore();
}

} // namespace

void ThingPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& things = static_cast<const PlanThings&>(*index.model());
    const QWidget& widget = *option.widget;
    const PlanThing* thing = things.thingAt(index);
    const QRect room = thingRoom(option.rect, widget);
    if (!thing) {
        TextFlow title({{things.titleAt(index), Voice::Quiet}}, TextStyle::Label, widget);
        const QRectF whole = QRectF(room).adjusted(option.rect.left() + grown(space::between, widget) - room.left(), 0, 0, 0);
        return title.paint(*painter, whole.adjusted(0, room.height() - title.heightFor(int(whole.width())), 0, 0));
    }
    paintThingGround(*painter, option);
    const ThingLines lines(*thing, room.width(), widget);
    const int side = grown(thingMark, widget);
    const int lead = (lines.words.heightFor(1 << 20) - side) / 2;
    if (thing->goesAlone)
        paintMark(*painter, QRectF(option.rect.left() + grown(space::between, widget), room.top() + lead, side, side), things.isMarked(*thing), widget);
    lines.words.paint(*painter, room);
    lines.beside.paint(*painter, QRectF(room).adjusted(0, lines.words.heightFor(room.width()), 0, 0));
}

QSize ThingPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const PlanThing* thing = static_cast<const PlanThings&>(*index.model()).thingAt(index);
    if (!thing)
        return {0, grown(thingTitleRoom, *view)};
    const int width = std::max(1, thingRoom(view->viewport()->rect(), *view).width());
    return {0, ThingLines(*thing, width, *view).height(*thing) + 2 * grown(space::inside - 2, *view)};
}

} // namespace tepu::ui
