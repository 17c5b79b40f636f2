// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/change_risk.h"
#include "tests/bench/drawn.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_journal.h"
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
const qint64 bytesOfAnEvent = 500;

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
    qsizetype waiting() const
    {
        const auto rows = agenda(m_window.session()->tables(), m_day.meeting());
        return std::count_if(rows.cbegin(), rows.cend(), [](const AgendaRow& row) { return row.state == CaseState::Waiting; });
    }
    /// The family that is open has its level, so that it can be decided.
    void setLevel()
    {
        ui::Session& session = *m_window.session();
        const auto now = caseNow(session.tables(), m_day.meeting());
        ChangeRisk change;
        change.plan = now->plan;
        change.to = now->level.value_or(RiskLevel::High);
        change.because = {RiskReason::ImminentRiskOfSeriousHarm};
        change.text = Words::of(QStringLiteral("as the table heard it"));
        session.act(change, {}, {}, [](const Refusal& refusal) { throw std::runtime_error(refusal.sentence.toStdString()); });
        session.settle();
        rest();
    }
    /// Decide & next, on one key, until the next family is on the screen.
    void next()
    {
        screen().act(ui::Act::DecideAndNext);
        m_window.session()->settle();
        draw(m_window);
    }
    QWidget& line()
    {
        return *screen().frame().said().findChild<ui::GrowingText*>();
    }

private:
    ui::MeetingScreen& screen() { return static_cast<ui::MeetingScreen&>(*m_window.pageOf(ui::Place::Meeting)); }

    const TheDay& m_day;
    ui::MainWindow m_window;
};

Figure nextCase(const TheDay& day, Desk& desk, Effort effort)
{
    Figure figure{QStringLiteral("next case, key to end of paint"), {}, QStringLiteral("its SQL and two appends, plain"), {}};
    sqlite3* tables = watch::newestInMemory();
    PlainSqlite plain = PlainSqlite::copyOf(tables);
    QVector<QByteArray> questions;
    desk.setLevel();
    for (const QByteArray& sql : watch::statementsOf(tables, [&] { desk.next(); }))
        if (sql.startsWith("SELECT") || sql.startsWith("WITH"))
            questions.append(sql);
    const auto read = plain.reader(questions);
    PlainJournal journal(day);
    const auto floor = [&] {
        journal.append({bytesOfAnEvent}); // the decision
        journal.append({bytesOfAnEvent}); // the opening
        read();
    };
    for (int i = 0; i < std::max(4, effort.often / 3) && desk.waiting() > 0; ++i) {
        desk.setLevel();
        figure.ours.add(timed([&] { desk.next(); }));
        figure.floor.add(timed(floor));
    }
    figure.note = QStringLiteral(", ") + QString::number(questions.size()) + QStringLiteral(" questions");
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
    const Figure next = nextCase(day, desk, effort);
    return {next, keystroke(desk, effort)};
}

} // namespace tepu::bench
