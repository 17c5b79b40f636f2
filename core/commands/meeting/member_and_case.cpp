// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/member_and_case.h"

namespace tepu {

MemberAndCase memberAndCase(const Tables& tables, const CaseId& caseId, const QString& agency, const Words& who)
{
    const auto out = tables.one<bool>(
        QStringLiteral("SELECT confirmed_out_at IS NOT NULL FROM conflict WHERE case_id = ? AND agency = ? AND who = ?"),
        values(caseId, agency, who));
    return {caseAt(tables, caseId), isAgency(tables, agency), out.has_value(), out.value_or(false)};
}

} // namespace tepu
