// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/day_walk.h"

#include "app/demonstration/demonstration.h"
#include "app/pictures/hands.h"
#include "app/pictures/meeting_walk.h"
#include "core/commands/meeting/add_note.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/site/own_question.h"
#include "core/commands/site/switch_question.h"
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/record/acts.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_rows.h"
#include "ui/list/list_page.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/questions/questions_page.h"
#include "ui/tasks/tasks_page.h"
#include "ui/who/plan_column.h"
#include "ui/who/which_plan_page.h"
#include "ui/who/who_is_who_page.h"
#include "ui/who/who_place.h"
#include "ui/wrap_up/wrap_up_page.h"

#include <QFile>
#include <QListView>
#include <QTemporaryDir>

namespace tepu::pictures {
namespace {

Words written(const char* words)
{
    return *Words::of(QString::fromUtf8(words));
}

/// Walks through the parts of the day.
class DayWalk {
public:
    explicit DayWalk(AtTheDesk& desk) : m_desk(desk) {}

    void live()
    {
        takeIn();
        makeList();
        tellWhoIsWho();
        page<ui::ListPage>(ui::Place::List).goOn();
        walkThroughMeeting(m_desk);
        lookAtTasks();
        lookBetweenTables();
        lookAtQuestions();
        wrapUp();
    }

private:
    template <class Page>
    Page& page(ui::Place place)
    {
        m_desk.window().turnTo(place);
        return static_cast<Page&>(*m_desk.window().pageOf(place));
    }

    MeetingRow meeting() { return *meetingNow(m_desk.tables()); }

    void read(ui::IntakePage& intake, const QStringList& files)
    {
        bool isShown = false;
        const auto seen = QObject::connect(&intake, &ui::IntakePage::shown, [&] { isShown = true; });
        intake.read(files);
        waitUntil([&] { return isShown; });
        QObject::disconnect(seen);
    }

    /// A row of what the files become, and beside it all that is known about it.
    void choose(ui::IntakePage& intake, ui::Becomes wanted)
    {
        auto* list = intake.findChild<QListView*>();
        const auto& rows = static_cast<const ui::IntakeRows&>(*list->model());
        for (int i = 0; i < rows.rowCount(); ++i)
            if (const auto row = rows.rowAt(rows.index(i)); row && row->becomes == wanted)
                return list->setCurrentIndex(rows.index(i));
    }

    void takeIn()
    {
        auto& intake = page<ui::IntakePage>(ui::Place::Intake);
        m_desk.takeBoth(QStringLiteral("intake-empty"));
        read(intake, demonstration::filesOfTheLastMorning());
        choose(intake, ui::Becomes::NewFamily);
        m_desk.takeBoth(QStringLiteral("intake"));
        choose(intake, ui::Becomes::Doubtful);
        m_desk.takeBoth(QStringLiteral("intake-doubtful"));
        intake.putAway();
        takeDamaged(intake);
        read(intake, demonstration::filesOfTheLastMorning());
        const qint64 before = recordRow(m_desk.tables())->episodes;
        intake.accept();
        waitUntil([&] { return recordRow(m_desk.tables())->episodes > before; });
        m_desk.take(QStringLiteral("intake-taken-in"));
        read(intake, demonstration::filesOfTheLastMorning());
        m_desk.take(QStringLiteral("intake-again"));
        intake.putAway();
    }

    /// The morning's file with a date and a code that cannot be, and one whose name does not say what it is.
    void takeDamaged(ui::IntakePage& intake)
    {
        const QTemporaryDir folder;
        QStringList files;
        for (const QString& path : demonstration::filesOfTheLastMorning()) {
            QFile file(path);
            file.open(QIODevice::ReadOnly);
            QByteArray lines = file.readAll();
            lines.replace(",1994-05-05,male", ",1994-15-05,male").replace(",ex_partner,0", ",old_flame,0");
            files.append(folder.filePath(path.section(u'/', -1)));
            QFile copy(files.last());
            copy.open(QIODevice::WriteOnly);
            copy.write(lines);
        }
        files.append(folder.filePath(QStringLiteral("overnight.csv")));
        QFile(files.last()).open(QIODevice::WriteOnly);
        read(intake, files);
        choose(intake, ui::Becomes::Rejected);
        m_desk.takeBoth(QStringLiteral("intake-rejected"));
        intake.putAway();
    }

    void makeList()
    {
        auto& list = page<ui::ListPage>(ui::Place::List);
        m_desk.takeBoth(QStringLiteral("list-empty"));
        list.goOn();
        m_desk.session().settle();
        m_desk.takeBoth(QStringLiteral("list-drafted"));
        writeOnList(list);
        list.goOn();
        m_desk.take(QStringLiteral("list-conflicts"));
        list.goOn();
        m_desk.session().settle();
        m_desk.takeBoth(QStringLiteral("list"));
    }

    /// Two are joined, the next are kept apart, and the first are asked about once more.
    void tellWhoIsWho()
    {
        auto& who = page<ui::WhoPlace>(ui::Place::WhoIsWho).people();
        m_desk.takeBoth(QStringLiteral("who-is-who"));
        who.join();
        m_desk.session().settle();
        who.keepApart();
        m_desk.session().settle();
        m_desk.take(QStringLiteral("who-is-who-decided"));
        auto* list = who.findChild<QListView*>();
        const auto& rows = static_cast<const ui::WhoRows&>(*list->model());
        for (int i = 0; i < rows.rowCount(); ++i)
            if (const auto row = rows.rowAt(rows.index(i)); row && row->between == ui::Between::Joined)
                list->setCurrentIndex(rows.index(i));
        who.keepApart();
        m_desk.takeBoth(QStringLiteral("who-is-who-parting"));
        press(who, Qt::Key_Escape);
        tellWhichPlan();
    }

    /// Two plans on which one person stands, or the two of the most people; two things of one go to the other.
    void tellWhichPlan()
    {
        auto& place = page<ui::WhoPlace>(ui::Place::WhoIsWho);
        place.turnTo(ui::WhoPlace::Tab::Plans);
        auto& plans = place.plans();
        m_desk.takeBoth(QStringLiteral("which-plan"));
        plans.lookUp();
        type(plans, largestTwo());
        m_desk.take(QStringLiteral("which-plan-looking-up"));
        press(plans.asks(), Qt::Key_Return);
        auto& things = plans.left().things();
        for (int i = 0, marked = 0; i < things.rowCount() && marked < 3; ++i) {
            things.turnMark(things.index(i));
            marked = static_cast<int>(things.marked().size());
        }
        plans.move();
        type(plans, QStringLiteral("another household of the same name"));
        m_desk.takeBoth(QStringLiteral("which-plan-moving"));
        plans.asks().line().put({});
        plans.asks().leave();
        place.turnTo(ui::WhoPlace::Tab::People);
    }

    /// "0412 0417": those on which most people stand.
    QString largestTwo() const
    {
        const auto numbers = m_desk.tables().column<QString>(QStringLiteral(
            "SELECT p.number FROM plan p WHERE p.closed_at IS NULL ORDER BY (SELECT count(DISTINCT person) FROM plan_person x WHERE x.plan = p.id) DESC, p.number LIMIT 2"));
        return QStringList(numbers).join(u' ');
    }

    /// The board after a table, by family, and with a task of it in hand.
    void lookAtTasks()
    {
        auto& tasks = page<ui::TasksPage>(ui::Place::Tasks);
        m_desk.takeBoth(QStringLiteral("tasks"));
        tasks.standBy(BoardGrouping::Plan);
        tasks.askOf(QStringLiteral("declined "));
        m_desk.takeBoth(QStringLiteral("tasks-declining"));
        press(tasks, Qt::Key_Escape);
        tasks.look(BoardFilter::WithSomebodyGone);
        m_desk.take(QStringLiteral("tasks-none"));
        tasks.look(BoardFilter::Open);
    }

    /// What slips, and who may come out.
    void lookBetweenTables()
    {
        m_desk.window().turnTo(ui::Place::Today);
        m_desk.takeBoth(QStringLiteral("today"));
        m_desk.window().turnTo(ui::Place::Releases);
        m_desk.takeBoth(QStringLiteral("releases"));
    }

    /// What became of the questions to the table, and a question of the site's own.
    void lookAtQuestions()
    {
        auto& questions = page<ui::QuestionsPage>(ui::Place::Questions);
        AddQuestion own;
        own.condition = QuestionCondition::ChildrenOnPlan;
        own.sentence = written("Has somebody of the marae been asked who could have the tamariki for some nights?");
        m_desk.act(own);
        m_desk.act(SwitchOffQuestion{QStringLiteral("agencies_answered"), written("the strip of agencies says so already")});
        m_desk.takeBoth(QStringLiteral("questions"));
        questions.askForNew();
        type(*questions.findChild<ui::AskLine*>(), QStringLiteral("tonight, order ends: Who rings her when it has ended?"));
        m_desk.takeBoth(QStringLiteral("questions-adding"));
        press(*questions.findChild<ui::AskLine*>(), Qt::Key_Escape);
    }

    void writeOnList(ui::ListPage& list)
    {
        const auto rows = agenda(m_desk.tables(), meeting().meeting);
        list.begin(ui::LineFor::Add);
        type(list, rows.last().number.right(4) + QStringLiteral(", seen at the school this morning"));
        m_desk.take(QStringLiteral("list-adding"));
        list.begin(ui::LineFor::LeaveOff);
        m_desk.take(QStringLiteral("list-leaving-off"));
        list.begin(ui::LineFor::Nothing);
        m_desk.act(AddNote{rows.first().caseId, written("Ask Health about the discharge letter first; she was promised an answer today.")});
        m_desk.act(DeclareConflict{rows.first().caseId, QStringLiteral("health"), written("Nurse Peta Lakeside")});
    }

    void wrapUp()
    {
        auto& page = this->page<ui::WrapUpPage>(ui::Place::WrapUp);
        m_desk.takeBoth(QStringLiteral("wrap-up"));
        const MeetingId closing = meeting().meeting;
        const auto open = undone(m_desk.tables(), closing);
        page.askWhy(open.first().caseId, open.first().familyName);
        m_desk.take(QStringLiteral("wrap-up-carrying-over"));
        press(page, Qt::Key_Escape);
        for (const AgendaRow& row : open)
            if (row.carriedFrom) // R-M4: once more only on the coordinator's word
                m_desk.act(CarryOverCase{row.caseId, written("nobody could say more today"), true});
        page.closeMeeting();
        m_desk.session().settle();
        if (const auto now = meetingNow(m_desk.tables()); now && now->meeting == closing)
            m_desk.album().fail({QStringLiteral("The meeting could not be closed.")});
        m_desk.takeBoth(QStringLiteral("wrap-up-closed"));
        m_desk.window().turnTo(ui::Place::List);
        m_desk.take(QStringLiteral("list-after"));
    }

    AtTheDesk& m_desk;
};

} // namespace

void walkThroughDay(Album& album, std::unique_ptr<Record> record, Instant now)
{
    AtTheDesk desk(album, std::move(record), now);
    DayWalk(desk).live();
}

void lookThrough(Album& album, std::unique_ptr<Record> record, Instant now)
{
    AtTheDesk desk(album, std::move(record), now);
    const QVector<std::pair<ui::Place, QString>> places{{ui::Place::Today, QStringLiteral("today")},
                                                        {ui::Place::Intake, QStringLiteral("intake")},
                                                        {ui::Place::List, QStringLiteral("list")},
                                                        {ui::Place::Meeting, QStringLiteral("meeting")},
                                                        {ui::Place::WrapUp, QStringLiteral("wrap-up")},
                                                        {ui::Place::WhoIsWho, QStringLiteral("who-is-who")},
                                                        {ui::Place::Tasks, QStringLiteral("tasks")},
                                                        {ui::Place::Releases, QStringLiteral("releases")},
                                                        {ui::Place::Questions, QStringLiteral("questions")}};
    for (const auto& [place, name] : places) {
        if (!desk.window().pageOf(place))
            continue;
        desk.window().turnTo(place);
        desk.takeBoth(name);
    }
}

} // namespace tepu::pictures
