// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/minutes_front.h"

#include "core/rules/time_words.h"
#include "ui/paper/case_on_paper.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct FrontWords {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

InkedLine breaksLine(const MeetingRow& meeting)
{
    const qint64 minutes = (meeting.breakSeconds + 30) / 60;
    return minutes > 0 ? ink(FrontWords::tr("%1 minutes").arg(minutes)) : InkedLine();
}

InkedLine openedLine(const Minutes& minutes)
{
    return minutes.meeting.openedAt ? ink(clockWords(*minutes.meeting.openedAt)) : quiet(FrontWords::tr("not opened"));
}

InkedLine familiesLine(const DayInFigures& day)
{
    QString words = FrontWords::tr("%1 on the list, %2 heard").arg(day.onTheList).arg(day.heard);
    if (day.carriedOver > 0)
        words += FrontWords::tr(", %1 carried over").arg(day.carriedOver);
    return ink(words);
}

void writeOpening(Composer& paper, const Minutes& minutes)
{
    const MeetingRow& meeting = minutes.meeting;
    const QString read = meeting.confidentialityAt ? FrontWords::tr("read %1").arg(clockWords(*meeting.confidentialityAt)) : FrontWords::tr("not read");
    paper.facts({{FrontWords::tr("Opened"), {openedLine(minutes)}},
                 {FrontWords::tr("Closed"), {meeting.closedAt ? ink(momentOnPaper(*meeting.closedAt, meeting.date)) : InkedLine()}},
                 {FrontWords::tr("Breaks"), {breaksLine(meeting)}},
                 {FrontWords::tr("Families"), {familiesLine(minutes.figures)}},
                 {FrontWords::tr("Opening"), {meeting.openedAt ? ink(minutes.settings.opening) : InkedLine()}},
                 {FrontWords::tr("Confidentiality"), {ink(minutes.settings.confidentiality), quiet(read)}}});
}

/// R-M6 "A missing core agency is shown and recorded".
PaperRow attendanceRow(const AttendanceRow& row, QDate day)
{
    InkedLine agency = strong(row.agencyName);
    if (row.core)
        agency += quiet(FrontWords::tr(" · core"));
    InkedLine who = row.who ? ink(*row.who) : caution(FrontWords::tr("nobody: missing"));
    if (row.observer)
        who += quiet(FrontWords::tr(" · observes"));
    const auto moment = [&](const std::optional<Instant>& at) { return at ? ink(momentOnPaper(*at, day)) : InkedLine(); };
    return {{{{agency}}, {{who}}, {{moment(row.arrivedAt)}}, {{moment(row.leftAt)}}}};
}

void writeAttendance(Composer& paper, const Minutes& minutes)
{
    paper.section(FrontWords::tr("Attendance"));
    PaperTable table{{{FrontWords::tr("Agency"), 68}, {FrontWords::tr("Who")}, {FrontWords::tr("Arrived"), 20}, {FrontWords::tr("Left"), 20}}, {}};
    for (const AttendanceRow& row : minutes.attendance)
        table.rows.append(attendanceRow(row, minutes.meeting.date));
    paper.table(table);
}

/// R-M11 "A member who is related to a party or otherwise in conflict steps out for that case; the minutes say so without
/// saying why."
void writeConflicts(Composer& paper, const Minutes& minutes)
{
    paper.section(FrontWords::tr("Conflicts of interest"));
    if (minutes.conflicts.isEmpty())
        return paper.paragraph(quiet(FrontWords::tr("None was declared.")));
    PaperTable table{{{FrontWords::tr("Case"), 68}, {FrontWords::tr("Who stepped out")}, {FrontWords::tr("Confirmed"), 40}}, {}};
    for (const ConflictRow& row : minutes.conflicts)
        table.rows.append({{{{ink(FrontWords::tr("%1 Family %2").arg(row.position).arg(row.familyName))}},
                            {{strong(row.mark) + ink(u' ' + row.who)}},
                            {{row.confirmedOutAt ? ink(momentOnPaper(*row.confirmedOutAt, minutes.meeting.date))
                                                 : quiet(FrontWords::tr("declared; the case was not opened"))}}}});
    paper.table(table);
}

PaperRow glanceRow(const MinutedCase& each, const Minutes& minutes)
{
    const auto open = std::count_if(each.tasks.cbegin(), each.tasks.cend(), [](const tepu::TaskRow& task) { return task.state != TaskState::Withdrawn; });
    const InkedLine level = each.levels.isEmpty() ? levelMark(each.head.level) : levelChange(each.head.levelBefore, each.head.level);
    QStringList reviews;
    for (const ReviewRow& review : each.reviews)
        reviews.append(code(review.kind).toUpper() + u' ' + (review.on ? dayWords(*review.on, minutes.meeting.date) : review.event.value_or(QString())));
    const PaperCell family{{strong(each.head.familyName)}, {quiet(each.head.number), PaperStyle::Small}};
    return {{{{quiet(QString::number(each.row.position))}}, family, {{level}}, {{becameOf(each, minutes)}},
             {{ink(each.head.leadName.value_or(QString()))}}, {{ink(open > 0 ? QString::number(open) : QString())}}, {{ink(reviews.join(QStringLiteral(", ")))}}}};
}

void writeGlance(Composer& paper, const Minutes& minutes)
{
    paper.section(FrontWords::tr("What was decided"));
    PaperTable table{{{QStringLiteral("#"), 9}, {FrontWords::tr("Family"), 29}, {FrontWords::tr("Level"), 40}, {FrontWords::tr("Decision")},
                      {FrontWords::tr("Lead"), 29}, {FrontWords::tr("Tasks"), 12}, {FrontWords::tr("Review"), 29}}, {}};
    for (const MinutedCase& each : minutes.cases)
        table.rows.append(glanceRow(each, minutes));
    paper.table(table);
}

void writeLeftOff(Composer& paper, const Minutes& minutes)
{
    if (minutes.leftOff.isEmpty())
        return;
    paper.section(FrontWords::tr("Left off the list"));
    QVector<PaperFact> facts;
    for (const LeftOffRow& row : minutes.leftOff)
        facts.append({row.number, {strong(FrontWords::tr("Family %1").arg(row.familyName)) + ink(QStringLiteral(": ") + row.because)}});
    paper.facts(facts);
}

} // namespace

void writeFront(Composer& paper, const Minutes& minutes)
{
    const bool isClosed = minutes.meeting.closedAt.has_value();
    paper.letterhead(minutes.settings.letterhead);
    paper.title(isClosed ? FrontWords::tr("Minutes") : FrontWords::tr("Draft minutes"),
                dotted({tableName(minutes.meeting.kind), longDay(minutes.meeting.date)}));
    if (!isClosed)
        paper.paragraph(caution(FrontWords::tr("This meeting is not closed. What stands here may still change and is not sealed.")));
    writeOpening(paper, minutes);
    writeAttendance(paper, minutes);
    writeConflicts(paper, minutes);
    writeGlance(paper, minutes);
    writeLeftOff(paper, minutes);
}

} // namespace tepu::ui
