// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/text_flow.h"

#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {
namespace {

constexpr int leastWidth = 160;

struct Dress {
    ColourRole ink;
    ColourRole ground;
    Voice voice;
    TextStyle style;
};

Dress dressOf(ChipKind kind)
{
    using enum ColourRole;
    switch (kind) {
    case ChipKind::Heard: return {Low, LowGround, Voice::Strong, TextStyle::Secondary};
    case ChipKind::NothingHeld: return {Quiet, Chip, Voice::Strong, TextStyle::Secondary};
    case ChipKind::NotYetHeard: return {Medium, Raised, Voice::Strong, TextStyle::Secondary};
    case ChipKind::Speaker: return {Information, InformationGround, Voice::Strong, TextStyle::Secondary};
    case ChipKind::Reason: return {Text, Chip, Voice::Plain, TextStyle::Secondary};
    case ChipKind::Offered: return {Quiet, Raised, Voice::Plain, TextStyle::Secondary};
    }
    Q_UNREACHABLE();
}

int sidePad(ChipKind kind, const QWidget& widget)
{
    return grown(kind == ChipKind::Speaker || kind == ChipKind::Reason ? 6 : space::inside, widget);
}

void paintBroken(QPainter& painter, const QRectF& box, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, space::hair, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::markRadius, space::markRadius);
    painter.restore();
}

} // namespace

QSize chipSize(const QString& words, ChipKind kind, const QWidget& widget)
{
    TextFlow text({{words, dressOf(kind).voice}}, dressOf(kind).style, widget);
    return {text.naturalWidth() + 2 * sidePad(kind, widget), grown(24, widget)};
}

void paintChip(QPainter& painter, const QRectF& box, const QString& words, ChipKind kind, const QWidget& widget)
{
    const Dress dress = dressOf(kind);
    const QColor border = kind == ChipKind::Offered ? colour(ColourRole::Edge, widget) : QColor();
    paintBox(painter, box, {colour(dress.ground, widget), border}, space::markRadius);
    if (kind == ChipKind::NotYetHeard)
        paintBroken(painter, box, colour(dress.ink, widget));
    TextFlow text({{words, dress.voice}}, dress.style, widget);
    text.in(colour(dress.ink, widget));
    const int pad = sidePad(kind, widget);
    const bool wraps = text.naturalWidth() > box.width() - 2 * pad;
    text.paint(painter, box.adjusted(pad, 0, -pad, 0), Qt::AlignVCenter | (wraps ? Qt::AlignLeft : Qt::AlignHCenter));
}

Chip::Chip(const QString& words, ChipKind kind, QWidget* parent) : Pressable(parent), m_kind(kind)
{
    setText(words);
    speakAs(*this, QAccessible::Button, words);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Chip::heightForWidth(int width) const
{
    TextFlow words({{text(), dressOf(m_kind).voice}}, dressOf(m_kind).style, *this);
    return words.heightFor(width - 2 * sidePad(m_kind, *this)) + grown(5, *this);
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), grown(leastWidth, *this)), whole.height()};
}

QSize Chip::sizeHint() const
{
    return chipSize(text(), m_kind, *this);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), text(), m_kind, *this);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

} // namespace tepu::ui
