// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/top_bar.h"

#include "ui/shell/space.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QLocale>

namespace tepu::ui {
namespace {

constexpr int barHeight = 48;
constexpr int leastWidth = 1280;
const QString gap = QStringLiteral("\u2003");

} // namespace

TopBar::TopBar(QWidget* parent)
    : Panel(ColourRole::Surface, Qt::BottomEdge, parent), m_place(line(Qt::AlignLeft)),
      m_position(line(Qt::AlignRight)), m_progress(new ProgressLine(this)), m_pace(line(Qt::AlignLeft)),
      m_room(line(Qt::AlignRight)), m_saved(new SavedMark(this))
{
    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(space::edge - space::grid, 0, space::edge - space::grid, space::hair);
    bar->setSpacing(space::edge);
    bar->addWidget(m_place, 0, Qt::AlignVCenter);
    bar->addStretch(1);
    bar->addWidget(m_position, 0, Qt::AlignVCenter);
    bar->addWidget(m_progress, 0, Qt::AlignVCenter);
    bar->addWidget(m_pace, 0, Qt::AlignVCenter);
    bar->addStretch(1);
    bar->addWidget(m_room, 0, Qt::AlignVCenter);
    bar->addWidget(m_saved, 0, Qt::AlignVCenter);
    setMinimumHeight(grown(barHeight, *this));
}

Prose* TopBar::line(Qt::Alignment side)
{
    auto* prose = new Prose(TextStyle::Body, this);
    prose->keepInOneLine();
    prose->align(side);
    return prose;
}

void TopBar::display(const TopShown& top)
{
    m_top = top;
    displayPlace();
    m_position->say({{top.position, Voice::Strong}, {tr(" of %1").arg(top.progress.of), Voice::Plain}});
    m_progress->display(top.progress);
    m_pace->say({{tr("this case "), Voice::Quiet},
                 {top.thisCase + gap, Voice::Strong},
                 {tr("ends about "), Voice::Quiet},
                 {top.endsAbout, Voice::Strong}});
    m_room->say({{tr("Room sees: "), Voice::Quiet}, {top.roomSees, Voice::Strong}});
    m_saved->display(top.saved);
}

/// "Thursday 10 May 2018", or "Thu 10 May" where the window is narrow.
void TopBar::displayPlace()
{
    const bool wide = width() >= grown(space::wideWindow, *this);
    const QString date =
        QLocale().toString(m_top.date, wide ? QStringLiteral("dddd d MMMM yyyy") : QStringLiteral("ddd d MMM"));
    m_place->say({{m_top.table + gap, Voice::Strong}, {m_top.site + gap, Voice::Plain}, {date, Voice::Quiet}});
}

QSize TopBar::minimumSizeHint() const
{
    return {grown(leastWidth, *this), grown(barHeight, *this)};
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    displayPlace();
}

} // namespace tepu::ui
