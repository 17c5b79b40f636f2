// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_painter.h"

#include "ui/intake/intake_rows.h"
#include "ui/shell/colour.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int titleHeight = 44;
constexpr int whereColumn = 132;
constexpr double whoShare = 0.42;
constexpr int bar = 3;

Voice voiceOf(Becomes becomes)
{
    switch (becomes) {
    case Becomes::Refused:
    case Becomes::Rejected: return Voice::Alert;
    case Becomes::Doubtful:
    case Becomes::Differing:
    case Becomes::Incomplete: return Voice::Caution;
    case Becomes::Unchanged: return Voice::Quiet;
    default: return Voice::Plain;
    }
}

void paintRow(QPainter& painter, const IntakeRow& row, const QRectF& box, const QWidget& widget)
{
    const int pad = grown(space::between, widget);
    const int where = grown(whereColumn, widget);
    const QRectF inside = box.adjusted(pad, 0, -pad, 0);
    const double who = (inside.width() - where) * whoShare;
    TextFlow({{row.where, Voice::Quiet}}, TextStyle::Secondary, widget)
        .atMost(1)
        .paint(painter, QRectF(inside.left(), inside.top(), where - space::inside, inside.height()), Qt::AlignVCenter);
    TextFlow({{row.who, row.becomes == Becomes::Unchanged ? Voice::Quiet : Voice::Plain}}, TextStyle::Body, widget)
        .atMost(1)
        .paint(painter, QRectF(inside.left() + where, inside.top(), who - space::between, inside.height()), Qt::AlignVCenter);
    TextFlow({{row.words, voiceOf(row.becomes)}}, TextStyle::Secondary, widget)
        .atMost(1)
        .paint(painter, QRectF(inside.left() + where + who, inside.top(), inside.width() - where - who, inside.height()), Qt::AlignVCenter);
}

} // namespace

void IntakePainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const IntakeRows&>(*index.model());
    const QWidget& widget = *option.widget;
    const auto row = rows.rowAt(index);
    if (!row) {
        const int pad = grown(space::between, widget);
        TextFlow({{rows.titleAt(index), Voice::Quiet}}, TextStyle::Label, widget)
            .paint(*painter, QRectF(option.rect).adjusted(pad, space::between, -pad, -space::grid), Qt::AlignBottom);
        return;
    }
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter->fillRect(option.rect.left(), option.rect.top(), bar, option.rect.height(), colour(ColourRole::Accent, widget));
    paintRow(*painter, *row, option.rect, widget);
}

QSize IntakePainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const IntakeRows&>(*index.model());
    const QWidget& widget = *option.widget;
    return {0, grown(rows.rowAt(index) ? space::rowLeast : titleHeight, widget)};
}

} // namespace tepu::ui
