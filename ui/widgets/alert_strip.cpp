// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alert_strip.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_sign.h"
#include "ui/widgets/prose.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tepu::ui {

AlertStrip::AlertStrip(QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    setVisible(false);
}

void AlertStrip::display(const QVector<AlertShown>& alerts)
{
    if (alerts == m_alerts)
        return;
    m_alerts = alerts;
    clear(*layout());
    QStringList spoken;
    for (const AlertShown& alert : alerts) {
        addRow(alert);
        spoken.append(alert.source.isEmpty() ? alert.sentence : alert.sentence + QStringLiteral(" (%1)").arg(alert.source));
    }
    speakAs(*this, QAccessible::AlertMessage, spoken.join(u". "));
    setVisible(!alerts.isEmpty());
}

void AlertStrip::addRow(const AlertShown& alert)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(12, 7, 12, 8);
    line->setSpacing(space::inside);
    line->addWidget(new IconSign(alert.icon, ColourRole::Alert, row), 0, Qt::AlignTop);
    const Runs runs{{alert.sentence, Voice::Alert}, {QStringLiteral("\u2003") + alert.source, Voice::AlertSource}};
    line->addWidget(new Prose(TextStyle::Body, runs, row), 1);
    layout()->addWidget(row);
}

void AlertStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = colour(ColourRole::AlertLine, *this);
    paintBox(painter, rect(), {colour(ColourRole::AlertGround, *this), line}, space::controlRadius);
    for (int i = 1; i < layout()->count(); ++i)
        painter.fillRect(space::hair, layout()->itemAt(i)->geometry().top(), width() - 2 * space::hair, space::hair,
                         line);
}

} // namespace tepu::ui
