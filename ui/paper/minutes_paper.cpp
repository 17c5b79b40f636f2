// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/minutes_paper.h"

#include "ui/paper/case_on_paper.h"
#include "ui/paper/minutes_front.h"
#include "ui/paper/minutes_end.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct MinutesPaperWords {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

PaperFrame frameOf(const Minutes& minutes, Instant at)
{
    const bool isClosed = minutes.meeting.closedAt.has_value();
    const QString name = isClosed ? MinutesPaperWords::tr("Minutes") : MinutesPaperWords::tr("Draft minutes");
    const QString running = dotted({name, meetingOnPaper(minutes.meeting)});
    return {running, running, dotted({madeWords(at), MinutesPaperWords::tr("not for the side of the %1").arg(minutes.settings.wordPerpetrator)}),
            minutes.training};
}

void writeCases(Composer& paper, const Minutes& minutes)
{
    if (!minutes.cases.isEmpty())
        paper.newPage();
    for (const MinutedCase& each : minutes.cases)
        writeCase(paper, each, minutes);
}

} // namespace

Paper minutesPaper(const Minutes& minutes, const MinutesMade& made)
{
    return Paper(frameOf(minutes, made.at), [&](Composer& paper) {
        writeFront(paper, minutes);
        writeCases(paper, minutes);
        writeEnd(paper, minutes, made);
    });
}

} // namespace tepu::ui
