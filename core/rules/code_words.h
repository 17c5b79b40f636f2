// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/task.h"
#include "core/domain/vocabulary.h"

namespace tepu {

/// A code as it is read: "physical harm" for `physical_harm`.
template <Coded E>
QString codeWords(E value)
{
    return code(value).replace(u'_', u' ');
}

/// R-T1 "monitored alarm/home security", "liaise/co-ordinate": the categories whose words a code cannot spell.
inline QString codeWords(TaskCategory category)
{
    switch (category) {
    case TaskCategory::LiaiseCoordinate:
        return QStringLiteral("liaise/co-ordinate");
    case TaskCategory::ArrangeProfessionalsMeeting:
        return QStringLiteral("arrange a professionals meeting");
    case TaskCategory::SetSamIcmReviewDate:
        return QStringLiteral("set SAM/ICM review date");
    case TaskCategory::MonitoredAlarmHomeSecurity:
        return QStringLiteral("monitored alarm/home security");
    case TaskCategory::MakeContactWithFamily:
    case TaskCategory::InformationSharing:
    case TaskCategory::InformationSourcing:
    case TaskCategory::AllocateSpecialistPractitioner:
    case TaskCategory::ImmediateSafetyActions:
    case TaskCategory::OtherActions:
        return code(category).replace(u'_', u' ');
    }
    Q_UNREACHABLE();
}

/// "Police 111", "Oranga Tamariki 0508 326 459", "a family violence service": whom to ring (R-R10).
inline QString codeWords(DangerTo whom)
{
    switch (whom) {
    case DangerTo::Police111:
        return QStringLiteral("Police 111");
    case DangerTo::OrangaTamariki:
        return QStringLiteral("Oranga Tamariki 0508 326 459");
    case DangerTo::FamilyViolenceService:
        return QStringLiteral("a family violence service");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
