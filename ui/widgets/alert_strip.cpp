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
namespace {

constexpr int mostInOneColumn = 5;

} // namespace

AlertStrip::AlertStrip(QWidget* parent) : QWidget(parent)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(0);
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
    m_rows.clear();
    QStringList spoken;
    QVBoxLayout* column = nullptr;
    for (const AlertShown& alert : alerts) {
        if (m_rows.size() % rowsInColumn() == 0)
            column = addColumn();
        m_rows.append(rowOf(alert));
        column->addWidget(m_rows.last());
        spoken.append(alert.source.isEmpty() ? alert.sentence : alert.sentence + QStringLiteral(" (%1)").arg(alert.source));
    }
    if (column)
        column->addStretch(1);
    speakAs(*this, QAccessible::AlertMessage, spoken.join(u". "));
    setVisible(!alerts.isEmpty());
}

QVBoxLayout* AlertStrip::addColumn()
{
    auto* column = new QWidget(this);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    static_cast<QHBoxLayout*>(layout())->addWidget(column, 1);
    return rows;
}

QWidget* AlertStrip::rowOf(const AlertShown& alert)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    const bool isOneOfMany = m_alerts.size() > mostInOneColumn; // they stand closer, so that all of them stand in a small room
    line->setContentsMargins(12, isOneOfMany ? 3 : 7, 12, isOneOfMany ? 4 : 8);
    line->setSpacing(space::inside);
    line->addWidget(new IconSign(alert.icon, ColourRole::Alert, row), 0, Qt::AlignTop);
    const Runs runs{{alert.sentence, Voice::Alert}, {QStringLiteral("\u2003") + alert.source, Voice::AlertSource}};
    line->addWidget(new Prose(isOneOfMany ? TextStyle::Secondary : TextStyle::Body, runs, row), 1);
    return row;
}

void AlertStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = colour(ColourRole::AlertLine, *this);
    paintBox(painter, rect(), {colour(ColourRole::AlertGround, *this), line}, space::controlRadius);
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRect row(m_rows[i]->mapTo(this, QPoint()), m_rows[i]->size());
        if (i % rowsInColumn() > 0)
            painter.fillRect(row.left() + space::hair, row.top(), row.width() - 2 * space::hair, space::hair, line);
        if (i == rowsInColumn())
            painter.fillRect(row.left(), row.top(), space::hair, height(), line);
    }
}

} // namespace tepu::ui
