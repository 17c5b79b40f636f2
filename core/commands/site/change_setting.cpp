// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/change_setting.h"

#include "core/queries/site/site_settings.h"

namespace tepu {

ChangingSetting subjectOf(const ChangeSetting& command, const Tables& tables)
{
    return {tables.one<RecordId>(QStringLiteral("SELECT record FROM record_mark")).value_or(RecordId()),
            mayBeSetting(command.setting, command.value)};
}

Result<Facts> decide(const ChangeSetting& command, const ChangingSetting& now, const Context&)
{
    return now.mayBe.map([&] { return Facts(SettingChanged{now.record, {command.setting, command.value}}); });
}

} // namespace tepu
