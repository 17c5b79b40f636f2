// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/park_case.h"
#include "tests/bench/figures.h"
#include "tests/bench/sqlite_watch.h"
#include "ui/meeting/meeting_screen.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/said_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/growing_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace tepu::bench {
namespace {

const QSize operatorsDesk(1920, 1080);

/// Everything that is waiting to be laid out and painted in a window is, now: to the end of its paint.
void draw(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &update);
}

void press(QWidget& line, QChar letter)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&line, &down);
}

/// The operator's window at the open meeting.
class Desk {
public:
    explicit Desk(const TheDay& day) : m_day(day)
    {
        m_window.resize(operatorsDesk);
        m_window.enter(std::make_unique<ui::Session>(day.opened(), [&day] { return day.now(); }));
        m_window.show();
        m_window.sitAt(day.meeting());
        QApplication::setActiveWindow(&m_window);
        draw(m_window);
    }

    ui::MainWindow& window() { return m_window; }
    QVector<CaseId> waiting() const
    {
        QVector<CaseId> all;
        for (const AgendaRow& row : agenda(m_window.session()->tables(), m_day.meeting()))
            if (row.state == CaseState::Waiting || row.state == CaseState::Parked)
                all.append(row.caseId);
        return all;
    }
    /// The family that is open is parked and another opened, until it is on the screen.
    void goTo(const CaseId& next)
    {
        ui::Session& session = *m_window.session();
        session.act(ParkCase{caseNow(session.tables(), m_day.meeting())->caseId, {}});
        session.act(OpenCase{next});
        session.settle();
        draw(m_window);
    }
    QWidget& line()
    {
        auto& screen = static_cast<ui::MeetingScreen&>(*m_window.pageOf(ui::Place::Meeting));
        return *screen.frame().said().findChild<ui::GrowingText*>();
    }

private:
    const TheDay& m_day;
    ui::MainWindow m_window;
};

Figure nextCase(Desk& desk, Effort effort)
{
    Figure figure{QStringLiteral("next case, act to end of paint"), {}, QStringLiteral("its SQL, plain"), {}};
    sqlite3* tables = watch::newestInMemory();
    PlainSqlite plain = PlainSqlite::copyOf(tables);
    auto waiting = desk.waiting();
    QVector<QByteArray> questions;
    for (const QByteArray& sql : watch::statementsOf(tables, [&] { desk.goTo(waiting.first()); }))
        if (sql.startsWith("SELECT") || sql.startsWith("WITH"))
            questions.append(sql);
    const auto floor = plain.reader(questions);
    for (int i = 1; i < std::max(4, effort.often / 3); ++i) {
        const CaseId next = waiting[i % waiting.size()];
        figure.ours.add(timed([&] { desk.goTo(next); }));
        figure.floor.add(timed(floor));
    }
    return figure;
}

Figure keystroke(Desk& desk, Effort effort)
{
    Figure figure{QStringLiteral("keystroke while saving, key to end of paint"), {}, QStringLiteral("a bare text field"), {}};
    QPlainTextEdit bare;
    bare.resize(452, 120);
    bare.show();
    QWidget& line = desk.line();
    line.setFocus();
    draw(desk.window());
    draw(bare);
    const QString words = QStringLiteral("she wants him to get help and not to lose the house ");
    for (int i = 0; i < effort.often; ++i) {
        const QChar letter = words[i % words.size()];
        figure.ours.add(timed([&] {
            press(line, letter);
            draw(desk.window());
        }));
        figure.floor.add(timed([&] {
            press(bare, letter);
            draw(bare);
        }));
    }
    return figure;
}

} // namespace

QVector<Figure> drawing(const TheDay& day, Effort effort)
{
    Desk desk(day);
    const Figure next = nextCase(desk, effort);
    return {next, keystroke(desk, effort)};
}

} // namespace tepu::bench
