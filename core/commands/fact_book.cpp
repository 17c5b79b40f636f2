// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/fact_book.h"

namespace tepu {

const FactBook::Entry* FactBook::entry(const QString& kind) const
{
    const auto found = m_entries.constFind(kind);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

Result<const FactBook::Entry*> FactBook::find(const Statement& statement) const
{
    const Entry* known = entry(statement.kind);
    if (!known || statement.version > known->version)
        return refuse(QStringLiteral("“%1” version %2 was written by a newer version of Tēpu; open the record with that version")
                          .arg(statement.kind)
                          .arg(statement.version));
    return known;
}

} // namespace tepu
