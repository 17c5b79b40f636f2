// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

namespace tepu {

/// Takes in what another record or a folder tells: each fact with the stamp of its own day, and what the record's own site
/// learns today.
struct TakeIn {
    static constexpr auto name = "TakeIn";
    Facts today;
    QVector<Statement> told; ///< stamped

    static constexpr auto fields() { return Fields{}; }
};

struct TakingIn {
    RecordId record;
};

TakingIn subjectOf(const TakeIn& command, const Tables& tables);
Result<Facts> decide(const TakeIn& command, const TakingIn& now, const Context& context);

/// Refused: who may use a record and what its site has set is never told from outside.
Result<void> mayBeTold(const Statement& fact, const RecordId& record);

} // namespace tepu
