// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/speech.h"
#include "ui/shell/type.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

namespace tepu::ui {
namespace {

constexpr qreal veilAtFirst = 0.7; // the words can be read through it from its first moment

/// Paper over a widget, as thin as it is told.
class Veil : public QWidget {
public:
    explicit Veil(QWidget& over) : QWidget(&over)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(over.rect());
        raise();
    }
    void setThickness(qreal thickness)
    {
        m_thickness = thickness;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setOpacity(m_thickness);
        painter.fillRect(rect(), palette().window());
    }

private:
    qreal m_thickness = veilAtFirst;
};

} // namespace

void dress(QApplication& application, const Look& look)
{
    QFont font = deskFont();
    font.setPixelSize(look.bodySize);
    application.setStyle(new HouseStyle(look.motion));
    application.setPalette(palette(look.scheme));
    application.setFont(font);
    teachScreenReaders();
}

void fadeIn(QWidget& widget)
{
    const int duration = widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
    if (duration == 0 || !widget.isVisible())
        return;
    auto* veil = new Veil(widget);
    veil->show();
    auto* lifts = new QVariantAnimation(veil);
    lifts->setDuration(duration);
    lifts->setStartValue(veilAtFirst);
    lifts->setEndValue(0.0);
    QObject::connect(lifts, &QVariantAnimation::valueChanged, veil, [veil](const QVariant& thickness) { veil->setThickness(thickness.toReal()); });
    QObject::connect(lifts, &QVariantAnimation::finished, veil, &QObject::deleteLater);
    lifts->start();
}

} // namespace tepu::ui
