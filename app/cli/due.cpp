// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/due.h"

#include "app/cli/worked_columns.h"
#include "core/rules/deadlines.h"

namespace tepu::cli {

static tl::expected<QStringList, CellFault> dueCells(const NamedCells& row)
{
    const auto risk = fromCode<RiskLevel>(row.value("risk"));
    if (!risk)
        return fault("risk", notOneOf<RiskLevel>(row.value("risk")));
    const auto site = siteFromText(row.value("site"));
    if (!site)
        return fault("site", notASite(row.value("site")));
    const auto tasked = parseInstant(row.value("tasked_at_local"));
    if (!tasked)
        return fault("tasked_at_local", tasked.error().sentence);
    const auto due = initialContactDue(*risk, *tasked, SiteCalendar::shipped(*site).value());
    if (!due)
        return fault("tasked_at_local", due.error().sentence);
    return QStringList{isoLocal(*due), isoUtc(*due)};
}

static ExitStatus run(const Invocation& invocation)
{
    return writeWorkedColumns(invocation,
                              {{"risk", "site", "tasked_at_local"}, {"due_local", "due_utc"}, dueCells});
}

Subcommand due()
{
    return {"due", "[FILE]", "says when initial contacts are due",
            "Reads CSV with the columns risk (low, medium, high), site (waikato, christchurch, south-canterbury) and "
            "tasked_at_local from FILE or standard input, and writes the same rows with due_local and due_utc appended "
            "or replaced. High is due 24 elapsed hours after the task was given, medium 72, low at the close of the 4th "
            "working day. A time without an offset is Auckland's. A row with something wrong gets empty cells; what is "
            "wrong is said on standard error, and the status is 3.",
            {0, 1}, {}, run};
}

} // namespace tepu::cli
