// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alert_strip.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_sign.h"
#include "ui/widgets/prose.h"

#include <QGridLayout>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int mostInOneColumn = 5;

} // namespace

AlertStrip::AlertStrip(QWidget* parent) : QWidget(parent)
{
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->setColumnStretch(0, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // whatever else must give way
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setVisible(false);
}

int AlertStrip::rowsInColumn() const
{
    const auto count = static_cast<int>(m_alerts.size());
    return count > mostInOneColumn ? (count + 1) / 2 : count;
}

void AlertStrip::display(const QVector<AlertShown>& alerts)
{
    if (alerts == m_alerts)
        return;
    m_alerts = alerts;
    clear(*layout());
    QStringList spoken;
    auto* rows = static_cast<QGridLayout*>(layout());
    rows->setColumnStretch(1, alerts.size() > mostInOneColumn ? 1 : 0);
    for (const AlertShown& alert : alerts) {
        const auto place = static_cast<int>(spoken.size());
        rows->addWidget(rowOf(alert), place % rowsInColumn(), place / rowsInColumn());
        spoken.append(alert.source.isEmpty() ? alert.sentence : alert.sentence + QStringLiteral(" (%1)").arg(alert.source));
    }
    speakAs(*this, QAccessible::AlertMessage, spoken.join(u". "));
    setVisible(!alerts.isEmpty());
}

QWidget* AlertStrip::rowOf(const AlertShown& alert)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(12, 7, 12, 8);
    line->setSpacing(space::inside);
    line->addWidget(new IconSign(alert.icon, ColourRole::Alert, row), 0, Qt::AlignTop);
    const Runs runs{{alert.sentence, Voice::Alert}, {QStringLiteral("\u2003") + alert.source, Voice::AlertSource}};
    line->addWidget(new Prose(TextStyle::Body, runs, row), 1);
    return row;
}

void AlertStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = colour(ColourRole::AlertLine, *this);
    paintBox(painter, rect(), {colour(ColourRole::AlertGround, *this), line}, space::controlRadius);
    for (int i = 0; i < layout()->count(); ++i) {
        const QRect row = layout()->itemAt(i)->geometry();
        if (i % rowsInColumn() > 0)
            painter.fillRect(row.left() + space::hair, row.top(), row.width() - 2 * space::hair, space::hair, line);
        if (i >= rowsInColumn())
            painter.fillRect(row.left(), row.top(), space::hair, row.height(), line);
    }
}

} // namespace tepu::ui
