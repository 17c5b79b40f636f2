// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/agency_chips.h"

#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"
#include "ui/widgets/prose.h"

namespace tepu::ui {
namespace {

ChipKind kindOf(Hearing hearing)
{
    switch (hearing) {
    case Hearing::Heard: return ChipKind::Heard;
    case Hearing::NothingHeld: return ChipKind::NothingHeld;
    case Hearing::NotYetHeard: return ChipKind::NotYetHeard;
    }
    Q_UNREACHABLE();
}

} // namespace

AgencyChips::AgencyChips(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, space::inside, space::inside);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AgencyChips::display(const QVector<AgencyHeard>& agencies)
{
    if (agencies == m_agencies)
        return;
    m_agencies = agencies;
    const KeepFocus keep(*this);
    clear(*layout());
    addGroup(Hearing::Heard, tr("Heard"), agencies);
    addGroup(Hearing::NothingHeld, tr("Nothing held"), agencies);
    addGroup(Hearing::NotYetHeard, tr("Not yet heard"), agencies);
}

void AgencyChips::addGroup(Hearing hearing, const QString& caption, const QVector<AgencyHeard>& agencies)
{
    bool opened = false;
    for (const AgencyHeard& agency : agencies) {
        if (agency.hearing != hearing)
            continue;
        if (!opened) {
            static_cast<FlowLayout*>(layout())->addGap(12);
            auto* title = new Prose(TextStyle::Secondary, {{caption, Voice::Quiet}}, this);
            title->keepInOneLine();
            layout()->addWidget(title);
            opened = true;
        }
        auto* chip = new Chip(agency.mark, kindOf(hearing), this);
        setPlainToolTip(*chip, agency.name);
        speakAs(*chip, QAccessible::Button, QStringLiteral("%1: %2").arg(agency.name, caption));
        connect(chip, &Chip::clicked, this, [this, code = agency.code] { Q_EMIT chosen(code); });
        layout()->addWidget(chip);
    }
}

} // namespace tepu::ui
