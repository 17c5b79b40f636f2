// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_status.h"
#include "core/domain/refusal.h"

#include <QString>
#include <QVector>
#include <limits>

namespace tepu::cli {

struct Invocation;

enum class Occurs { Optional, Required, Repeatable };

/// One option: how it is typed and what it means.
struct Option {
    QString name;   ///< "site" is typed --site
    QString value;  ///< what stands for its value in the help; empty where it takes none
    QString meaning;
    QChar letter = {}; ///< 'o' is typed -o
    Occurs occurs = Occurs::Optional;

    QString typed() const { return QStringLiteral("--") + name; }
};

/// How many words may follow the subcommand's name.
struct Operands {
    static constexpr qsizetype any = std::numeric_limits<qsizetype>::max();
    qsizetype least = 0;
    qsizetype most = 0;
};

/// Whether a subcommand needs only text, a screen, or paper to draw on where there may be no screen.
enum class Surface { Text, Screen, Pictures };

/// One subcommand: its words for help and manual, what may follow it, and what it does.
struct Subcommand {
    QString name;
    QString synopsis;    ///< what follows the name, as in "RECORD [--user NAME]"
    QString summary;     ///< one line, for the list of subcommands
    QString description; ///< one paragraph
    Operands operands = {};
    QVector<Option> options = {};
    ExitStatus (*run)(const Invocation&) = nullptr;
    Surface surface = Surface::Text;
};

/// "tepu due [FILE]"
QString usage(const Subcommand& subcommand);

/// The subcommand of that name, or a refusal that suggests the nearest one.
Result<const Subcommand*> subcommandNamed(const QString& name, const QVector<Subcommand>& known);

} // namespace tepu::cli
