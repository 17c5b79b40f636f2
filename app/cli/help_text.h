// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// Every subcommand in a line, the global options, the exit statuses.
QString overview(const QVector<Subcommand>& known);

/// Everything about one subcommand.
QString helpOn(const Subcommand& subcommand);

/// "-o, --output FILE"
QString typedForm(const Option& option);

struct StatusMeaning {
    ExitStatus status;
    QString meaning;
};

const QVector<StatusMeaning>& statusMeanings();

} // namespace tepu::cli
