// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/signal_row.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace tepu::ui {

SignalRow::SignalRow(const Runs& words, const Runs& more, const QStringList& beginnings, QWidget* parent)
    : Pressable(parent), m_beginnings(beginnings)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    lines->setSpacing(0);
    lines->addWidget(new Prose(TextStyle::Body, words, this));
    if (!more.isEmpty())
        lines->addWidget(new Prose(TextStyle::Secondary, more, this));
    speakAs(*this, QAccessible::Button, QStringLiteral("%1. %2").arg(plain(words), plain(more)));
}

void SignalRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (standing().state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

void SignalRow::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->modifiers() == Qt::NoModifier ? event->text().toLower() : QString();
    for (const QString& beginning : m_beginnings)
        if (!typed.isEmpty() && beginning.startsWith(typed))
            return Q_EMIT acted(beginning);
    Pressable::keyPressEvent(event);
}

QStringList verdictBeginnings()
{
    return {QStringLiteral("contested "), QStringLiteral("ended "), QStringLiteral("stands ")};
}

QStringList pointBeginnings()
{
    return {QStringLiteral("yes "), QStringLiteral("no "), QStringLiteral("unknown ")};
}

} // namespace tepu::ui
