// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/row_judge.h"

#include <algorithm>

namespace tepu {

void RowJudge::reject(std::string_view column, const QString& reason)
{
    m_row.reject(m_table[static_cast<size_t>(placeOf(m_table, column))], cell(column), reason);
}

bool RowJudge::hasFault(std::string_view column) const
{
    const QLatin1String name(column.data(), static_cast<qsizetype>(column.size()));
    return std::any_of(m_row.faults.begin(), m_row.faults.end(),
                       [&](const RowFault& fault) { return fault.column == name; });
}

} // namespace tepu
