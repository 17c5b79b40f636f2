// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question_chip.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_flow.h"

#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {
namespace {

constexpr int least = 200;
constexpr int pad = 12;

TextFlow flow(const QuestionShown& question, const QWidget& widget)
{
    return TextFlow({{question.words, Voice::Accent}}, TextStyle::Body, widget);
}

} // namespace

QuestionChip::QuestionChip(const QuestionShown& question, QWidget* parent) : Pressable(parent), m_question(question)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(question.words);
    const bool safety = question.kind == QuestionKind::ImmediateSafety;
    speakAs(*this, QAccessible::Button, safety ? tr("Immediate safety: %1").arg(question.words) : question.words);
    setAccessibleDescription(question.key);
}

int QuestionChip::aroundWords() const
{
    return 2 * grown(pad, *this) + grown(space::inside, *this) + keyHintSize(m_question.key, *this).width();
}

int QuestionChip::heightForWidth(int width) const
{
    const int words = flow(m_question, *this).heightFor(width - aroundWords());
    return std::max(grown(32, *this), words + 2 * grown(5, *this));
}

QSize QuestionChip::sizeHint() const
{
    const int width = flow(m_question, *this).naturalWidth() + aroundWords();
    return {width, heightForWidth(width)};
}

QSize QuestionChip::minimumSizeHint() const
{
    return {std::min(grown(least, *this), sizeHint().width()), grown(32, *this)};
}

void QuestionChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool safety = m_question.kind == QuestionKind::ImmediateSafety;
    const QColor ink = colour(safety ? ColourRole::Alert : ColourRole::Medium, *this);
    const QColor ground = colour(safety ? ColourRole::AlertGround : ColourRole::MediumGround, *this);
    const bool lit = standing().state & QStyle::State_MouseOver;
    const qreal radius = std::min(height() / 2.0, grown(16, *this) * 1.0);
    paintBox(painter, rect(),
             {ground, lit ? ink : colour(safety ? ColourRole::AlertEdge : ColourRole::MediumEdge, *this)}, radius);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, colour(ColourRole::Accent, *this));
    const QSizeF key = keyHintSize(m_question.key, *this);
    const QRectF inside = QRectF(rect()).adjusted(grown(pad, *this), 0, -grown(pad, *this), 0);
    TextFlow words = flow(m_question, *this);
    words.in(ink);
    words.paint(painter, inside.adjusted(0, 0, -key.width() - grown(space::inside, *this), 0), Qt::AlignVCenter);
    const QRectF box(inside.right() - key.width(), std::round((height() - key.height()) / 2), key.width(),
                     key.height());
    paintKeyHint(painter, box, m_question.key, ink, *this);
}

} // namespace tepu::ui
