// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_card.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/risk_mark.h"
#include "ui/widgets/text_flow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {
namespace {

constexpr int pad = 8;
constexpr int shape = 10;
constexpr int leastWidth = 112;

TextFlow definition(const LevelOffered& level, const QWidget& widget)
{
    return TextFlow({{level.definition, Voice::Quiet}}, TextStyle::Secondary, widget);
}

} // namespace

LevelCard::LevelCard(const LevelOffered& level, QWidget* parent) : Pressable(parent), m_level(level)
{
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speakAs(*this, QAccessible::RadioButton, QStringLiteral("%1: %2").arg(levelWord(level.level), level.definition));
    setAccessibleDescription(level.key);
}

void LevelCard::showDefinition(bool shown)
{
    if (shown == m_showsDefinition)
        return;
    m_showsDefinition = shown;
    setPlainToolTip(*this, shown ? QString() : m_level.definition);
    updateGeometry();
    update();
}

QRectF LevelCard::insideOf(const QRectF& box) const
{
    const int in = grown(pad, *this);
    return box.adjusted(in, in - 2, -in, -in);
}

/// Where a card is too narrow for the longest of the level's words and a key beside it, all three have the key below.
bool LevelCard::keyStandsBelow(const QRectF& inside) const
{
    if (m_level.key.isEmpty())
        return false;
    int longest = 0;
    for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Medium, RiskLevel::High})
        longest = std::max(longest, TextFlow({{levelWord(level), Voice::Strong}}, TextStyle::Body, *this).naturalWidth());
    return grown(shape, *this) + 5 + longest + space::inside + keyHintSize(m_level.key, *this).width() > inside.width();
}

QRectF LevelCard::keyBox(const QRectF& inside) const
{
    const QSizeF key = keyHintSize(m_level.key, *this);
    if (keyStandsBelow(inside))
        return {{inside.left(), inside.bottom() - key.height()}, key};
    const int first = lineHeight(TextStyle::Body, *this);
    return {{inside.right() - key.width() + 1, inside.top() + (first - key.height()) / 2}, key};
}

int LevelCard::heightForWidth(int width) const
{
    const QRectF inside = insideOf(QRectF(0, 0, width, 1000));
    const int words = m_showsDefinition ? definition(m_level, *this).heightFor(int(inside.width())) : 0;
    const int key = keyStandsBelow(inside) ? keyHintSize(m_level.key, *this).height() + space::grid : 0;
    return int(1000 - inside.height()) + lineHeight(TextStyle::Body, *this) + words + key;
}

QSize LevelCard::sizeHint() const
{
    const int width = grown(leastWidth + 24, *this);
    return {width, heightForWidth(width)};
}

QSize LevelCard::minimumSizeHint() const
{
    return {grown(leastWidth, *this), grown(space::rowLeast, *this)};
}

/// A chosen card has its level's ground and ring; the ring of the focus stays outermost.
void LevelCard::paintGround(QPainter& painter) const
{
    const RiskShown risk{RiskStanding::Decided, m_level.level};
    const bool lit = standing().state & QStyle::State_MouseOver;
    const ColourRole ground = isChecked() ? riskGround(risk) : lit ? ColourRole::Here : ColourRole::Raised;
    const QColor edge = isChecked() ? QColor() : colour(ColourRole::Edge, *this);
    paintBox(painter, rect(), {colour(ground, *this), edge}, space::controlRadius);
    const int in = hasFocus() ? 3 : 0;
    if (isChecked())
        paintFocusRing(painter, QRectF(rect()).adjusted(in, in, -in, -in), space::controlRadius - in / 2.0,
                       colour(riskInk(risk), *this));
    if (hasFocus())
        paintFocusRing(painter, rect(), space::controlRadius, colour(ColourRole::Accent, *this));
}

void LevelCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    const QColor ink = colour(riskInk({RiskStanding::Decided, m_level.level}), *this);
    const QRectF inside = insideOf(rect());
    const int first = lineHeight(TextStyle::Body, *this);
    const int side = grown(shape, *this);
    paintRiskShape(painter, {inside.left(), inside.top() + (first - side) / 2.0, qreal(side), qreal(side)},
                   m_level.level, ink);
    TextFlow word({{levelWord(m_level.level), Voice::Strong}}, TextStyle::Body, *this);
    TextFlow rest = definition(m_level, *this);
    if (isChecked()) {
        word.in(ink);
        rest.in(ink);
    }
    word.paint(painter, inside.adjusted(side + 5, 0, 0, 0));
    if (m_showsDefinition)
        rest.paint(painter, inside.adjusted(0, first, 0, 0));
    if (m_level.key.isEmpty())
        return;
    paintKeyHint(painter, keyBox(inside), m_level.key, isChecked() ? ink : colour(ColourRole::Quiet, *this), *this);
}

void LevelCard::keyPressEvent(QKeyEvent* event)
{
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (arrow)
        event->ignore(); // the row of cards moves on
    else
        Pressable::keyPressEvent(event);
}

} // namespace tepu::ui
