// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workday.h"

#include "app/cli/worked_columns.h"
#include "core/rules/site_calendar.h"

#include <QRegularExpression>

namespace tepu::cli {

static std::optional<int> wholeNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A0*([0-9]{1,9})\\z"));
    const auto digits = form.match(text);
    return digits.hasMatch() ? std::optional(digits.captured(1).toInt()) : std::nullopt;
}

static tl::expected<QStringList, CellFault> resultCells(const NamedCells& row)
{
    const auto site = siteFromText(row.value("site"));
    if (!site)
        return fault("site", notASite(row.value("site")));
    const auto calendar = SiteCalendar::shipped(*site).value();
    const auto start = parseDate(row.value("start_date"));
    if (!start)
        return fault("start_date",
                     QStringLiteral("“%1” is no date; write it as 2018-05-10.").arg(row.value("start_date")));
    if (const auto covered = calendar.covered(*start); !covered)
        return fault("start_date", covered.error().sentence);
    const auto n = wholeNumber(row.value("n"));
    if (!n)
        return fault("n", QStringLiteral("“%1” is no whole number of working days, 0 or more.")
                              .arg(row.value("n")));
    const auto result = calendar.addWorkingDays(*start, *n);
    if (!result)
        return fault("n", result.error().sentence);
    return QStringList{result->toString(Qt::ISODate)};
}

static ExitStatus run(const Invocation& invocation)
{
    return writeWorkedColumns(invocation, {{"site", "start_date", "n"}, {"result_date"}, resultCells});
}

Subcommand workday()
{
    return {"workday", "[FILE]", "counts working days from a date",
            "Reads CSV with the columns site (waikato, christchurch, south-canterbury), start_date and n from FILE or "
            "standard input, and writes the same rows with result_date appended or replaced: the n-th working day after "
            "start_date, or start_date itself where n is 0. Working days are Monday to Friday that are no public holiday "
            "of the nation or the site. A row with something wrong gets an empty cell; what is wrong is said on standard "
            "error, and the status is 3.",
            {0, 1}, {}, run};
}

} // namespace tepu::cli
