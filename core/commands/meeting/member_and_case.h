// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"

namespace tepu {

/// A member of the table and a case that they may be in conflict with.
struct MemberAndCase {
    std::optional<CaseAtMeeting> at;
    bool agencyIsKnown = false;
    bool isDeclared = false;
    bool isOut = false;
};

MemberAndCase memberAndCase(const Tables& tables, const CaseId& caseId, const QString& agency, const Words& who);

} // namespace tepu
