// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_painter.h"

#include "ui/intake/intake_rows.h"
#include "ui/shell/colour.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/words_in_columns.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int titleHeight = 44;
constexpr int whereColumn = 132;
constexpr double whoShare = 0.42;
constexpr int mostLines = 4;
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

QRectF insideOf(const QRectF& row, const QWidget& widget)
{
    const int pad = grown(space::edge, widget);
    return row.adjusted(pad, 0, -pad, 0);
}

/// One line of a file, from left to right: where it stands, who is on it, what it becomes.
WordsInColumns wordsOf(const IntakeRow& row, double width, const QWidget& widget)
{
    const int where = grown(whereColumn, widget);
    const double who = (width - where) * whoShare;
    WordsInColumns words(widget);
    words.add({row.where, Voice::Quiet}, TextStyle::Secondary, where, mostLines);
    words.add({row.who, row.becomes == Becomes::Unchanged ? Voice::Quiet : Voice::Plain}, TextStyle::Body, who, mostLines);
    words.add({row.words, voiceOf(row.becomes)}, TextStyle::Secondary, width - where - who, mostLines);
    return words;
}

} // namespace

void IntakePainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const IntakeRows&>(*index.model());
    const QWidget& widget = *option.widget;
    const QRectF inside = insideOf(option.rect, widget);
    const auto row = rows.rowAt(index);
    if (!row) {
        TextFlow title({{rows.titleAt(index), Voice::Quiet}}, TextStyle::Label, widget);
        const int height = title.heightFor(int(inside.width()));
        return title.paint(*painter, inside.adjusted(0, inside.height() - height - space::grid, 0, 0));
    }
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter->fillRect(option.rect.left(), option.rect.top(), bar, option.rect.height(), colour(ColourRole::Accent, widget));
    wordsOf(*row, inside.width(), widget).paint(*painter, inside);
}

QSize IntakePainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const IntakeRows&>(*index.model());
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const auto row = rows.rowAt(index);
    if (!row)
        return {0, grown(titleHeight, *view)};
    const double width = insideOf(view->viewport()->rect(), *view).width();
    return {0, wordsOf(*row, width, *view).height(grown(space::rowLeast, *view))};
}

} // namespace tepu::ui
