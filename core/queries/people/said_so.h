// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/testimony.h"

namespace tepu {

/// Whose word something is, on what ground, of which day, and whether it still counts: beside everything that is known of somebody.
struct SaidSo : Testimony {
    Instant at; ///< when it was written down
    std::optional<QDate> on = {}; ///< the day it is of
    bool lapsed = false;

    static constexpr auto fields()
    {
        using R = SaidSo;
        return Testimony::fields() + Fields{field("at", &R::at), field("on", &R::on), field("lapsed", &R::lapsed)};
    }
};

/// The columns of SaidSo in SQL, from a table of about_people.sql.
QString saidSoColumns(const QString& table);
/// The same of what Police sent on a day: only when is not known to SQL.
QString receivedColumns(const QString& at);

/// Works out what depends on the day.
void judge(SaidSo& said, QDate today);

template <class Row>
void judgeAll(QVector<Row>& rows, QDate today)
{
    for (Row& row : rows)
        judge(row, today);
}

} // namespace tepu
