// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room/room_case_page.h"

#include "ui/meeting/room/fitting_column.h"
#include "ui/shell/space.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int markColumn = 70;
constexpr int tasksShare = 13;
constexpr int whoShare = 9;

QHBoxLayout* rowIn(QWidget& row)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row.setSizePolicy(policy);
    auto* line = new QHBoxLayout(&row);
    line->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    line->setSpacing(space::inside);
    return line;
}

QWidget* personRow(const RoomPersonShown& person, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = rowIn(*row);
    line->addWidget(new Prose(TextStyle::Body, {{person.name, Voice::Strong}}, row), 1);
    auto* aside = new Prose(TextStyle::Secondary, {{person.aside, Voice::Quiet}}, row);
    aside->align(Qt::AlignRight);
    aside->standBeside(TextStyle::Body);
    line->addWidget(aside, 0, Qt::AlignTop);
    return row;
}

QWidget* lineRow(const RoomLineShown& said, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = rowIn(*row);
    auto* time = new Prose(TextStyle::Secondary, {{said.time, Voice::Quiet}}, row);
    time->keepInOneLine();
    time->standBeside(TextStyle::Body);
    line->addWidget(time, 0, Qt::AlignTop);
    auto* mark = new Prose(TextStyle::Secondary, {{said.mark, Voice::Strong}}, row);
    mark->standInColumn(markColumn);
    mark->standBeside(TextStyle::Body);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(new Prose(TextStyle::Body, {{said.words, said.held ? Voice::Caution : Voice::Plain}}, row), 1);
    return row;
}

QWidget* wordsRow(const QString& words, QWidget* parent)
{
    auto* row = new Prose(TextStyle::Secondary, {{words, Voice::Plain}}, parent);
    row->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    return row;
}

QVBoxLayout* column()
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    return column;
}

} // namespace

RoomCasePage::RoomCasePage(QWidget* parent)
    : QWidget(parent), m_list(new CaseList), m_head(new CaseHead), m_alerts(new AlertStrip), m_agencies(new AgencyChips),
      m_tasks(new FittingColumn(FittingColumn::Keep::First)), m_reviews(new Prose(TextStyle::Body)),
      m_lines(new FittingColumn(FittingColumn::Keep::Last)), m_people(new FittingColumn(FittingColumn::Keep::First)),
      m_episodes(new FittingColumn(FittingColumn::Keep::First))
{
    auto* both = new QHBoxLayout(this);
    both->setContentsMargins({});
    both->setSpacing(0);
    auto* panel = new Panel(ColourRole::Surface, Qt::RightEdge, this);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(0, space::inside, space::hair, space::inside);
    inside->addWidget(m_list);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    both->addWidget(panel);
    both->addWidget(makeCase(), 1);
}

QWidget* RoomCasePage::makeCase()
{
    auto* page = new QWidget(this);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::edge + space::inside, space::edge, space::edge + space::inside, space::edge);
    rows->setSpacing(space::between);
    rows->addWidget(m_head);
    rows->addWidget(m_alerts);
    rows->addWidget(m_agencies);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::edge + space::inside);
    columns->addLayout(makeTasks(), tasksShare);
    columns->addLayout(makeWho(), whoShare);
    rows->addLayout(columns, 1);
    return page;
}

/// Each part stands under the one before it; where there is too little room all of them give some.
QVBoxLayout* RoomCasePage::makeTasks()
{
    auto* rows = column();
    rows->addWidget((new SectionLabel(tr("To do")))->overRows());
    rows->addWidget(m_tasks);
    m_reviews->setContentsMargins(space::rowInset, 0, space::rowInset, space::inside);
    rows->addWidget(m_reviews);
    rows->addSpacing(space::between);
    rows->addWidget((new SectionLabel(tr("Said at the table")))->overRows());
    rows->addWidget(m_lines);
    rows->addStretch(1);
    return rows;
}

QVBoxLayout* RoomCasePage::makeWho()
{
    auto* rows = column();
    rows->addWidget((new SectionLabel(tr("Who")))->overRows());
    rows->addWidget(m_people);
    rows->addSpacing(space::between);
    rows->addWidget((new SectionLabel(tr("Episodes reported to Police")))->overRows());
    rows->addWidget(m_episodes);
    rows->addStretch(1);
    return rows;
}

void RoomCasePage::display(const RoomCaseShown& shown, const QVector<CaseSection>& list)
{
    m_list->display(list);
    m_head->display(shown.head);
    m_alerts->display(shown.alerts);
    m_agencies->display(shown.agencies);
    displayPeople(shown);
    displayTasks(shown);
    displayLines(shown.lines);
}

void RoomCasePage::displayPeople(const RoomCaseShown& shown)
{
    QVector<QWidget*> people;
    for (const RoomPersonShown& person : shown.people)
        people.append(personRow(person, m_people));
    m_people->display(people);
    QVector<QWidget*> episodes;
    for (const QString& episode : shown.episodes)
        episodes.append(wordsRow(episode, m_episodes));
    m_episodes->display(episodes);
}

void RoomCasePage::displayTasks(const RoomCaseShown& shown)
{
    QVector<QWidget*> tasks;
    for (const TaskShown& task : shown.tasks)
        tasks.append(new TaskRow(task, m_tasks));
    if (tasks.isEmpty())
        tasks.append(wordsRow(tr("Nothing allocated yet."), m_tasks));
    m_tasks->display(tasks);
    Runs reviews{{tr("Back at the table  "), Voice::Quiet}};
    reviews.append({QStringList(shown.reviews).join(QStringLiteral(" · ")), Voice::Strong});
    m_reviews->say(reviews);
    m_reviews->setVisible(!shown.reviews.isEmpty());
}

void RoomCasePage::displayLines(const QVector<RoomLineShown>& lines)
{
    QVector<QWidget*> rows;
    for (const RoomLineShown& line : lines)
        rows.append(lineRow(line, m_lines));
    if (rows.isEmpty())
        rows.append(wordsRow(tr("Nothing to show."), m_lines));
    m_lines->display(rows);
}

/// On a small projector the list folds to numbers and marks, as at the desk.
void RoomCasePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= space::wideWindow;
    m_list->parentWidget()->setFixedWidth(grown(wide ? space::listColumn : space::foldedListColumn, *this));
}

} // namespace tepu::ui
