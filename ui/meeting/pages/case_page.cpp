// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/case_page.h"

#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int mainShare = 13;
constexpr int sideShare = 7;

QVBoxLayout* column()
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

CasePage::CasePage(QWidget* parent) : QWidget(parent), m_main(column()), m_side(column()), m_whole(column())
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::inside, 0, space::between);
    all->setSpacing(0);
    all->addLayout(m_whole);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::edge);
    all->addLayout(both, 1);
    both->addLayout(m_main, mainShare);
    both->addLayout(m_side, sideShare);
}

void CasePage::readWhenSeen(std::function<void()> read)
{
    m_read = std::move(read);
    if (isVisible())
        std::exchange(m_read, nullptr)();
}

void CasePage::refresh()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void CasePage::rebuild()
{
    m_stale = false;
    const KeepFocus keep(*this);
    clear(*m_whole);
    clear(*m_main);
    clear(*m_side);
    build();
    m_main->addStretch(1);
    m_side->addStretch(1);
}

void CasePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_read)
        std::exchange(m_read, nullptr)();
    if (m_stale)
        rebuild();
}

void sayNothingYet(QVBoxLayout& column, const QString& words)
{
    column.addWidget(new Prose(TextStyle::Body, {{words, Voice::Quiet}}));
}

} // namespace tepu::ui
