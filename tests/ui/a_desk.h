// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/add_to_list.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/plan/start_plan.h"
#include "core/queries/meeting/agenda.h"
#include "tests/ui/a_session.h"
#include "ui/meeting/meeting_screen.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/growing_text.h"

#include <QApplication>
#include <QTest>

namespace tepu::ui {

/// A record with a meeting of two families, and a window on it that can be closed and opened again.
class ADesk {
public:
    explicit ADesk(Session::Clock time = thursdayMorning) : clock(std::move(time))
    {
        auto record = aTrainingRecord(path());
        const Context context{record->user(), thursdayMorning(), meeting};
        const auto perform = [&](const auto& command) { REQUIRE(record->perform(command, context)); };
        perform(MakeList{meeting, TableKind::Sam, QDate(2018, 5, 10)});
        for (int i = 0; i < 2; ++i) {
            const StartPlan plan{PlanId::fresh(), {}, i == 0 ? QStringLiteral("Karaka") : QStringLiteral("Rimu"), Location::WaikatoCity};
            perform(plan);
            AddToList add{meeting, plan.plan, *Words::of(QStringLiteral("asked for by Police"))};
            perform(add);
            cases.append(add.caseId);
        }
        sit(std::move(record));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("a.tepu")); }
    void openMeeting()
    {
        window->session()->act(OpenMeeting{meeting});
        window->session()->act(OpenCase{cases[0]});
        window->session()->settle();
        window->sitAt(meeting);
    }
    void startAgain()
    {
        window->close();
        window.reset();
        auto record = Record::open({path(), passphraseOfTests});
        REQUIRE(record);
        sit(std::move(*record));
    }
    CaseState stateOf(int place) const { return agenda(window->session()->tables(), meeting)[place].state; }
    QString title() const { return window->windowTitle(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(hands(), Qt::Key(key), modifiers); }
    void type(const char* words) { QTest::keyClicks(hands(), QString::fromUtf8(words)); }
    QWidget* hands() const { return QApplication::focusWidget() ? QApplication::focusWidget() : window.get(); }
    /// What stands in the line where the hands are, the cursor as "|".
    QString line() const
    {
        auto* text = qobject_cast<GrowingText*>(hands());
        return text ? text->draft().text.insert(text->draft().cursor, u'|') : QStringLiteral("no line");
    }

    MeetingId meeting = MeetingId::fresh();
    QVector<CaseId> cases;

private:
    void sit(std::unique_ptr<Record> record)
    {
        window = std::make_unique<MainWindow>();
        window->enter(std::make_unique<Session>(std::move(record), clock));
        window->show();
        QApplication::setActiveWindow(window.get());
        QCoreApplication::processEvents();
    }
    QTemporaryDir m_folder;

public:
    Session::Clock clock;
    std::unique_ptr<MainWindow> window;
};

} // namespace tepu::ui
