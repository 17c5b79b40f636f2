// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/global_options.h"
#include "app/cli/subcommand.h"

#include <QHash>
#include <QStringList>

namespace tepu::cli {

/// What was typed, understood: options and operands that the subcommand knows, in the number it takes.
struct CommandLine {
    const Subcommand* subcommand = nullptr;
    GlobalOptions global;
    QStringList operands;
    QHash<QString, QStringList> options; ///< values by name; an option without a value has an empty list

    bool has(const QString& option) const { return options.contains(option); }
    std::optional<QString> value(const QString& option) const;
    QStringList values(const QString& option) const { return options.value(option); }
};

/// Understands the words after the program's name, or says what is wrong with them. The subcommands must outlive the line.
Result<CommandLine> readCommandLine(const QStringList& words, const QVector<Subcommand>& known);

} // namespace tepu::cli
