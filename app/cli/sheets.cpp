// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheets.h"

#include "app/cli/meeting_named.h"
#include "app/cli/record_access.h"
#include "core/domain/codec.h"
#include "ui/paper/papers_of_meeting.h"
#include "ui/paper/pdf_files.h"

namespace tepu::cli {
namespace {

/// One sheet that was written, for a program to read.
struct SheetWritten {
    QString agency;
    QString file;
    int pages = 0;
    int tasks = 0;

    static constexpr auto fields()
    {
        using W = SheetWritten;
        return Fields{field("agency", &W::agency), field("file", &W::file), field("pages", &W::pages), field("tasks", &W::tasks)};
    }
};

/// R-I1: the record knows of a sheet before it lies in its place.
ExitStatus putSheets(const Invocation& invocation, Record& record, const MeetingId& meeting)
{
    const Instant now = invocation.clock.now();
    const auto sheets = ui::sheetsOf(record.tables(), meeting, now);
    if (sheets.empty())
        return sayRefusal(invocation, {QStringLiteral("No agency has a task of this meeting: there is no action sheet to write.")});
    ui::PdfFiles files(invocation.line.value(QStringLiteral("output")).value());
    QVector<SheetWritten> written;
    for (const ui::NamedPaper& sheet : sheets) {
        if (const auto added = files.add(sheet.name, sheet.paper); !added)
            return sayRefusal(invocation, added.error(), ExitStatus::Fault);
        written.append({sheet.agency, files.paths().last(), sheet.paper.pages(), sheet.tasks});
    }
    for (const QString& warning : ui::warningsBeforeSheets(record.tables(), meeting, now))
        invocation.console.say(warning);
    if (const auto told = record.perform(ui::disclosureOf(meeting, sheets), contextOf(invocation, record)); !told)
        return sayRefusal(invocation, told.error());
    if (const auto put = files.put(); !put)
        return sayRefusal(invocation, put.error(), ExitStatus::Fault);
    if (invocation.line.global.json)
        writeJson(invocation, encode(written));
    for (const SheetWritten& sheet : written)
        invocation.console.say(QStringLiteral("Written: %1, tasks: %2").arg(sheet.file, QString::number(sheet.tasks)));
    return ExitStatus::Done;
}

ExitStatus runSheets(const Invocation& invocation)
{
    return atMeeting(invocation, [&](Record& record, const MeetingId& meeting) { return putSheets(invocation, record, meeting); });
}

} // namespace

Subcommand writeSheets()
{
    return {"sheets", "RECORD MEETING -o FOLDER", "writes one action sheet per agency as PDF",
            "Writes an action sheet for each agency that the meeting gave a task: its own tasks with their deadlines, and of the "
            "families only what that agency may see. All sheets are made before the first is put in its place; that they were made, for whom and on "
            "what basis, is written into the record. MEETING is an id from “tepu ask RECORD meetings”, or the day of the meeting. Only "
            "the owner may read the files.",
            {2, 2},
            {{"output", "FOLDER", "the folder into which the sheets go", u'o', Occurs::Required}},
            runSheets,
            Surface::Pictures};
}

} // namespace tepu::cli
