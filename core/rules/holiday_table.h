// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/domain/site.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QVector>

namespace tepu {

/// Who observes a public holiday: everybody, or one region.
enum class Observance { National, AucklandAnniversary, Christchurch, SouthCanterbury };

template <>
struct Vocabulary<Observance> {
    static constexpr std::array words{
        Word{Observance::National, "national"},
        Word{Observance::AucklandAnniversary, "auckland-anniversary"},
        Word{Observance::Christchurch, "christchurch"},
        Word{Observance::SouthCanterbury, "south-canterbury"}};
};

/// The public holidays of the nation and its regions, as observed, for an unbroken run of years.
class HolidayTable {
public:
    /// The table that is shipped, read once.
    static const Result<HolidayTable>& shipped();
    /// `date,name,scope,…`, a header line first, nothing quoted.
    static Result<HolidayTable> parse(const QByteArray& csv);

    /// Every day on which a site is closed, with its name; two holidays on one day are one closed day.
    QHash<QDate, QString> closedDays(Site site) const;
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }

private:
    struct Row {
        QDate date;
        QString name;
        Observance observedBy = Observance::National;
    };

    static Result<Row> parseRow(const QString& line);
    Result<HolidayTable> withYears() const;

    QVector<Row> m_rows;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace tepu
