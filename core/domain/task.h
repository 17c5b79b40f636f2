// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// R-T1 "Ten categories (001 Table 18)", in its order.
enum class TaskCategory {
    MakeContactWithFamily,
    InformationSharing,
    InformationSourcing,
    AllocateSpecialistPractitioner,
    LiaiseCoordinate,
    ArrangeProfessionalsMeeting,
    ImmediateSafetyActions,
    OtherActions,
    SetSamIcmReviewDate,
    MonitoredAlarmHomeSecurity,
};

template <>
struct Vocabulary<TaskCategory> {
    static constexpr std::array words{
        Word{TaskCategory::MakeContactWithFamily, "make_contact_with_family"},
        Word{TaskCategory::InformationSharing, "information_sharing"},
        Word{TaskCategory::InformationSourcing, "information_sourcing"},
        Word{TaskCategory::AllocateSpecialistPractitioner, "allocate_specialist_practitioner"},
        Word{TaskCategory::LiaiseCoordinate, "liaise_coordinate"},
        Word{TaskCategory::ArrangeProfessionalsMeeting, "arrange_professionals_meeting"},
        Word{TaskCategory::ImmediateSafetyActions, "immediate_safety_actions"},
        Word{TaskCategory::OtherActions, "other_actions"},
        Word{TaskCategory::SetSamIcmReviewDate, "set_sam_icm_review_date"},
        Word{TaskCategory::MonitoredAlarmHomeSecurity, "monitored_alarm_home_security"}};
};

/// R-T2 the states of a task.
enum class TaskState {
    Allocated,
    Accepted,
    Held,
    InProgress,
    Done,
    NotDoneCircumstancesChanged,
    NotDoneNotUndertaken,
    Withdrawn,
};

template <>
struct Vocabulary<TaskState> {
    static constexpr std::array words{
        Word{TaskState::Allocated, "allocated"},
        Word{TaskState::Accepted, "accepted"},
        Word{TaskState::Held, "held"},
        Word{TaskState::InProgress, "in_progress"},
        Word{TaskState::Done, "done"},
        Word{TaskState::NotDoneCircumstancesChanged, "not_done_circumstances_changed"},
        Word{TaskState::NotDoneNotUndertaken, "not_done_not_undertaken"},
        Word{TaskState::Withdrawn, "withdrawn"}};
};

constexpr bool isOpen(TaskState state)
{
    return state < TaskState::Done;
}

} // namespace tepu
