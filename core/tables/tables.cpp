// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_writer.h"

#include "core/tables/schema.h"

namespace tepu {

Tables::Tables() : m_database(std::make_unique<Database>())
{
    m_database->run(QStringLiteral("PRAGMA temp_store=MEMORY"));
    m_database->runAll(schema());
}

Tables::Tables(Image image) : m_database(std::make_unique<Database>(std::move(image)))
{
    m_database->run(QStringLiteral("PRAGMA temp_store=MEMORY"));
}

QString Tables::dump() const
{
    QStringList lines;
    for (const QString& table : tableNames()) {
        m_database->each(QStringLiteral("SELECT * FROM ") + table, {}, [&](const Cells& cells) {
            QStringList row{table};
            for (int i = 0; i < cells.count(); ++i)
                row.append(cells.at(i).isNull() ? QStringLiteral("NULL") : cells.get<QString>(i));
            lines.append(row.join(u'|'));
        });
    }
    lines.sort();
    return lines.join(u'\n');
}

void TableWriter::clear(const QString& scope)
{
    static const QStringList tables = tableNames();
    for (const QString& table : tables)
        run(QStringLiteral("DELETE FROM %1 WHERE scope = ?").arg(table), values(scope));
}

Result<void> TableWriter::wholly(const std::function<Result<void>()>& work)
{
    Transaction transaction(*m_tables.m_database);
    const auto done = work();
    if (done)
        transaction.commit();
    return done;
}

} // namespace tepu
