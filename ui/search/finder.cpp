// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finder.h"

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "ui/meeting/case_frame.h"
#include "ui/meeting/meeting_screen.h"
#include "ui/meeting/operator_layout.h"
#include "ui/search/meeting_reading.h"
#include "ui/search/plan_reading.h"
#include "ui/search/stand_at.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/tabs_row.h"

#include <QLineEdit>
#include <QShortcut>

namespace tepu::ui {
namespace {

MeetingScreen* screenOf(const MainWindow& window)
{
    return qobject_cast<MeetingScreen*>(window.pageOf(Place::Meeting));
}

bool isOpenNow(const MeetingRow& meeting)
{
    return meeting.state == MeetingState::Open || meeting.state == MeetingState::OnBreak;
}

Act pageAct(CasePart part)
{
    return Act(int(Act::Page1) + int(part));
}

} // namespace

QKeySequence Finder::key()
{
    return Qt::CTRL | Qt::Key_K;
}

Finder::Finder(MainWindow& window, const QVector<CommandFound>& others)
    : QObject(&window), m_window(window), m_others(others), m_desk(*window.session())
{
    connect(new QShortcut(key(), &window), &QShortcut::activated, this, &Finder::openBox);
}

Finder::~Finder() = default;

PlanReading* Finder::reading() const
{
    return m_reading;
}

void Finder::openBox()
{
    if (m_box && !m_box->isHidden())
        return m_box->input().selectAll();
    m_box = new SearchBox(m_desk, commands(), &m_window);
    connect(m_box, &SearchBox::chosen, this, &Finder::open);
    connect(m_box, &SearchBox::left, m_box, &QObject::deleteLater);
}

QVector<CommandFound> Finder::commands() const
{
    QVector<CommandFound> all = m_others;
    if (const QPointer<MeetingScreen> screen = screenOf(m_window))
        for (int act = int(Act::DecideAndNext); act <= int(Act::AllKeys); ++act)
            all.append({wordsOf(Act(act)), keyOf(Act(act)), [this, screen, act] {
                            m_window.turnTo(Place::Meeting);
                            if (screen)
                                screen->act(Act(act));
                        }});
    return all;
}

void Finder::open(const FoundRow& found)
{
    if (found.plan) {
        openPlan(*found.plan, found.part);
        standAt(isBeforeTable(*found.plan) ? screenOf(m_window)->frame().caseFrame() : m_reading->frame(), found);
    } else if (found.meeting)
        openMeeting(*found.meeting);
    else
        m_window.say({BannerKind::Information, tr("%1 stands on no plan.").arg(found.title), {}, tr("What is known is what the search shows.")});
}

/// The family before the table is shown there; any other is opened to be read, and the room goes on seeing what it saw.
void Finder::openPlan(const PlanId& plan, std::optional<CasePart> part)
{
    if (isBeforeTable(plan)) {
        m_window.turnTo(Place::Meeting);
        return screenOf(m_window)->act(pageAct(part.value_or(CasePart::WhatHappened)));
    }
    if (!m_reading || m_reading->isHidden()) {
        m_reading = new PlanReading(*m_window.session(), *m_window.pageOf(*m_window.place())->parentWidget());
        connect(m_reading, &PlanReading::left, m_reading, &QObject::deleteLater);
        connect(m_reading, &PlanReading::tableWanted, this, &Finder::putBeforeTable);
    }
    m_reading->offerTable(onOpenList(plan));
    m_reading->read(plan, part);
}

void Finder::openFamily(const PlanId& plan, int page)
{
    openPlan(plan, std::nullopt);
    if (isBeforeTable(plan))
        screenOf(m_window)->act(Act(int(Act::Page1) + page));
    else
        m_reading->frame().tabs().setCurrentIndex(page);
}

bool Finder::isBeforeTable(const PlanId& plan) const
{
    const auto meeting = m_window.session()->meeting();
    const auto now = meeting && screenOf(m_window) ? caseNow(m_window.session()->tables(), *meeting) : std::nullopt;
    return now && now->plan == plan;
}

std::optional<CaseId> Finder::onOpenList(const PlanId& plan) const
{
    const auto meeting = m_window.session()->meeting();
    const auto row = meeting ? meetingRow(m_window.session()->tables(), *meeting) : std::nullopt;
    if (!row || !isOpenNow(*row) || !screenOf(m_window))
        return std::nullopt;
    for (const AgendaRow& each : agenda(m_window.session()->tables(), *meeting))
        if (each.plan == plan)
            return each.caseId;
    return std::nullopt;
}

/// As if it had been chosen in the list: conflicts are asked about, a decided case says why it is taken up again (R-M11, R-M13).
void Finder::putBeforeTable(const CaseId& caseId)
{
    m_window.turnTo(Place::Meeting);
    if (MeetingScreen* screen = screenOf(m_window))
        Q_EMIT screen->frame().list().chosen(caseId);
}

/// An open meeting is sat down at, a list that is being made stands on its page, the last one that was closed on the wrap-up; of any other the
/// list can be read.
void Finder::openMeeting(const MeetingId& meeting)
{
    const Tables& tables = m_window.session()->tables();
    const auto row = meetingRow(tables, meeting);
    const auto now = meetingNow(tables);
    if (!row)
        return;
    if (isOpenNow(*row))
        return m_window.sitAt(meeting);
    if (now && now->meeting == meeting)
        return m_window.turnTo(Place::List);
    if (!now && meetings(tables).first().meeting == meeting)
        return m_window.turnTo(Place::WrapUp);
    m_meetingReading = new MeetingReading(*m_window.session(), meeting, *m_window.pageOf(*m_window.place())->parentWidget());
    connect(m_meetingReading, &MeetingReading::left, m_meetingReading, &QObject::deleteLater);
    connect(m_meetingReading, &MeetingReading::planWanted, this, [this](const PlanId& plan) { openPlan(plan, std::nullopt); });
}

} // namespace tepu::ui
