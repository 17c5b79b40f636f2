// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/episode_timeline.h"

#include "ui/shell/speech.h"
#include "ui/shell/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tepu::ui {
namespace {

constexpr int leastWidth = 280;

bool opens(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
}

} // namespace

EpisodeTimeline::EpisodeTimeline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EpisodeTimeline::display(const QVector<EpisodeShown>& episodes)
{
    m_episodes = episodes;
    m_current = std::max(0, int(episodes.size()) - 1);
    setFocusPolicy(episodes.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    speakAs(*this, QAccessible::List, spoken());
    updateGeometry();
    update();
}

QString EpisodeTimeline::spoken() const
{
    QStringList parts;
    for (int i = 0; i < m_episodes.size(); ++i)
        parts.append(picture().dateOf(i) + u' ' + m_episodes[i].words);
    return parts.isEmpty() ? tr("No episode reported to Police") : parts.join(QStringLiteral(", "));
}

QSize EpisodeTimeline::sizeHint() const
{
    return {narrativeWidth(*this), TimelinePicture::heightOf(*this)};
}

QSize EpisodeTimeline::minimumSizeHint() const
{
    return {grown(leastWidth, *this), TimelinePicture::heightOf(*this)};
}

void EpisodeTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    picture().paint(painter, hasFocus() ? std::optional(m_current) : std::nullopt);
}

void EpisodeTimeline::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        m_current = std::max(picture().earlier(), m_current - 1);
    else if (event->key() == Qt::Key_Right)
        m_current = std::min(int(m_episodes.size()) - 1, m_current + 1);
    else if (opens(*event))
        Q_EMIT chosen(m_current);
    else
        return QWidget::keyPressEvent(event);
    update();
}

void EpisodeTimeline::mousePressEvent(QMouseEvent* event)
{
    const auto episode = picture().episodeAt(int(event->position().x()));
    if (!episode)
        return;
    m_current = *episode;
    update();
    Q_EMIT chosen(*episode);
}

bool EpisodeTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto episode = picture().episodeAt(help->pos().x());
    const QString words = episode ? picture().dateOf(*episode) + u' ' + m_episodes[*episode].words : QString();
    QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

} // namespace tepu::ui
