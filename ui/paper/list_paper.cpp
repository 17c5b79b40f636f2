// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/list_paper.h"

#include "core/rules/time_words.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

constexpr qsizetype mostInPortrait = 6; // boxes to mark in a row

struct ListPaperWords {
    Q_DECLARE_TR_FUNCTIONS(PrintedList)
};

PaperCell familyCell(const PrintedListRow& row)
{
    InkedLine people;
    for (const RoomPerson& person : row.people) {
        const QString age = person.age ? QStringLiteral(", %1").arg(*person.age) : QString();
        join(people, ink(person.name + age) + quiet(person.word.isEmpty() ? QString() : QStringLiteral(", ") + person.word));
    }
    PaperCell cell{{strong(row.family) + quiet(QStringLiteral("  ") + row.number)}};
    if (!people.isEmpty())
        cell.append({people, PaperStyle::Small});
    return cell;
}

/// A box for each core agency, its mark beside it: they stay together where the line wraps.
PaperCell boxesCell(const QVector<CoreAgencyRow>& core)
{
    QStringList boxes;
    for (const CoreAgencyRow& agency : core)
        boxes.append(QStringLiteral("☐\u00A0") + agency.mark);
    return {{quiet(boxes.join(QStringLiteral("  "))), PaperStyle::Small}};
}

PaperCell whyCell(const PrintedListRow& row)
{
    PaperCell cell{{ink(row.reason)}};
    if (!row.out.isEmpty())
        cell.append({caution(ListPaperWords::tr("steps out: %1").arg(QStringList(row.out).join(u' '))), PaperStyle::Small});
    return cell;
}

PaperTable listTable(const PrintedList& list)
{
    const qreal boxes = list.core.size() > mostInPortrait ? 76 : 36;
    PaperTable table{{{QStringLiteral("#"), 9}, {ListPaperWords::tr("Family")}, {ListPaperWords::tr("Level"), 25},
                      {ListPaperWords::tr("Why on the list"), 40}, {ListPaperWords::tr("Heard"), boxes}}, {}};
    for (const PrintedListRow& row : list.rows)
        table.rows.append({{{{strong(QString::number(row.position))}}, familyCell(row), {{levelMark(row.level)}}, whyCell(row), boxesCell(list.core)}});
    return table;
}

/// "a slip of what changed since the list was sent"
void writeChanges(Composer& paper, const PrintedList& list)
{
    if (list.changes.isEmpty())
        return;
    paper.section(ListPaperWords::tr("Changed since the list was sent"));
    QVector<PaperFact> facts;
    for (const SlipRow& row : list.changes)
        facts.append({momentOnPaper(row.at, list.meeting.date),
                      {strong(ListPaperWords::tr("Family %1").arg(row.familyName))
                       + ink(row.leftOff ? ListPaperWords::tr(" was left off") : ListPaperWords::tr(" was added, number %1").arg(row.position))}});
    paper.facts(facts);
}

QString coreNames(const PrintedList& list)
{
    QStringList names;
    for (const CoreAgencyRow& agency : list.core)
        names.append(QStringLiteral("%1 %2").arg(agency.mark, agency.name));
    return dotted(names);
}

PaperFrame listFrame(const PrintedList& list, Instant at)
{
    const QString running = dotted({ListPaperWords::tr("List"), meetingOnPaper(list.meeting)});
    const auto orientation = list.core.size() > mostInPortrait ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {running, running, dotted({madeWords(at), ListPaperWords::tr("collected again after the meeting")}), list.training, orientation};
}

} // namespace

Paper listPaper(const PrintedList& list, const SiteSettings& settings, Instant at)
{
    return Paper(listFrame(list, at), [&](Composer& paper) {
        paper.letterhead(settings.letterhead);
        paper.title(ListPaperWords::tr("List"), dotted({tableName(list.meeting.kind), longDay(list.meeting.date)}));
        const QString sent = list.meeting.sentAt ? ListPaperWords::tr("sent %1").arg(momentOnPaper(*list.meeting.sentAt, list.meeting.date))
                                                 : ListPaperWords::tr("not sent yet");
        paper.facts({{ListPaperWords::tr("Families"), {ink(QString::number(list.rows.size())) + quiet(QStringLiteral(" · ") + sent)}},
                     {ListPaperWords::tr("Core agencies"), {ink(coreNames(list))}}});
        paper.table(listTable(list));
        writeChanges(paper, list);
    });
}

} // namespace tepu::ui
