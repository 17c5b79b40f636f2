// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/sqlite/database.h"

#include <QVector>

namespace tepu {

/// The working tables: one in-memory SQLite database, made from the journal. Asking changes nothing; only a TableWriter
/// writes, and only the door makes one.
class Tables {
public:
    Tables();
    /// As they were when the image was taken.
    explicit Tables(Image image);
    /// The whole of them, without a copy: good until something is told.
    QByteArrayView bytes() const { return m_database->bytes(); }

    /// The rows of an answer; the columns stand in the order of Row's fields.
    template <Described Row>
    QVector<Row> ask(const QString& sql, const Values& bound = {}) const
    {
        QVector<Row> rows;
        m_database->each(sql, bound, [&](const Cells& cells) { rows.append(rowIn<Row>(cells)); });
        return rows;
    }

    /// The first row of an answer, if there is one.
    template <Described Row>
    std::optional<Row> askOne(const QString& sql, const Values& bound = {}) const
    {
        QVector<Row> rows = ask<Row>(sql, bound);
        return rows.isEmpty() ? std::nullopt : std::optional<Row>(rows.first());
    }

    /// The first column of every row.
    template <class T>
    QVector<T> column(const QString& sql, const Values& bound = {}) const
    {
        QVector<T> all;
        m_database->each(sql, bound, [&](const Cells& cells) { all.append(cells.get<T>(0)); });
        return all;
    }

    template <class T>
    std::optional<T> one(const QString& sql, const Values& bound = {}) const
    {
        return m_database->one<T>(sql, bound);
    }

    void swap(Tables& other) { m_database.swap(other.m_database); }

    /// Everything in every table, sorted, as text: two records with the same facts have the same.
    QString dump() const;

private:
    friend class TableWriter;

    template <Described Row>
    static Row rowIn(const Cells& cells)
    {
        Row row{};
        int at = 0;
        forEachField<Row>([&](auto each) {
            row.*each.member = cells.get<typename decltype(each)::Value>(at++);
        });
        return row;
    }

    std::unique_ptr<Database> m_database;
};

} // namespace tepu
