// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include "ui/shell/paint.h"
#include "ui/shell/speech.h"
#include "ui/shell/type.h"

#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int thickness = 6;

} // namespace

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(64);
    display({});
}

void ProgressLine::display(const ProgressShown& progress)
{
    m_progress = progress;
    speakAs(*this, QAccessible::ProgressBar, tr("%1 of %2").arg(progress.done).arg(progress.of));
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {grown(220, *this), grown(thickness, *this)};
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF track = rect();
    const qreal radius = track.height() / 2;
    paintBox(painter, track, {colour(ColourRole::Line, *this), {}}, radius);
    if (m_progress.done <= 0 || m_progress.of <= 0)
        return;
    const qreal part = std::min(1.0, qreal(m_progress.done) / m_progress.of);
    const QRectF filled(0, 0, std::max(track.height(), track.width() * part), track.height());
    paintBox(painter, filled, {colour(ColourRole::Accent, *this), {}}, radius);
}

} // namespace tepu::ui
