// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/referrals/columns.h"
#include "core/exchange/referrals/police_episodes.h"
#include "core/exchange/referrals/prison_releases.h"

#include <QMap>

namespace tepu {

inline const Instant importedAt = *parseInstant(QStringLiteral("2018-05-10T08:00:00+12:00"));

/// A referral file row by row: each row a good one, with the cells that a test is about written over.
class Sheet {
public:
    using Cells = QMap<QString, QString>;

    static Sheet episodes() { return Sheet(episodeColumns(), goodEpisodeRow()); }
    static Sheet releases() { return Sheet(releaseColumns(), goodReleaseRow()); }

    /// The next row, line 2 the first.
    Sheet& row(const Cells& changes = {})
    {
        QStringList fields;
        for (const QString& name : header())
            fields.append(changes.value(name, m_good.value(name)));
        m_rows.append(fields);
        return *this;
    }
    Sheet& perpetrator(Cells changes = {})
    {
        changes.insert("role", changes.value("role", "perpetrator"));
        changes.insert("relationship", changes.value("relationship"));
        changes.insert("given_names", changes.value("given_names", "Ngaire"));
        return row(changes);
    }
    Sheet& victim(const Cells& changes = {}) { return row(changes); }
    Sheet& line(const QStringList& fields)
    {
        m_rows.append(fields);
        return *this;
    }

    QStringList header() const
    {
        QStringList names;
        for (const Column& column : m_table)
            names.append(nameOf(column));
        return names;
    }
    const QVector<QStringList>& rows() const { return m_rows; }
    QByteArray bytes() const { return writeCsv(header(), m_rows); }

private:
    Sheet(ColumnTable table, Cells good) : m_table(table), m_good(std::move(good)) {}

    static Cells goodEpisodeRow();
    static Cells goodReleaseRow();

    ColumnTable m_table;
    Cells m_good;
    QVector<QStringList> m_rows;
};

EpisodeFile read(const Sheet& sheet);
ReleaseFile readReleases(const Sheet& sheet);

/// `4 role`, one for each fault of a row.
QStringList places(const QVector<RowFault>& faults);
QStringList places(const QVector<Warning>& warnings);

} // namespace tepu
