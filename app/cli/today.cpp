// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/today.h"

#include "app/cli/record_access.h"
#include "core/exchange/calendar/today_file.h"
#include "core/queries/site/site_agencies.h"

#include <QFileInfo>

namespace tepu::cli {
namespace {

/// A file that was written, for a program to read.
struct TodayWritten {
    QString agency;
    QString file;
    int lines = 0;

    static constexpr auto fields()
    {
        using W = TodayWritten;
        return Fields{field("agency", &W::agency), field("file", &W::file), field("lines", &W::lines)};
    }
};

ExitStatus runToday(const Invocation& invocation)
{
    const QString path = invocation.line.value(QStringLiteral("output")).value();
    const auto file = fromCode<TodayFile>(QFileInfo(path).suffix().toLower());
    if (!file)
        return sayRefusal(invocation, {QStringLiteral("%1: the file’s name ends in .ics, .csv or .xlsx, and says so what is written.").arg(path)}, ExitStatus::WrongUsage);
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const SiteAgencies agencies((*record)->tables());
    const QString code = invocation.line.operands.value(1);
    const Agency* agency = agencies.find(code);
    if (!agency)
        return sayRefusal(invocation, {QStringLiteral("The site has no agency “%1”. “tepu ask RECORD agencies” lists those it has.").arg(code)});
    if (const auto told = (*record)->perform(disclosureOfToday(*agency), contextOf(invocation, **record)); !told) // R-I1: before the file is there
        return sayRefusal(invocation, told.error());
    const auto written = writeToday((*record)->tables(), *agency, *file, path, invocation.clock.now());
    if (!written)
        return sayRefusal(invocation, written.error(), ExitStatus::Fault);
    if (invocation.line.global.json)
        writeJson(invocation, encode(TodayWritten{agency->code, path, *written}));
    invocation.console.say(QStringLiteral("Written: %1, lines: %2").arg(path, QString::number(*written)));
    return ExitStatus::Done;
}

} // namespace

Subcommand giveToday()
{
    return {"today", "RECORD AGENCY -o FILE", "writes what an agency is to do as calendar or table",
            "Writes for an agency what it is to do itself: tasks that are late or fall due today and a list that it has not answered (FILE.csv, FILE.xlsx), "
            "or its tasks and the reviews, hearings and releases of the families in which it has one (FILE.ics). The coordinator’s team, isr_coordinator, "
            "gets all of it. The file holds numbers of plans and no names; that it was made and for whom is written into the record before. AGENCY is a "
            "code from “tepu ask RECORD agencies”. Only the owner may read the file.",
            {2, 2},
            {{"output", "FILE", "the file to write; its ending says what", u'o', Occurs::Required}},
            runToday};
}

} // namespace tepu::cli
