// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/children/notice.h"

namespace tepu {

/// How a notice of the latest episode stands: not for this plan, not before a level is set, offered, an agency has it, told.
enum class NoticeState { Low, NoLevel, Offered, Asked, Told };

template <>
struct Vocabulary<NoticeState> {
    static constexpr std::array words{Word{NoticeState::Low, "low"}, Word{NoticeState::NoLevel, "no_level"}, Word{NoticeState::Offered, "offered"},
                                      Word{NoticeState::Asked, "asked"}, Word{NoticeState::Told, "told"}};
};

/// R-K2: one who may have to be told of the latest episode: each child's school, the health board, the GP.
struct NoticeView {
    NoticeTo recipient = NoticeTo::School;
    std::optional<PersonId> child = {};
    QString called = {}; ///< the child
    QString school = {}; ///< its name; empty: not in the record
    NoticeState state = NoticeState::Offered;
    std::optional<TaskId> task = {};
    QString mark = {}; ///< of the agency that tells them
    QString safeRecipient = {};
    std::optional<QDate> episodeOn = {};

    static constexpr auto fields()
    {
        using R = NoticeView;
        return Fields{field("recipient", &R::recipient), field("child", &R::child),   field("called", &R::called),
                      field("school", &R::school),       field("state", &R::state),   field("task", &R::task),
                      field("mark", &R::mark),           field("safe_recipient", &R::safeRecipient), field("episode_on", &R::episodeOn)};
    }
};

/// In the order of the children; a child under five has a row where a place by day is in the record. Nothing for a plan without an
/// episode or without a child.
QVector<NoticeView> noticesOf(const Tables& tables, const PlanId& plan, Instant now);
/// The same where the people of the plan are known already.
QVector<NoticeView> noticesOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people);

} // namespace tepu
