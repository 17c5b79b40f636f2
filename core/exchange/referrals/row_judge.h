// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/referrals/rows.h"
#include "core/exchange/referrals/typed.h"

namespace tepu {

/// Looks at several cells of one row together and rejects it where they do not go together.
class RowJudge {
public:
    RowJudge(ColumnTable table, Row& row) : m_table(table), m_row(row) {}

    const QString& cell(std::string_view column) const { return m_row.cells[placeOf(m_table, column)]; }

    /// The value of a cell that is neither empty nor faulty by itself.
    template <class T>
    std::optional<T> value(std::string_view column) const
    {
        if (cell(column).isEmpty() || hasFault(column))
            return std::nullopt;
        return Typed<T>::of(cell(column));
    }

    void reject(std::string_view column, const QString& reason);

private:
    bool hasFault(std::string_view column) const;

    ColumnTable m_table;
    Row& m_row;
};

} // namespace tepu
