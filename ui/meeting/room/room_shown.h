// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/room_agenda.h"
#include "core/queries/plan/room_case.h"
#include "ui/meeting/case_head.h"
#include "ui/widgets/agency_chips.h"
#include "ui/widgets/alert_strip.h"
#include "ui/widgets/case_rows.h"
#include "ui/widgets/task_row.h"

namespace tepu::ui {

/// Somebody, as the room may know them.
struct RoomPersonShown {
    QString name;
    QString aside;
};

/// What was said, or whom to ask.
struct RoomLineShown {
    QString time;
    QString mark;
    QString words;
    bool held = false;
};

/// A case on the projector. It is made from the room's own rows and from nothing else.
struct RoomCaseShown {
    CaseHeadShown head;
    QVector<AlertShown> alerts;
    QVector<AgencyHeard> agencies;
    QVector<RoomPersonShown> people;
    QVector<QString> episodes; ///< the newest first
    QVector<TaskShown> tasks;  ///< by deadline
    QVector<QString> reviews;
    QVector<RoomLineShown> lines;
};

RoomCaseShown roomShown(const RoomCase& room, Instant now);
QVector<CaseSection> roomListShown(const QVector<RoomAgendaRow>& rows);

} // namespace tepu::ui
