// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/record/found_record.h"

namespace tepu {

/// Changes a setting of the site; its value is JSON.
struct ChangeSetting {
    static constexpr auto name = "ChangeSetting";
    QString setting;
    QString value;

    static constexpr auto fields()
    {
        return Fields{field("name", &ChangeSetting::setting), field("value", &ChangeSetting::value)};
    }
};

struct ChangingSetting {
    RecordId record;
    Result<void> mayBe;
};

ChangingSetting subjectOf(const ChangeSetting& command, const Tables& tables);
Result<Facts> decide(const ChangeSetting& command, const ChangingSetting& now, const Context& context);

} // namespace tepu
