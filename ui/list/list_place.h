// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/id.h"
#include "core/domain/vocabulary.h"
#include "ui/list/list_line.h"

namespace tepu::ui {

/// Where somebody stands on the list page: it is there at the next start. The words of the line stand in a draft of their own.
struct ListPlace {
    std::optional<CaseId> chosen;
    LineFor line = LineFor::Nothing;
    std::optional<QDate> date = {};             ///< for which a list is to be made, where it is not today's
    std::optional<MeetingId> asksConflicts = {}; ///< the list about which every agency is being asked

    static constexpr auto fields()
    {
        using P = ListPlace;
        return Fields{field("chosen", &P::chosen), field("line", &P::line), field("date", &P::date), field("asks_conflicts", &P::asksConflicts)};
    }
};

QByteArray bytesOf(const ListPlace& place);
/// The beginning of the list, where nothing is kept.
ListPlace listPlaceFrom(const QByteArray& bytes);

} // namespace tepu::ui

namespace tepu {

template <>
struct Vocabulary<ui::LineFor> {
    static constexpr std::array words{Word{ui::LineFor::Nothing, "nothing"}, Word{ui::LineFor::Note, "note"},
                                      Word{ui::LineFor::LeaveOff, "leave_off"}, Word{ui::LineFor::Add, "add"},
                                      Word{ui::LineFor::Conflict, "conflict"}};
};

} // namespace tepu
