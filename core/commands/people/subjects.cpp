// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/subjects.h"

#include "core/rules/time_words.h"

namespace tepu {

Result<void> mustBeNew(const NewOfPerson& now)
{
    if (now.idIsTaken)
        return refuse(QStringLiteral("This is in the record already."));
    return mustBeKnown(now.person);
}

bool agencyIsKnown(const Tables& tables, const std::optional<QString>& agency)
{
    return !agency || tables.one<int>(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(*agency)).has_value();
}

Result<void> mustBeAgency(bool isKnown, const QString& agency)
{
    if (!isKnown)
        return refuse(QStringLiteral("No agency of this site has the code “%1”.").arg(agency));
    return {};
}

Result<void> mustHaveBegun(std::optional<QDate> day, Instant now)
{
    if (day && *day > dateAt(now))
        return refuse(QStringLiteral("%1 is still to come.").arg(fullDayWords(*day)));
    return {};
}

} // namespace tepu
