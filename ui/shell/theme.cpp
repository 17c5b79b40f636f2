// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/speech.h"
#include "ui/shell/type.h"

#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QPropertyAnimation>
#include <QStyle>

namespace tepu::ui {

void dress(QApplication& application, const Look& look)
{
    QFont font = deskFont();
    font.setPixelSize(look.bodySize);
    application.setStyle(new HouseStyle(look.motion));
    application.setPalette(palette(look.scheme));
    application.setFont(font);
    teachScreenReaders();
}

void fadeOver(QWidget& widget, const std::function<void()>& change)
{
    const int duration = widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
    if (duration == 0 || !widget.isVisible())
        return change();
    auto* before = new QLabel(&widget);
    before->setPixmap(widget.grab());
    before->setGeometry(widget.rect());
    before->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* opacity = new QGraphicsOpacityEffect(before);
    before->setGraphicsEffect(opacity);
    change();
    before->show();
    before->raise();
    auto* fade = new QPropertyAnimation(opacity, "opacity", before);
    fade->setDuration(duration);
    fade->setStartValue(1.0);
    fade->setEndValue(0.0);
    QObject::connect(fade, &QPropertyAnimation::finished, before, &QObject::deleteLater);
    fade->start();
}

} // namespace tepu::ui
