// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/code_words.h"
#include "core/rules/risk/change_of_level.h"

namespace tepu {

/// R-M16 "Where the table does not agree the higher level stands (*local default*) with the dissent recorded." Whoever does not
/// say which level they hold for right holds the one from before.
Result<void> standsAgainst(const Dissent& dissent, const ChangeOfLevel& change, bool higherLevelStands)
{
    const auto held = dissent.holds ? dissent.holds : change.from;
    if (!higherLevelStands || !dissent.isThere || !held || *held <= change.to)
        return {};
    return refuse(QStringLiteral("The table does not agree: the higher level stands. Set %1, and the dissent is recorded.")
                      .arg(codeWords(*held)),
                  QStringLiteral("R-M16"));
}

} // namespace tepu
