// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ways_out.h"

#include "core/rules/wait_words.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/prose.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace tepu::ui {

WaysOut::WaysOut(const QString& damage, std::optional<Instant> newestBackup, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::grid);
    column->addWidget(new Prose(TextStyle::Secondary, {{damage, Voice::Quiet}}, this));
    add(tr("Go on without what is lost"), Qt::CTRL | Qt::Key_G,
        tr("What is left stays as it is. The record says itself what is lost, and work goes on."), &WaysOut::goOnWanted);
    if (!newestBackup)
        return;
    add(tr("Go back to the backup of %1").arg(momentInWords(*newestBackup)), Qt::CTRL | Qt::Key_B,
        tr("What came after it is carried over as far as it is good. The damaged record is put aside, not thrown away."), &WaysOut::goBackWanted);
}

void WaysOut::add(const QString& words, const QKeySequence& key, const QString& meaning, void (WaysOut::*wanted)())
{
    auto* button = new ActionButton({words, key}, this);
    connect(button, &ActionButton::clicked, this, wanted);
    connect(new QShortcut(key, this), &QShortcut::activated, this, wanted);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(space::inside);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(new Prose(TextStyle::Secondary, {{meaning, Voice::Quiet}}, this));
}

} // namespace tepu::ui
