// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/record/found_record.h"

namespace tepu {

/// Adds an agency to the site's tables, or changes one; its code stays.
struct EditAgency {
    static constexpr auto name = "EditAgency";
    Agency agency;

    static constexpr auto fields() { return Fields{field("agency", &EditAgency::agency)}; }
};

struct EditingAgency {
    RecordId record;
    int position = 0; ///< its own, or after all others
    std::optional<QString> typedByAnother;
};

EditingAgency subjectOf(const EditAgency& command, const Tables& tables);
Result<Facts> decide(const EditAgency& command, const EditingAgency& now, const Context& context);

} // namespace tepu
