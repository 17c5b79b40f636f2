// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/minutes_end.h"

#include "core/rules/time_words.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct EndWords {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

struct Figure {
    QString label;
    int count;
};

QVector<Figure> figuresOf(const DayInFigures& day)
{
    return {{EndWords::tr("Families on the list"), day.onTheList},
            {EndWords::tr("Heard"), day.heard},
            {EndWords::tr("Decided"), day.decided},
            {EndWords::tr("Carried over"), day.carriedOver},
            {EndWords::tr("High"), day.high},
            {EndWords::tr("Medium"), day.medium},
            {EndWords::tr("Low"), day.low},
            {EndWords::tr("To the low-risk responders"), day.lowToLrr},
            {EndWords::tr("No further action"), day.noFurtherAction},
            {EndWords::tr("Plans closed"), day.closed},
            {EndWords::tr("New episodes"), day.newEpisodes},
            {EndWords::tr("Prison releases"), day.releases},
            {EndWords::tr("Reviews"), day.reviews},
            {EndWords::tr("Tasks given"), day.tasks},
            {EndWords::tr("Agencies at the table"), day.agencies},
            {EndWords::tr("People at the table"), day.people}};
}

/// Counts, without praise or blame, in two columns.
void writeFigures(Composer& paper, const DayInFigures& day)
{
    paper.section(EndWords::tr("The day in figures"));
    const QVector<Figure> figures = figuresOf(day);
    const qsizetype half = (figures.size() + 1) / 2;
    const auto words = [&](qsizetype at) { return at < figures.size() ? quiet(figures[at].label) : InkedLine(); };
    const auto count = [&](qsizetype at) { return at < figures.size() ? strong(QString::number(figures[at].count)) : InkedLine(); };
    PaperTable table{{{{}, 58}, {{}, 22}, {{}, 58}, {}}, {}};
    for (qsizetype i = 0; i < half; ++i)
        table.rows.append({{{{words(i)}}, {{count(i)}}, {{words(i + half)}}, {{count(i + half)}}}});
    paper.table(table, Ruled::No);
}

/// R-M9 "later corrections are dated addenda that show the earlier text".
void writeAddenda(Composer& paper, const Minutes& minutes)
{
    if (minutes.addenda.isEmpty() && minutes.corrections.isEmpty())
        return;
    paper.section(EndWords::tr("Addenda"));
    const auto dated = [](Instant at) { return strong(fullDayWords(dateAt(at)) + u' ' + clockWords(at)); };
    PaperTable table{{{EndWords::tr("Added"), 36}, {EndWords::tr("Words")}}, {}};
    for (const AddendumRow& row : minutes.addenda) {
        PaperCell cell{{ink(row.words)}};
        if (!row.earlier.isEmpty())
            cell.append({quiet(EndWords::tr("earlier text: %1").arg(quoted(row.earlier))), PaperStyle::Small});
        table.rows.append({{{{dated(row.at)}}, cell}});
    }
    for (const CorrectionRow& row : minutes.corrections)
        table.rows.append({{{{dated(row.at)}},
                            {{quiet(EndWords::tr("Family %1, %2 %3: ").arg(row.familyName, row.mark, clockWords(row.saidAt))) + ink(row.words)},
                             {quiet(EndWords::tr("earlier text: %1").arg(quoted(row.earlier))), PaperStyle::Small}}}});
    paper.table(table);
}

/// The head is what a holder of this page checks history against.
void writeSeal(Composer& paper, const Minutes& minutes, const std::optional<MeetingSeal>& seal)
{
    if (!minutes.meeting.closedAt)
        return;
    paper.section(EndWords::tr("Seal"));
    if (!seal)
        return paper.paragraph(caution(EndWords::tr("This meeting was closed before heads were signed: these minutes carry none.")));
    paper.paragraph(ink(EndWords::tr("The record was sealed when the meeting was closed. Whoever holds this page can find out whether "
                                     "anything in it was changed since: “tepu verify RECORD --head” with the head below.")),
                    PaperStyle::Body, Keep::WithNext);
    paper.table({{{{}, 31}, {}},
                 {{{{{quiet(EndWords::tr("Head"))}}, {{ink(inGroups(seal->head)), PaperStyle::Code}}}, Keep::WithNext},
                  {{{{quiet(EndWords::tr("Sequence"))}}, {{ink(EndWords::tr("%1 of seat %2, %3").arg(seal->sequence).arg(seal->seat.toString(), seal->user))}}}, Keep::WithNext},
                  {{{{quiet(EndWords::tr("Signature"))}}, {{ink(inGroups(seal->signature)), PaperStyle::Code}}}}}},
                Ruled::No);
}

} // namespace

void writeEnd(Composer& paper, const Minutes& minutes, const MinutesMade& made)
{
    if (minutes.meeting.closedAt) {
        paper.section(EndWords::tr("Closing"));
        paper.paragraph(ink(minutes.settings.closing));
    }
    writeFigures(paper, minutes.figures);
    writeAddenda(paper, minutes);
    writeSeal(paper, minutes, made.seal);
}

} // namespace tepu::ui
