// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QVector>
#include <optional>

namespace tepu::ui {

/// Whether the room has a screen of its own. A mirrored one shows the room all that the operator sees.
enum class RoomPlace { OwnScreen, NoScreen, Mirrored };

struct RoomScreen {
    RoomPlace place = RoomPlace::NoScreen;
    std::optional<qsizetype> screen; ///< which one, where it has its own
};

/// Where the projector's window belongs, given the screens and the one on which the operator's window is.
RoomScreen roomScreen(const QVector<QRect>& screens, qsizetype operators);

} // namespace tepu::ui
