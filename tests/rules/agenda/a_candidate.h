// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/agenda/order.h"

/// Families of an invented list for Thursday 10 May 2018, made at 08:30; the next table sits on Friday at 09:00.
namespace list_of_10_may {

inline tepu::Instant at(const char* text)
{
    return tepu::parseInstant(QString::fromLatin1(text)).value();
}

inline const QDate tableDay(2018, 5, 10);
inline const tepu::Sitting sitting{tableDay, at("2018-05-10T08:30:00+12:00"), at("2018-05-11T09:00:00+12:00")};

inline tepu::Candidate family(std::optional<tepu::RiskLevel> level = {})
{
    return {tepu::PlanId::fresh(), level};
}

inline tepu::EpisodeToHear episode(const char* reported = "2018-05-09T23:56:00+12:00")
{
    tepu::EpisodeToHear one;
    one.id = tepu::EpisodeId::fresh();
    one.reportedAt = at(reported);
    one.harms = {tepu::Harm::VerbalAbuse};
    return one;
}

inline tepu::Candidate newFamily(tepu::RiskLevel policeView = tepu::RiskLevel::Low)
{
    tepu::Candidate one = family();
    one.episodes = {episode()};
    one.episodes.first().policeRisk = policeView;
    one.in12Weeks = one.in12Months = 1;
    return one;
}

inline tepu::Candidate release(tepu::ReleaseKind kind, QDate on)
{
    tepu::Candidate one = family();
    one.releases = {{tepu::ReleaseId::fresh(), kind, on}};
    return one;
}

inline tepu::Candidate safetyOrderEnding(const char* ends)
{
    tepu::Candidate one = newFamily();
    one.ordersEnd = {at(ends)};
    return one;
}

inline tepu::Candidate carriedOver(int times = 1)
{
    tepu::Candidate one = newFamily();
    one.carried = tepu::CarriedCase{QDate(2018, 5, 9), times};
    return one;
}

inline tepu::TaskToHear task(const char* due)
{
    return {tepu::TaskId::fresh(), at("2018-05-01T09:00:00+12:00"), at(due)};
}

inline tepu::Candidate reviewDue(QDate on)
{
    tepu::Candidate one = family(tepu::RiskLevel::Medium);
    one.reviews = {{tepu::ReviewId::fresh(), on}};
    return one;
}

} // namespace list_of_10_may
