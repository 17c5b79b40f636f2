// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include <QAtomicInt>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

namespace tepu {

StoreFault::StoreFault(const QString& what, int code) : std::runtime_error(what.toStdString()), m_code(code) {}

static StoreFault fault(const QSqlError& error)
{
    return StoreFault(error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
                      error.nativeErrorCode().toInt());
}

QVariant Cells::at(int column) const
{
    return m_query.value(column);
}

struct Database::Connection {
    QString name;
    QSqlDatabase database;
    QHash<QString, QSqlQuery*> prepared;

    ~Connection()
    {
        qDeleteAll(prepared);
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database(const QString& path) : m_connection(std::make_unique<Connection>())
{
    static QAtomicInt serial;
    m_connection->name = QStringLiteral("tepu-%1").arg(serial.fetchAndAddRelaxed(1));
    m_connection->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection->name);
    m_connection->database.setDatabaseName(path);
    if (!m_connection->database.open())
        throw fault(m_connection->database.lastError());
}

Database::~Database() = default;

QSqlQuery& Database::prepared(const QString& sql, const QVariantList& values)
{
    QSqlQuery*& query = m_connection->prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_connection->database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            const QSqlError error = fresh->lastError();
            m_connection->prepared.remove(sql);
            throw fault(error);
        }
        query = fresh.release();
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!query->exec())
        throw fault(query->lastError());
    return *query;
}

void Database::run(const QString& sql, const QVariantList& values)
{
    prepared(sql, values).finish();
}

void Database::each(const QString& sql, const QVariantList& values, const std::function<void(const Cells&)>& row)
{
    QSqlQuery& query = prepared(sql, values);
    const Cells cells(query);
    while (query.next())
        row(cells);
    const QSqlError error = query.lastError();
    query.finish();
    if (error.type() != QSqlError::NoError)
        throw fault(error);
}

QVariant Database::single(const QString& sql, const QVariantList& values)
{
    QVariant found;
    each(sql, values, [&](const Cells& cells) { found = cells.at(0); });
    return found;
}

int Database::changes()
{
    return single(QStringLiteral("SELECT changes()")).toInt();
}

void Database::runAll(const QString& script)
{
    for (const QString& statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        QSqlQuery query(m_connection->database);
        if (!statement.trimmed().isEmpty() && !query.exec(statement))
            throw fault(query.lastError());
    }
}

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run(QStringLiteral("ROLLBACK"));
    } catch (const StoreFault&) {
        // SQLite has already rolled back by itself (full disk); there is nothing left to undo.
    }
}

void Transaction::commit()
{
    m_database.run(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace tepu
