// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/parties_tasked.h"

#include "core/rules/tasks/separation.h"

namespace tepu {

/// While it is unclear who is who, each may be either (R-W1).
static bool reachesBoth(const QMap<PersonId, Standing>& reached)
{
    const auto isOpposedToFirst = [&](Standing each) { return each != reached.first() || each == Standing::Unclear; };
    return reached.size() > 1 && std::any_of(reached.cbegin(), reached.cend(), isOpposedToFirst);
}

bool oneAgencyContactsBoth(const QVector<PartiesTasked>& tasks)
{
    QHash<QString, QMap<PersonId, Standing>> reachedBy;
    for (const PartiesTasked& task : tasks)
        if (task.isContact && task.givesSupport)
            reachedBy[task.agency].insert(task.reached);
    return std::any_of(reachedBy.cbegin(), reachedBy.cend(), reachesBoth);
}

bool oneTaskSeesBothAtOnce(const QVector<PartiesTasked>& tasks)
{
    return std::any_of(tasks.cbegin(), tasks.cend(), [](const PartiesTasked& task) { return reachesBoth(task.reached) && speaksOfBothAtOnce(task.words); });
}

} // namespace tepu
