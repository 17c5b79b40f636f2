// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/children.h"

#include <QDate>

namespace tepu {

enum class TeamStanding { Waiting, DueToday, Overdue, Decided };

template <>
struct Vocabulary<TeamStanding> {
    static constexpr std::array words{Word{TeamStanding::Waiting, "waiting"}, Word{TeamStanding::DueToday, "due_today"},
                                      Word{TeamStanding::Overdue, "overdue"}, Word{TeamStanding::Decided, "decided"}};
};

/// R-K1 "Children's Team decisions take up to 28 days: past that it is overdue."
inline constexpr int childrensTeamDays = 28;
QDate teamDecisionDue(QDate referredOn, int days = childrensTeamDays);
TeamStanding teamStanding(QDate referredOn, std::optional<QDate> decidedOn, QDate today, int days = childrensTeamDays);

/// "day 27 of 28", "due today, day 28 of 28", "1 day over", "accepted Fri 1 Jun".
QString teamWords(QDate referredOn, QDate today, int days = childrensTeamDays);

} // namespace tepu
