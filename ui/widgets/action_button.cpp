// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_flow.h"

#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {
namespace {

constexpr int keyGap = 10;
constexpr int buttonHeight = 40;

QColor keyInk(const QStyleOption& option, ActionKind kind, const QWidget& widget)
{
    const ColourRole role = actionInk(option, kind);
    return colour(role == ColourRole::Text ? ColourRole::Quiet : role, widget);
}

} // namespace

ActionButton::ActionButton(const ActionShown& action, QWidget* parent) : Pressable(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    display(action);
}

void ActionButton::display(const ActionShown& action)
{
    m_action = action;
    speakAs(*this, QAccessible::Button, action.words);
    setAccessibleDescription(action.key.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    TextFlow words({{m_action.words, Voice::Strong}}, TextStyle::Body, *this);
    const int key =
        m_action.key.isEmpty() ? 0 : grown(keyGap, *this) + keyHintSize(keyText(m_action.key), *this).width();
    return {words.naturalWidth() + key + 2 * grown(space::between, *this), grown(buttonHeight, *this)};
}

void ActionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QStyleOption option = standing();
    paintAction(painter, option, m_action.kind, *this);
    TextFlow words({{m_action.words, Voice::Strong}}, TextStyle::Body, *this);
    words.in(colour(actionInk(option, m_action.kind), *this));
    const QRectF inside = QRectF(rect()).adjusted(grown(space::between, *this), 0, -grown(space::between, *this), 0);
    words.paint(painter, inside, Qt::AlignVCenter);
    if (m_action.key.isEmpty())
        return;
    const QSizeF key = keyHintSize(keyText(m_action.key), *this);
    const QRectF box(inside.right() - key.width(), std::round((height() - key.height()) / 2), key.width(),
                     key.height());
    paintKeyHint(painter, box, keyText(m_action.key), keyInk(option, m_action.kind, *this), *this);
}

} // namespace tepu::ui
