// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/meetings.h"
#include "ui/meeting/top_bar.h"

namespace tepu::ui {

/// Keeps the top bar: where the table stands and when the last case will have been heard. Show it once a second.
class PaceView {
public:
    PaceView(TopBar& top, const QString& siteName);

    /// The position is that of the open case.
    void show(const Tables& tables, const MeetingRow& meeting, std::optional<int> position, Instant now);
    void displayRoom(const QString& sees); ///< "case, no addresses", "blank, back at 10:30"
    void displaySaved(const SavedShown& saved);

private:
    TopBar& m_top;
    TopShown m_shown;
};

} // namespace tepu::ui
