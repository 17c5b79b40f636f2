// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papers_of_meeting.h"

#include "core/commands/meeting/left_by.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/record/acts.h"
#include "core/queries/site/site_agencies.h"
#include "core/rules/sharing/legal_basis.h"
#include "ui/paper/action_sheet.h"
#include "ui/paper/list_paper.h"

namespace tepu::ui {
namespace {

QString beginningOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Minutes: return QStringLiteral("minutes");
    case PaperKind::Sheets: return QStringLiteral("sheet");
    case PaperKind::List: return QStringLiteral("list");
    }
    Q_UNREACHABLE();
}

tl::unexpected<Refusal> noSuchMeeting()
{
    return refuse(QStringLiteral("There is no such meeting."));
}

} // namespace

QString paperName(PaperKind kind, const MeetingRow& meeting, const QString& agency)
{
    const QString end = agency.isEmpty() ? QString() : u'-' + agency;
    return QStringLiteral("%1-%2-%3%4.pdf").arg(beginningOf(kind), code(meeting.kind), meeting.date.toString(Qt::ISODate), end);
}

Result<NamedPaper> minutesOf(Record& record, const MeetingId& meeting, Instant at)
{
    record.settleAll();
    const auto left = LeftBy::of(record, meeting);
    if (!left)
        return tl::unexpected(left.error());
    const auto all = minutes(left->tables(), record.tables(), meeting, at);
    if (!all)
        return noSuchMeeting();
    return NamedPaper{paperName(PaperKind::Minutes, all->meeting), minutesPaper(*all, {at, sealOf(record, meeting)})};
}

std::vector<NamedPaper> sheetsOf(const Tables& tables, const MeetingId& meeting, Instant at)
{
    std::vector<NamedPaper> sheets;
    const auto row = meetingRow(tables, meeting);
    if (!row)
        return sheets;
    const SheetsOf of{*row, siteSettings(tables), recordRow(tables).value_or(RecordRow()).training, at};
    for (const AgencySheet& sheet : tasksByAgency(tables, meeting, at))
        sheets.push_back({paperName(PaperKind::Sheets, *row, sheet.agency), actionSheet(sheet, of), sheet.agency,
                          static_cast<int>(sheet.tasks.size())});
    return sheets;
}

Result<NamedPaper> listOf(const Tables& tables, const MeetingId& meeting, Instant at)
{
    const auto list = printedList(tables, meeting);
    if (!list)
        return noSuchMeeting();
    return NamedPaper{paperName(PaperKind::List, list->meeting), listPaper(*list, siteSettings(tables), at)};
}

Disclose disclosureOf(const MeetingId& meeting, const std::vector<NamedPaper>& sheets)
{
    Disclose disclosure;
    disclosure.meeting = meeting;
    disclosure.what = Shared::ActionSheet;
    for (const NamedPaper& sheet : sheets)
        disclosure.to.append(sheet.agency);
    return disclosure;
}

Disclose disclosureOfList(const Tables& tables, const MeetingId& meeting)
{
    Disclose disclosure;
    disclosure.meeting = meeting;
    disclosure.what = Shared::List;
    disclosure.purpose = SharingPurpose::RiskOrNeedAssessment;
    for (const AttendanceRow& row : attendance(tables, meeting))
        if (!disclosure.to.contains(row.agency))
            disclosure.to.append(row.agency);
    return disclosure;
}

QStringList warningsBeforeSheets(const Tables& tables, const MeetingId& meeting, Instant at)
{
    QStringList warnings;
    const SiteAgencies agencies(tables);
    for (const AgencySheet& sheet : tasksByAgency(tables, meeting, at))
        if (const Agency* agency = agencies.find(sheet.agency))
            if (const QString warning = warningBefore(*agency); !warning.isEmpty())
                warnings.append(warning);
    return warnings;
}

} // namespace tepu::ui
