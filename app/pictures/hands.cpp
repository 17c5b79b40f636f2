// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/hands.h"

#include "app/pictures/album.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/stream_input.h"

#include <QApplication>
#include <QKeyEvent>

namespace tepu::pictures {

void type(QWidget& place, const QString& words)
{
    auto* line = place.findChild<ui::GrowingText*>();
    if (!line)
        return;
    line->setFocus(Qt::OtherFocusReason);
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(line, &press);
    }
    comeToRest();
}

void wipe(ui::StreamInput& input)
{
    if (auto* line = input.findChild<ui::GrowingText*>())
        line->clear();
    comeToRest();
}

void press(QWidget& place, Qt::Key key)
{
    auto* line = place.findChild<ui::GrowingText*>();
    QWidget* pressed = line ? line : &place;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(pressed, &press);
    comeToRest();
}

} // namespace tepu::pictures
