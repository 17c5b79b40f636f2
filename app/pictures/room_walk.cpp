// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/room_walk.h"

#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/leave.h"
#include "ui/meeting/projector_window.h"

namespace tepu::pictures {
namespace {

constexpr QSize projector(1920, 1080);
constexpr QSize smallProjector(1280, 720);

} // namespace

void takeRoom(AtTheDesk& desk, const MeetingId& meeting, const PlanId& plan)
{
    ui::ProjectorWindow room;
    room.resize(projector);
    room.blank(false); // it starts blank
    room.showOpening(desk.tables(), meeting);
    room.show();
    desk.album().take(room, QStringLiteral("room-opening"));
    room.showCase(desk.tables(), plan, {meeting}, desk.now());
    desk.album().take(room, QStringLiteral("room-case"));
    room.resize(smallProjector);
    desk.album().take(room, QStringLiteral("narrow-room-case"));
    room.resize(projector);
    desk.act(Arrive{meeting, QStringLiteral("police"), *Words::of(QStringLiteral("Wiremu Loessbank")), true});
    room.showCase(desk.tables(), plan, {meeting, Observers::Present}, desk.now());
    desk.album().take(room, QStringLiteral("room-case-observers"));
    desk.act(Leave{meeting, QStringLiteral("police"), *Words::of(QStringLiteral("Wiremu Loessbank"))});
    room.showBreak(desk.now() + 15min);
    desk.album().take(room, QStringLiteral("room-break"));
    room.showClosing(desk.tables());
    desk.album().take(room, QStringLiteral("room-closing"));
    room.blank(true);
    desk.album().take(room, QStringLiteral("room-blank"));
}

} // namespace tepu::pictures
