// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/action_sheet.h"

#include "core/rules/sharing/legal_basis.h"
#include "core/rules/time_words.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/sheet_rows.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct SheetPaperWords {
    Q_DECLARE_TR_FUNCTIONS(ActionSheet)
};

QVector<SheetTask> tasksOn(const AgencySheet& sheet, Side side)
{
    QVector<SheetTask> tasks = sheet.tasks;
    tasks.removeIf([&](const SheetTask& task) { return task.forSide != side; });
    return tasks;
}

/// R-S2 "separate case workers": of an agency that works with both sides, each worker's tasks stand on pages of their own.
QVector<Side> partsOf(const AgencySheet& sheet)
{
    QVector<Side> parts;
    for (const Side side : {Side::Victim, Side::Both, Side::Violence, Side::Statutory, Side::Other})
        if (!tasksOn(sheet, side).isEmpty())
            parts.append(side);
    return parts;
}

QString partWords(Side side, const SiteSettings& words)
{
    switch (side) {
    case Side::Victim: return SheetPaperWords::tr("For whoever works with the %1").arg(words.wordVictim);
    case Side::Violence: return SheetPaperWords::tr("For whoever works with the %1").arg(words.wordPerpetrator);
    case Side::Both: return SheetPaperWords::tr("For whoever works with the whānau");
    case Side::Statutory:
    case Side::Other: return {};
    }
    Q_UNREACHABLE();
}

InkedLine countLine(const QVector<SheetTask>& tasks)
{
    QSet<PlanId> families;
    for (const SheetTask& task : tasks)
        families.insert(task.plan);
    const QString given = tasks.size() == 1 ? SheetPaperWords::tr("1 task") : SheetPaperWords::tr("%1 tasks").arg(tasks.size());
    const QString of = families.size() == 1 ? SheetPaperWords::tr("for 1 family") : SheetPaperWords::tr("for %1 families").arg(families.size());
    return ink(given + u' ' + of);
}

/// The day is said even where it is the meeting's: the sheet is read on another.
InkedLine firstDue(const QVector<SheetTask>& tasks, QDate day)
{
    std::optional<Instant> first;
    for (const SheetTask& task : tasks)
        if (isOpen(task.state) && (!first || task.due < *first))
            first = task.due;
    return first ? strong(dayWords(dateAt(*first), day) + u' ' + clockWords(*first)) : InkedLine();
}

/// C66, R-C11: first of all that Police read, family by family.
void writeSignals(Composer& paper, const QVector<PoliceSignal>& found)
{
    for (const PoliceSignal& signal : found) {
        const InkedLine family = quiet(dotted({SheetPaperWords::tr("Family %1").arg(signal.familyName), signal.number}) + QStringLiteral("  "));
        paper.paragraph(family + (signal.inPlace ? strong(signal.words) : caution(signal.words)));
    }
}

void writePart(Composer& paper, const AgencySheet& sheet, Side side, const SheetsOf& of)
{
    const auto tasks = tasksOn(sheet, side);
    paper.letterhead(of.settings.letterhead);
    paper.title(sheet.name, dotted({SheetPaperWords::tr("Action sheet"), tableName(of.meeting.kind), longDay(of.meeting.date)}));
    if (sheet.side == Side::Both)
        paper.paragraph(strong(partWords(side, of.settings)));
    Agency reader;
    reader.name = sheet.name;
    reader.kind = sheet.kind;
    if (const QString warning = warningBefore(reader); !warning.isEmpty())
        paper.paragraph(alarm(warning));
    writeSignals(paper, sheet.safetySignals);
    paper.facts({{SheetPaperWords::tr("Tasks"), {countLine(tasks)}}, {SheetPaperWords::tr("First due"), {firstDue(tasks, of.meeting.date)}}});
    paper.table(sheetTable(tasks, of.meeting.date));
    paper.paragraph(quiet(SheetPaperWords::tr("What came of each task goes back to the coordinator, and on to whoever needs it. Given to %1 %2 (%3).")
                              .arg(sheet.name, inWords(SharingPurpose::Plan), inWords(legalBasisFor(sheet.kind, dateAt(of.at))))),
                    PaperStyle::Small);
}

} // namespace

Paper actionSheet(const AgencySheet& sheet, const SheetsOf& of)
{
    const QString running = dotted({SheetPaperWords::tr("Action sheet"), sheet.name, meetingOnPaper(of.meeting)});
    return Paper({running, running, dotted({madeWords(of.at), SheetPaperWords::tr("for %1 alone").arg(sheet.name)}), of.training},
                 [&](Composer& paper) {
                     bool isFirst = true;
                     for (const Side side : partsOf(sheet)) {
                         if (!std::exchange(isFirst, false))
                             paper.newPage();
                         writePart(paper, sheet, side, of);
                     }
                 });
}

} // namespace tepu::ui
