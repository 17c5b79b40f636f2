// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room/room_place.h"

namespace tepu::ui {

RoomScreen roomScreen(const QVector<QRect>& screens, qsizetype operators)
{
    RoomScreen found;
    for (qsizetype i = 0; i < screens.size(); ++i) {
        if (i == operators)
            continue;
        if (screens[i].intersects(screens.value(operators)))
            found.place = RoomPlace::Mirrored;
        else
            return {RoomPlace::OwnScreen, i};
    }
    return found;
}

} // namespace tepu::ui
