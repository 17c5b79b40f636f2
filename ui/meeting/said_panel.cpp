// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/said_panel.h"

#include "ui/shell/space.h"
#include "ui/widgets/said_stream.h"
#include "ui/widgets/section_label.h"
#include "ui/widgets/stream_input.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int inset = 10;
constexpr int leastHeight = 240; // three lines and the one that is being typed

} // namespace

SaidPanel::SaidPanel(QWidget* parent)
    : Panel(ColourRole::Surface, Qt::LeftEdge, parent), m_stream(new SaidStream(this)),
      m_input(new StreamInput(tr("What is said"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset, 14, inset, space::between);
    column->setSpacing(space::inside);
    column->addWidget((new SectionLabel(tr("Said at the table"), this))->overRows());
    column->addWidget(m_stream, 1000); // all there is, up to the height of its lines
    auto* typed = new QHBoxLayout;
    typed->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
    typed->addWidget(m_input);
    column->addLayout(typed);
    column->addStretch(1);
    setMinimumHeight(grown(leastHeight, *this));
    m_input->setPlaceholder(tr("pol …, refuge …: who says it, and what"));
}

} // namespace tepu::ui
