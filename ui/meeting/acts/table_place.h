// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

#include <QVector>

namespace tepu::ui {

/// The lines of the meeting screen in which hands may be; where they are when it is none of these counts as Said.
enum class HandsAt { Said, Because, Task, Review, List, Asked, ReadBack };

/// Where somebody stands at the meeting screen: it is there at the next start. The cursor stands in each line's own draft.
struct TablePlace {
    MeetingId meeting;
    std::optional<CaseId> of;      ///< the case whose line is typed
    std::optional<LineId> edited;  ///< the line that is written anew
    int page = 0;
    HandsAt hands = HandsAt::Said;
    std::optional<QString> asked = {}; ///< what the line above the foot asks, by the name of its draft
    std::optional<TaskId> task = {};   ///< the one that is being read back

    static constexpr auto fields()
    {
        using P = TablePlace;
        return Fields{field("meeting", &P::meeting), field("case", &P::of), field("edited", &P::edited),
                      field("page", &P::page), field("hands", &P::hands), field("asked", &P::asked), field("task", &P::task)};
    }
};

/// The name of its draft.
QString placeDraft();
QByteArray bytesOf(const TablePlace& place);
std::optional<TablePlace> placeFrom(const QByteArray& bytes);

} // namespace tepu::ui

namespace tepu {

template <>
struct Vocabulary<ui::HandsAt> {
    static constexpr std::array words{Word{ui::HandsAt::Said, "said"}, Word{ui::HandsAt::Because, "because"},
                                      Word{ui::HandsAt::Task, "task"}, Word{ui::HandsAt::Review, "review"},
                                      Word{ui::HandsAt::List, "list"}, Word{ui::HandsAt::Asked, "asked"},
                                      Word{ui::HandsAt::ReadBack, "read_back"}};
};

} // namespace tepu
