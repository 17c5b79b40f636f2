// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/search_box.h"

namespace tepu::ui {

class MainWindow;
class MeetingReading;
class PlanReading;

/// Search in a window: the box, and the way from what is found to where it is. It never puts a family before the table by itself:
/// what the room sees stays as it is.
class Finder : public QObject {
    Q_OBJECT

public:
    /// `others`: what keys do in the window besides those of the meeting.
    Finder(MainWindow& window, const QVector<CommandFound>& others);
    ~Finder() override;

    static QKeySequence key();
    void openBox();
    void open(const FoundRow& found);
    /// A page of a family, counted from nothing: at the table where it is before it, else to be read.
    void openFamily(const PlanId& plan, int page);
    SearchDesk& desk() { return m_desk; }
    SearchBox* box() const { return m_box; }
    PlanReading* reading() const;

private:
    QVector<CommandFound> commands() const;
    void openPlan(const PlanId& plan, std::optional<CasePart> part);
    void openMeeting(const MeetingId& meeting);
    bool isBeforeTable(const PlanId& plan) const;
    std::optional<CaseId> onOpenList(const PlanId& plan) const;
    void putBeforeTable(const CaseId& caseId);

    MainWindow& m_window;
    QVector<CommandFound> m_others;
    SearchDesk m_desk;
    QPointer<SearchBox> m_box;
    QPointer<PlanReading> m_reading;
    QPointer<MeetingReading> m_meetingReading;
};

} // namespace tepu::ui
