// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/minutes.h"

#include "app/cli/meeting_named.h"
#include "app/cli/record_access.h"
#include "core/domain/codec.h"
#include "ui/paper/papers_of_meeting.h"
#include "ui/paper/pdf_files.h"

#include <QFileInfo>

namespace tepu::cli {
namespace {

/// What was written, for a program to read.
struct MinutesWritten {
    QString file;
    int pages = 0;
    std::optional<QString> head;

    static constexpr auto fields()
    {
        using W = MinutesWritten;
        return Fields{field("file", &W::file), field("pages", &W::pages), field("head", &W::head)};
    }
};

ExitStatus put(const Invocation& invocation, const ui::Paper& paper, MinutesWritten written)
{
    const QFileInfo file(invocation.line.value(QStringLiteral("output")).value());
    ui::PdfFiles files(file.path());
    if (const auto done = files.add(file.fileName(), paper).and_then([&] { return files.put(); }); !done)
        return sayRefusal(invocation, done.error(), ExitStatus::Fault);
    written.file = files.paths().first();
    written.pages = paper.pages();
    if (invocation.line.global.json)
        writeJson(invocation, encode(written));
    const QString standing = written.head ? QStringLiteral("head %1.").arg(*written.head) : QStringLiteral("a draft: the meeting is not closed.");
    invocation.console.say(QStringLiteral("Written: %1, pages: %2, %3").arg(written.file, QString::number(written.pages), standing));
    return ExitStatus::Done;
}

ExitStatus putMinutes(const Invocation& invocation, Record& record, const MeetingId& meeting)
{
    const auto made = ui::minutesOf(record, meeting, invocation.clock.now());
    if (!made)
        return sayRefusal(invocation, made.error());
    const auto seal = sealOf(record, meeting);
    return put(invocation, made->paper, {{}, 0, seal ? std::optional(seal->head) : std::nullopt});
}

ExitStatus runMinutes(const Invocation& invocation)
{
    return atMeeting(invocation, [&](Record& record, const MeetingId& meeting) { return putMinutes(invocation, record, meeting); });
}

} // namespace

Subcommand writeMinutes()
{
    return {"minutes", "RECORD MEETING -o FILE.pdf", "writes the minutes of a meeting as PDF",
            "Writes the minutes of a meeting, as it was left when it was closed: who was there, what was said and decided of each "
            "family, and the signed head, against which “tepu verify --head” checks the record. Corrections made later stand at "
            "the end as dated addenda. A meeting that is not closed has a draft. MEETING is an id from “tepu ask RECORD meetings”, "
            "or the day of the meeting. Only the owner may read the file.",
            {2, 2},
            {{"output", "FILE", "where the minutes go", u'o', Occurs::Required}},
            runMinutes,
            Surface::Pictures};
}

} // namespace tepu::cli
