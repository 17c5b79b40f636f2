// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet_rows.h"

#include "core/rules/code_words.h"
#include "core/rules/time_words.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct SheetRowWords {
    Q_DECLARE_TR_FUNCTIONS(ActionSheet)
};

/// R-S4 "dangers at an address … and \"do not visit alone\" come first on every task that goes there".
PaperRow familyRow(const SheetTask& task)
{
    PaperCell words{{strong(SheetRowWords::tr("Family %1  ").arg(task.familyName)) + quiet(task.number + QStringLiteral("  ")) + levelMark(task.level)}};
    for (const QString& danger : task.dangers)
        words.append({alarm(danger)});
    return {{words}, Keep::WithNext, ColourRole::Ground};
}

QString agreedWords(const SheetTask& task)
{
    if (task.agreedBy && !task.agreedBy->isEmpty())
        return SheetRowWords::tr("agreed aloud by %1").arg(*task.agreedBy);
    if (task.agreed)
        return SheetRowWords::tr("agreed aloud");
    return task.notYetTold ? SheetRowWords::tr("not yet told: nobody of the agency was there") : QString();
}

QString withWords(const SheetTask& task)
{
    if (task.withMark.isEmpty())
        return {};
    return task.asSecond ? SheetRowWords::tr("helping %1, who answers for it").arg(task.withMark) : SheetRowWords::tr("together with %1").arg(task.withMark);
}

QVector<InkedLine> holdLines(const SheetTask& task)
{
    QVector<InkedLine> lines;
    if (!task.waitWords.isEmpty())
        lines.append(caution(task.waitWords));
    if (task.victimOnly)
        lines.append(caution(SheetRowWords::tr("from the victim only: never a reason to challenge anybody")));
    return lines;
}

PaperCell sheetTaskCell(const SheetTask& task)
{
    PaperCell cell;
    if (task.notAlone)
        cell.append({alarm(SheetRowWords::tr("Do not visit alone."))});
    cell.append({ink(task.words.isEmpty() ? codeWords(task.category) : task.words)});
    for (const InkedLine& line : holdLines(task))
        cell.append({line});
    const QString contact = task.initialContact ? SheetRowWords::tr("initial contact") : QString();
    cell.append({quiet(dotted({task.words.isEmpty() ? QString() : codeWords(task.category), contact, withLabel(SheetRowWords::tr("for %1"), task.peopleNames),
                               withLabel(SheetRowWords::tr("worker %1"), task.worker), withWords(task),
                               withLabel(SheetRowWords::tr("only by: %1"), task.route),
                               withLabel(SheetRowWords::tr("safe recipient: %1"), task.safeRecipient)})),
                 PaperStyle::Small});
    const QString also = withLabel(SheetRowWords::tr("also working with them: %1"), QStringList(task.alsoWith).join(u' '));
    if (const QString last = dotted({also, agreedWords(task)}); !last.isEmpty())
        cell.append({quiet(last), PaperStyle::Small});
    return cell;
}

PaperCell dueCell(const SheetTask& task, QDate day)
{
    if (!isOpen(task.state))
        return {{quiet(codeWords(task.state))}};
    return {{strong(dayWords(dateAt(task.due), day))}, {strong(clockWords(task.due))}};
}

} // namespace

PaperTable sheetTable(const QVector<SheetTask>& tasks, QDate day)
{
    PaperTable table{{{SheetRowWords::tr("Due"), 25}, {SheetRowWords::tr("Task")}, {SheetRowWords::tr("What came of it"), 48}}, {}};
    std::optional<PlanId> family;
    for (const SheetTask& task : tasks) {
        if (family != task.plan)
            table.rows.append(familyRow(task));
        family = task.plan;
        table.rows.append({{dueCell(task, day), sheetTaskCell(task), {}}});
    }
    return table;
}

} // namespace tepu::ui
