// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"
#include "core/domain/instant.h"

#include <QHash>
#include <QStringList>

namespace tepu::cli {

/// What may stand before or after every subcommand.
struct GlobalOptions {
    std::optional<QString> passphraseFile;
    std::optional<Instant> clock; ///< where the program's clock starts
    std::optional<QString> user;
    bool json = false;
};

/// The same options as help and parser know them, with --help and --version.
const QVector<Option>& globalOptions();

/// Takes the global options out of all that were typed, or says which value is wrong.
Result<GlobalOptions> takeGlobalOptions(QHash<QString, QStringList>& typed);

} // namespace tepu::cli
