// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/sharing/disclose.h"
#include "ui/paper/minutes_paper.h"

#include <vector>

namespace tepu::ui {

/// A paper and the name of its file.
struct NamedPaper {
    QString name; ///< "minutes-sam-2018-05-10.pdf"
    Paper paper;
    QString agency = {}; ///< code, of an action sheet
    int tasks = 0;
};

/// Which of a meeting's papers.
enum class PaperKind { Minutes, Sheets, List };

/// "minutes-sam-2018-05-10.pdf"; of an agency's sheet with its code.
QString paperName(PaperKind kind, const MeetingRow& meeting, const QString& agency = {});

/// The minutes of a meeting as it was left, with what was corrected since; the head once it is closed.
Result<NamedPaper> minutesOf(Record& record, const MeetingId& meeting, Instant at);

/// One action sheet per agency with a task of the meeting, in the site's order.
std::vector<NamedPaper> sheetsOf(const Tables& tables, const MeetingId& meeting, Instant at);

/// The list of the meeting, for the table.
Result<NamedPaper> listOf(const Tables& tables, const MeetingId& meeting, Instant at);

/// R-I1: the disclosure that making these sheets is.
Disclose disclosureOf(const MeetingId& meeting, const std::vector<NamedPaper>& sheets);

/// R-I1: the disclosure that a printed list is: the core agencies read it, and whoever else is at the table.
Disclose disclosureOfList(const Tables& tables, const MeetingId& meeting);

/// R-I2: what is to be said before the sheets of a meeting are made; empty where there is nothing.
QStringList warningsBeforeSheets(const Tables& tables, const MeetingId& meeting, Instant at);

} // namespace tepu::ui
