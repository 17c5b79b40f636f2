// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/holiday_table.h"

#include "core/domain/instant.h"

#include <QFile>
#include <QSet>

namespace tepu {

static Observance regionalObservance(Site site)
{
    switch (site) {
    case Site::Waikato:
        return Observance::AucklandAnniversary;
    case Site::Christchurch:
        return Observance::Christchurch;
    case Site::SouthCanterbury:
        return Observance::SouthCanterbury;
    }
    Q_UNREACHABLE();
}

const Result<HolidayTable>& HolidayTable::shipped()
{
    static const Result<HolidayTable> table = []() -> Result<HolidayTable> {
        QFile file(QStringLiteral(":/calendar/nz_holidays.csv"));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(QStringLiteral("The table of public holidays is missing from the program. "
                                         "Install it again."));
        return parse(file.readAll());
    }();
    return table;
}

Result<HolidayTable::Row> HolidayTable::parseRow(const QString& line)
{
    const QStringList cells = line.split(u',');
    const auto date = parseDate(cells.first());
    const auto observedBy = cells.size() < 3 ? std::nullopt : fromCode<Observance>(cells.at(2));
    if (!date || !observedBy || cells.at(1).isEmpty() || line.contains(u'"'))
        return refuse(QStringLiteral("“%1” is not date,name,scope").arg(line));
    return Row{*date, cells.at(1), *observedBy};
}

Result<HolidayTable> HolidayTable::parse(const QByteArray& csv)
{
    const QStringList lines = QString::fromUtf8(csv).split(u'\n');
    if (!lines.first().startsWith(u"date,name,scope"))
        return refuse(QStringLiteral("The table of public holidays does not begin with date,name,scope."));
    HolidayTable table;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QString text = lines.at(line).trimmed();
        if (text.isEmpty())
            continue;
        const auto row = parseRow(text);
        if (!row)
            return refuse(QStringLiteral("Table of public holidays, line %1: %2.")
                              .arg(line + 1)
                              .arg(row.error().sentence));
        table.m_rows.append(*row);
    }
    return table.withYears();
}

Result<HolidayTable> HolidayTable::withYears() const
{
    QSet<int> years;
    for (const Row& row : m_rows)
        years.insert(row.date.year());
    if (years.isEmpty())
        return refuse(QStringLiteral("The table of public holidays is empty."));
    HolidayTable table = *this;
    table.m_firstYear = *std::min_element(years.cbegin(), years.cend());
    table.m_lastYear = *std::max_element(years.cbegin(), years.cend());
    for (int year = table.m_firstYear; year <= table.m_lastYear; ++year)
        if (!years.contains(year))
            return refuse(QStringLiteral("The table of public holidays has no day in %1.").arg(year));
    return table;
}

QHash<QDate, QString> HolidayTable::closedDays(Site site) const
{
    QHash<QDate, QString> days;
    for (const Row& row : m_rows) {
        if (row.observedBy != Observance::National && row.observedBy != regionalObservance(site))
            continue;
        QString& name = days[row.date];
        name = name.isEmpty() ? row.name : QStringLiteral("%1 and %2").arg(name, row.name);
    }
    return days;
}

} // namespace tepu
