// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prose.h"

#include "ui/shell/speech.h"

#include <QEvent>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int leastWidth = 96; // a word longer than this may be broken at a narrow place

} // namespace

Prose::Prose(TextStyle style, QWidget* parent) : QWidget(parent), m_style(style)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Prose::Prose(TextStyle style, const Runs& runs, QWidget* parent) : Prose(style, parent)
{
    say(runs);
}

void Prose::say(const Runs& runs)
{
    if (runs == m_runs)
        return;
    m_runs = runs;
    m_flow.reset();
    speakAs(*this, QAccessible::StaticText, plain(runs));
    updateGeometry();
    update();
}

void Prose::say(const QString& words, Voice voice)
{
    say(Runs{{words, voice}});
}

void Prose::align(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void Prose::keepInOneLine()
{
    m_oneLine = true;
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    updateGeometry();
}

void Prose::standInColumn(int width)
{
    m_column = width;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    updateGeometry();
}

void Prose::standBeside(TextStyle larger)
{
    m_beside = larger;
    updateGeometry();
}

TextFlow& Prose::flow() const
{
    if (!m_flow)
        m_flow = std::make_unique<TextFlow>(m_runs, m_style, *this);
    return *m_flow;
}

QMargins Prose::around() const
{
    const int lead = m_beside ? firstBaseline(*m_beside, *this) - firstBaseline(m_style, *this) : 0;
    return contentsMargins() + QMargins(0, lead, 0, 0);
}

int Prose::heightForWidth(int width) const
{
    return flow().heightFor(width - around().left() - around().right()) + around().top() + around().bottom();
}

QSize Prose::sizeHint() const
{
    const int natural = flow().naturalWidth();
    const int most = m_column > 0 ? grown(m_column, *this) : std::min(maximumWidth(), narrativeWidth(*this));
    const int width = m_oneLine ? natural : m_column > 0 ? most : std::min(natural, most);
    return QSize(width, flow().heightFor(width)).grownBy(around());
}

QSize Prose::minimumSizeHint() const
{
    if (m_oneLine || m_column > 0)
        return sizeHint();
    return QSize(std::min(flow().leastWidth(), grown(leastWidth, *this)), lineHeight(m_style, *this)).grownBy(around());
}

void Prose::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    flow().paint(painter, rect().marginsRemoved(around()), m_alignment);
}

void Prose::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_flow.reset();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace tepu::ui
