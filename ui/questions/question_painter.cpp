// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/question_painter.h"

#include "ui/questions/question_rows.h"
#include "ui/questions/question_told.h"
#include "ui/shell/colour.h"
#include "ui/shell/space.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int questionTitleRoom = 44;
constexpr int questionEdgeBar = 3;

/// The words of a question, one below the other.
struct QuestionWords {
    TextFlow sentence;
    TextFlow told;
    int room;

    QuestionWords(const SiteQuestionRow& row, int width, const QWidget& widget)
        : sentence({{row.sentence, row.off ? Voice::Quiet : Voice::Plain}}, TextStyle::Body, widget),
          told(questionTold(row), TextStyle::Secondary, widget), room(width)
    {
    }
    int height() { return sentence.heightFor(room) + told.heightFor(room); }
};

QRect insideOfQuestion(const QRect& row, const QWidget& widget)
{
    return row.adjusted(grown(space::edge, widget), grown(space::inside, widget), -grown(space::edge, widget), -grown(space::inside, widget));
}

} // namespace

void QuestionPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const QuestionRows&>(*index.model());
    const QWidget& widget = *option.widget;
    const QRect room = insideOfQuestion(option.rect, widget);
    const SiteQuestionRow* row = rows.rowAt(index);
    if (!row) {
        TextFlow title({{rows.titleAt(index), Voice::Quiet}}, TextStyle::Label, widget);
        return title.paint(*painter, QRectF(room).adjusted(0, room.height() - title.heightFor(room.width()), 0, 0));
    }
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter->fillRect(option.rect.left(), option.rect.top(), questionEdgeBar, option.rect.height(), colour(ColourRole::Accent, widget));
    QuestionWords words(*row, room.width(), widget);
    words.sentence.paint(*painter, room);
    words.told.paint(*painter, QRectF(room).adjusted(0, words.sentence.heightFor(room.width()), 0, 0));
}

QSize QuestionPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const SiteQuestionRow* row = static_cast<const QuestionRows&>(*index.model()).rowAt(index);
    if (!row)
        return {0, grown(questionTitleRoom, *view)};
    const int width = insideOfQuestion(view->viewport()->rect(), *view).width();
    return {0, QuestionWords(*row, width, *view).height() + 2 * grown(space::inside, *view)};
}

} // namespace tepu::ui
