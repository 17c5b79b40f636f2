// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/said_on_paper.h"

#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct SaidPaper {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

/// Whose words an agency brought; its own need no mark.
QString sourceWords(const LineRow& line)
{
    switch (line.source) {
    case Source::Victim: return SaidPaper::tr("as the victim says");
    case Source::Child: return SaidPaper::tr("as a child says");
    case Source::Perpetrator: return SaidPaper::tr("as the person using violence says");
    case Source::ThirdParty: return SaidPaper::tr("as somebody else says");
    case Source::Agency:
    case Source::Police: return {};
    }
    Q_UNREACHABLE();
}

PaperCell saidCell(const MinutedLine& line, QDate day)
{
    if (line.movedSince)
        return {{quiet(SaidPaper::tr("moved to another family since"))}};
    PaperCell cell{{ink(line.line.words)}};
    InkedLine marks;
    if (line.line.victimOnly)
        join(marks, caution(SaidPaper::tr("from the victim only: never a reason to challenge anybody")));
    else
        join(marks, quiet(sourceWords(line.line)));
    if (!marks.isEmpty())
        cell.append({marks, PaperStyle::Small});
    for (const EarlierWords& earlier : line.earlier)
        cell.append({quiet(SaidPaper::tr("corrected %1; before: %2").arg(momentOnPaper(earlier.at, day), quoted(earlier.words))), PaperStyle::Small});
    return cell;
}

} // namespace

PaperTable saidTable(const MinutedCase& of, QDate day)
{
    PaperTable table{{{SaidPaper::tr("Time"), 13}, {SaidPaper::tr("Agency"), 18}, {SaidPaper::tr("Said")}}, {}};
    for (const MinutedLine& line : of.lines)
        table.rows.append({{{{quiet(momentOnPaper(line.line.at, day))}}, {{strong(line.line.mark)}}, saidCell(line, day)}});
    return table;
}

} // namespace tepu::ui
