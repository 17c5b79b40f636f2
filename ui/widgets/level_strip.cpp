// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_strip.h"

#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/risk_mark.h"
#include "ui/widgets/text_flow.h"

#include <QLocale>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int laneHeight = 24;
constexpr int labelWidth = 88;
constexpr int shape = 8;
constexpr int stroke = 3;
constexpr int leastWidth = 240;
constexpr RiskLevel levels[] = {RiskLevel::High, RiskLevel::Medium, RiskLevel::Low};

RiskShown decided(RiskLevel level)
{
    return {RiskStanding::Decided, level};
}

QString dayOf(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yy"));
}

TextFlow small(const QString& words, const QWidget& widget)
{
    return TextFlow({{words, Voice::Quiet}}, TextStyle::Secondary, widget);
}

} // namespace

LevelStrip::LevelStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelStrip::display(const QVector<LevelStep>& steps, QDate today)
{
    m_steps = steps;
    m_today = today;
    QStringList parts;
    for (const LevelStep& step : steps)
        parts.append(tr("%1 since %2").arg(levelWord(step.level), dayOf(step.since, today)));
    speakAs(*this, QAccessible::Graphic, parts.isEmpty() ? tr("No table has decided a level yet.") : parts.join(QStringLiteral(", ")));
    setVisible(!steps.isEmpty());
    update();
}

QSize LevelStrip::sizeHint() const
{
    return {narrativeWidth(*this), 3 * grown(laneHeight, *this) + space::grid + lineHeight(TextStyle::Secondary, *this)};
}

QSize LevelStrip::minimumSizeHint() const
{
    return {grown(leastWidth, *this), sizeHint().height()};
}

/// Where the line may run, without the words at its left.
QRectF LevelStrip::lanes() const
{
    return QRectF(rect()).adjusted(grown(labelWidth, *this), 0, -grown(shape, *this), 0);
}

qreal LevelStrip::xOf(QDate day) const
{
    const qreal days = std::max<qreal>(1, qreal(m_steps.first().since.daysTo(m_today)));
    return lanes().left() + lanes().width() * std::clamp<qreal>(qreal(m_steps.first().since.daysTo(day)) / days, 0, 1);
}

qreal LevelStrip::yOf(RiskLevel level) const
{
    return grown(laneHeight, *this) * (0.5 + int(RiskLevel::High) - int(level));
}

void LevelStrip::paintLanes(QPainter& painter) const
{
    const int size = grown(shape, *this);
    for (const RiskLevel level : levels) {
        const QColor ink = colour(riskInk(decided(level)), *this);
        const qreal middle = yOf(level);
        paintRiskShape(painter, QRectF(0, middle - size / 2.0, size, size), level, ink);
        small(levelWord(level), *this).in(ink).paint(
            painter, QRectF(2 * size, middle - grown(laneHeight, *this) / 2.0, width(), grown(laneHeight, *this)), Qt::AlignVCenter);
        painter.fillRect(QRectF(lanes().left(), std::floor(middle), lanes().width(), space::hair), colour(ColourRole::Line, *this));
    }
}

void LevelStrip::paintSteps(QPainter& painter) const
{
    const qreal thick = grown(stroke, *this);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const qreal from = xOf(m_steps[i].since);
        const qreal to = i + 1 < m_steps.size() ? xOf(m_steps[i + 1].since) : lanes().right();
        const qreal y = yOf(m_steps[i].level);
        const QColor ink = colour(riskInk(decided(m_steps[i].level)), *this);
        painter.fillRect(QRectF(from, y - thick / 2, std::max(to - from, thick), thick), ink);
        if (i > 0) {
            const qreal before = yOf(m_steps[i - 1].level);
            painter.fillRect(QRectF(from, std::min(y, before), space::hair, std::abs(y - before)), colour(ColourRole::Quiet, *this));
        }
        const int size = grown(shape, *this);
        paintRiskShape(painter, QRectF(from - size / 2.0, y - size / 2.0, size, size), m_steps[i].level, ink);
    }
}

void LevelStrip::paintDates(QPainter& painter) const
{
    const qreal top = 3 * grown(laneHeight, *this) + space::grid;
    const QRectF under(lanes().left(), top, lanes().width() + grown(shape, *this), height() - top);
    small(dayOf(m_steps.first().since, m_today), *this).paint(painter, under);
    small(tr("today"), *this).paint(painter, under, Qt::AlignRight);
}

void LevelStrip::paintEvent(QPaintEvent*)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    paintLanes(painter);
    paintSteps(painter);
    paintDates(painter);
}

} // namespace tepu::ui
