// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/room/room_shown.h"

class QVBoxLayout;

namespace tepu::ui {

class CaseList;
class FittingColumn;
class Prose;

/// One case in large type: what the table needs to follow, and what each agency is to do by when.
class RoomCasePage : public QWidget {
    Q_OBJECT

public:
    explicit RoomCasePage(QWidget* parent = nullptr);

    void display(const RoomCaseShown& shown, const QVector<CaseSection>& list);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCase();
    QVBoxLayout* makeTasks();
    QVBoxLayout* makeWho();
    void displayPeople(const RoomCaseShown& shown);
    void displayTasks(const RoomCaseShown& shown);
    void displayLines(const QVector<RoomLineShown>& lines);

    CaseList* m_list;
    CaseHead* m_head;
    AlertStrip* m_alerts;
    AgencyChips* m_agencies;
    FittingColumn* m_tasks;
    Prose* m_reviews;
    FittingColumn* m_lines;
    FittingColumn* m_people;
    FittingColumn* m_episodes;
};

} // namespace tepu::ui
