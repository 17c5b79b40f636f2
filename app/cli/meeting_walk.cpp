// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meeting_walk.h"

#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/meeting/read_confidentiality.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/task/allocate_task.h"
#include "core/queries/meeting/agenda.h"
#include "ui/meeting/meeting_screen.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/projector_window.h"
#include "ui/meeting/said_panel.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/stream_input.h"

#include <QApplication>
#include <QKeyEvent>

namespace tepu::cli {
namespace {

constexpr QSize projector(1920, 1080);

/// One meeting of the demonstration, as far as the pictures need it.
class MeetingWalk {
public:
    MeetingWalk(Album& album, ui::MainWindow& window)
        : m_album(album), m_window(window), m_session(*window.session()),
          m_screen(static_cast<ui::MeetingScreen&>(*window.pageOf(ui::Place::Meeting))), m_meeting(*m_session.meeting())
    {
    }

    void walk()
    {
        arrive();
        m_album.take(m_window, QStringLiteral("opening"));
        m_session.act(OpenMeeting{m_meeting});
        settle();
        hear();
        takePages();
        m_screen.act(ui::Act::AllKeys);
        m_album.take(m_window, QStringLiteral("meeting-keys"));
        takeRoom();
    }

private:
    void settle() { m_session.record().perform(ReadConfidentiality{m_meeting}, {m_session.record().user(), m_session.now(), m_meeting}); }

    void arrive()
    {
        const QVector<std::pair<const char*, const char*>> present{{"police", "Sgt Marama Scoria"},
                                                                    {"oranga_tamariki", "Hoani Ferngrove"},
                                                                    {"health", "Nurse Peta Lakeside"},
                                                                    {"womens_refuge", "Ana Greywacke"}};
        for (const auto& [agency, who] : present)
            m_session.act(Arrive{m_meeting, QString::fromLatin1(agency), *Words::of(QString::fromUtf8(who))});
        settle();
    }

    void say(const char* agency, const char* words, bool victimOnly = false)
    {
        CaptureLine line;
        line.plan = m_case.plan;
        line.agency = QString::fromLatin1(agency);
        line.words = *Words::of(QString::fromUtf8(words));
        line.victimOnly = victimOnly;
        m_session.act(line);
    }

    /// The family about which there is most to see: violence to the throat, and known to the table.
    AgendaRow chosen() const
    {
        const auto rows = agenda(m_session.tables(), m_meeting);
        for (const AgendaRow& row : rows)
            if (row.reason.contains(QStringLiteral("strangulation")))
                return row;
        return rows.first();
    }

    void hear()
    {
        m_case = chosen();
        m_session.act(OpenCase{m_case.caseId});
        say("police", "attended twice this month; he left before we arrived. Statement made and not withdrawn");
        say("oranga_tamariki", "file open since March; the social worker is on leave until Monday, cover is the duty desk");
        say("health", "seen at ED on 2 May, sore throat and neck, said she fell. Not told to Police");
        say("womens_refuge", "she is staying with her sister until Saturday", true);
        m_session.act(HoldNothing{m_case.plan, QStringLiteral("mental_health")});
        AllocateTask task;
        task.plan = m_case.plan;
        task.category = TaskCategory::ImmediateSafetyActions;
        task.agency = QStringLiteral("police");
        task.words = *Words::of(QStringLiteral("welfare check, not alone"));
        task.due = m_session.now() + 8h;
        m_session.act(task);
        settle();
        type("refuge she wants him to get help and not to lose the hou");
    }

    void type(const char* words)
    {
        auto* text = m_screen.frame().said().input().findChild<ui::GrowingText*>();
        if (!text)
            return;
        for (const QChar letter : QString::fromUtf8(words)) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(text, &press);
        }
    }

    void takePages()
    {
        const QStringList names{"meeting", "meeting-who", "meeting-history", "meeting-agencies", "meeting-plan"};
        for (int page = static_cast<int>(names.size()) - 1; page >= 0; --page) {
            m_screen.act(static_cast<ui::Act>(static_cast<int>(ui::Act::Page1) + page));
            m_album.take(m_window, names[page]);
        }
    }

    void takeRoom()
    {
        ui::ProjectorWindow room;
        room.resize(projector);
        room.showOpening(m_session.tables(), m_meeting);
        room.blank(false);
        room.show();
        m_album.take(room, QStringLiteral("room-opening"));
        room.showCase(m_session.tables(), m_case.plan, {m_meeting}, m_session.now());
        m_album.take(room, QStringLiteral("room-case"));
        room.showBreak(m_session.now() + 15min);
        m_album.take(room, QStringLiteral("room-break"));
        room.blank(true);
        m_album.take(room, QStringLiteral("room-blank"));
    }

    Album& m_album;
    ui::MainWindow& m_window;
    ui::Session& m_session;
    ui::MeetingScreen& m_screen;
    MeetingId m_meeting;
    AgendaRow m_case;
};

} // namespace

void walkThroughMeeting(Album& album, ui::MainWindow& window)
{
    MeetingWalk(album, window).walk();
}

} // namespace tepu::cli
