// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/command_found.h"

#include "core/rules/search/wanted.h"
#include "core/rules/search/written_forms.h"

namespace tepu::ui {

static constexpr qsizetype mostCommands = 6;

QVector<CommandFound> commandsMeant(const QVector<CommandFound>& all, const QString& typed)
{
    const Wanted wanted(typed);
    QVector<CommandFound> meant;
    for (const CommandFound& command : all)
        if (meant.size() < mostCommands && wanted.isIn(allForms(command.words)))
            meant.append(command);
    return meant;
}

} // namespace tepu::ui
