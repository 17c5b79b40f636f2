// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/dangling_references.h"

namespace tepu {
namespace {

struct Found {
    QString table;
    qint64 row = 0;
    QString parent;
    QString column;

    static constexpr auto fields()
    {
        return Fields{field("table", &Found::table), field("row", &Found::row), field("parent", &Found::parent), field("column", &Found::column)};
    }
};

} // namespace

QVector<DanglingReference> danglingReferences(const Tables& tables)
{
    QVector<DanglingReference> all;
    const auto found = tables.ask<Found>(QStringLiteral(R"(SELECT c."table", c.rowid, c.parent, l."from" FROM pragma_foreign_key_check c
        JOIN pragma_foreign_key_list(c."table") l ON l.id = c.fkid)"));
    for (const Found& row : found) {
        const auto scope = tables.one<QString>(QStringLiteral("SELECT scope FROM %1 WHERE rowid = ?").arg(row.table), values(row.row));
        all.append({row.table, row.column, row.parent, scope.value_or(QString())});
    }
    return all;
}

} // namespace tepu
