// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/text_flow.h"

#include <QPainter>

namespace tepu::ui {
namespace {

QFont keyFont(const QWidget& widget)
{
    QFont key = font(TextStyle::Label, TextWeight::Medium, widget);
    key.setCapitalization(QFont::MixedCase);
    key.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    return key;
}

} // namespace

QString keyText(const QKeySequence& key)
{
    QString text = key.toString(QKeySequence::NativeText);
    text.replace(QStringLiteral("Return"), QStringLiteral("↵")).replace(QStringLiteral("Enter"), QStringLiteral("↵"));
    return text == QStringLiteral("+") ? text : text.replace(u'+', u' ');
}

QSize keyHintSize(const QString& key, const QWidget& widget)
{
    const int height = grown(20, widget);
    const QFontMetricsF metrics(keyFont(widget));
    return {std::max(int(std::ceil(metrics.horizontalAdvance(key))) + grown(10, widget), height), height};
}

void paintKeyHint(QPainter& painter, const QRectF& box, const QString& key, const QColor& ink, const QWidget& widget)
{
    QColor border = ink;
    border.setAlphaF(0.7F);
    paintBox(painter, box, {{}, border}, space::markRadius);
    painter.setFont(keyFont(widget));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, key);
}

KeyHint::KeyHint(const QKeySequence& key, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    display(key);
}

void KeyHint::display(const QKeySequence& key)
{
    m_key = keyText(key);
    speakAs(*this, QAccessible::StaticText, key.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return keyHintSize(m_key, *this);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyHint(painter, rect(), m_key, colour(ColourRole::Quiet, *this), *this);
}

} // namespace tepu::ui
