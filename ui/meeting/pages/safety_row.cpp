// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/safety_row.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int labelOfPart = 150; // the longest label in two lines

} // namespace

SafetyRow::SafetyRow(const SafetyLineShown& shown, QWidget* parent) : Pressable(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    row->setSpacing(space::between);
    auto* label = new Prose(TextStyle::Body, {{shown.label, Voice::Quiet}}, this);
    label->standInColumn(labelOfPart);
    row->addWidget(label, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(new Prose(TextStyle::Body, shown.words, this));
    if (!shown.more.isEmpty())
        lines->addWidget(new Prose(TextStyle::Secondary, shown.more, this));
    row->addLayout(lines, 1);
    speakAs(*this, QAccessible::Button, QStringLiteral("%1: %2. %3").arg(shown.label, plain(shown.words), plain(shown.more)));
}

void SafetyRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (standing().state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

void SafetyRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_P || event->modifiers() != Qt::NoModifier)
        return Pressable::keyPressEvent(event);
    Q_EMIT printWanted();
}

void addSafetyLines(QVBoxLayout& column, const QVector<SafetyLineShown>& lines, const SafetyChosen& chosen)
{
    for (const SafetyLineShown& shown : lines) {
        auto* row = new SafetyRow(shown);
        QObject::connect(row, &SafetyRow::clicked, row, [chosen, beginning = shown.beginning] { chosen.write(beginning); });
        QObject::connect(row, &SafetyRow::printWanted, row, chosen.print);
        column.addWidget(row);
    }
}

} // namespace tepu::ui
