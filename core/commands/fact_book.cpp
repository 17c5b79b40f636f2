// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/fact_book.h"

namespace tepu {

Result<const FactBook::Entry*> FactBook::find(const Statement& statement) const
{
    const auto entry = m_entries.constFind(statement.kind);
    if (entry == m_entries.constEnd() || statement.version > entry->version)
        return refuse(QStringLiteral("“%1” version %2 was written by a newer version of Tēpu; open the record with that version")
                          .arg(statement.kind)
                          .arg(statement.version));
    return &*entry;
}

} // namespace tepu
