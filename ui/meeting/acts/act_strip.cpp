// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/act_strip.h"

#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"

namespace tepu::ui {

ActStrip::ActStrip(QWidget* parent) : Panel(ColourRole::Surface, Qt::TopEdge, parent)
{
    auto* flow = new FlowLayout(this, 12, space::inside);
    flow->setContentsMargins(space::edge - space::grid, space::inside, space::edge - space::grid, space::inside);
    for (const Act act : {Act::ToLowRisk, Act::NoFurtherAction, Act::ClosePlan, Act::TakeUpAgain, Act::UrgentNow, Act::Order, Act::Signal, Act::ArriveOrLeave, Act::StepOut, Act::Break, Act::BlankRoom, Act::Undo,
                          Act::Lead, Act::ReadBack, Act::VictimOnly, Act::AllKeys}) {
        auto* button = new ActionButton({wordsOf(act), keyOf(act)}, this);
        connect(button, &ActionButton::clicked, this, [this, act] { Q_EMIT chosen(act); });
        flow->addWidget(button);
    }
    hide();
}

} // namespace tepu::ui
