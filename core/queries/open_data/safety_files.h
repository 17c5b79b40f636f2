// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/safety.h"
#include "core/queries/open_data/codes.h"
#include "core/tables/tables.h"

#include <array>
#include <string_view>

// Rows of the open-data folder about orders and Reports of Concern.
namespace tepu::open_data {

/// `orders.csv`
struct OrderRow {
    static constexpr auto file = "orders.csv";
    static constexpr int documented = 7, keys = 1;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString order;
    QString plan;
    OrderType type = OrderType::ProtectionOrder;
    QString protectedPerson;
    QString respondent;
    QDate from;
    std::optional<bool> atStart;

    static QVector<OrderRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = OrderRow;
        return Fields{field("order_id", &R::order),
                      field("plan_id", &R::plan),
                      field("order_type", &R::type),
                      field("protected_person_id", &R::protectedPerson),
                      field("respondent_person_id", &R::respondent),
                      field("in_place_from", &R::from),
                      field("in_place_at_review_start", &R::atStart)};
    }
};

/// `reports_of_concern.csv`
struct ConcernRow {
    static constexpr auto file = "reports_of_concern.csv";
    static constexpr int documented = 6, keys = 1;
    static constexpr std::array<std::string_view, 3> mayBeEmpty{"raised_on", "raised_by", "outcome"};
    QString concern;
    QString plan;
    ConcernCategory category = ConcernCategory::RaisedInReviewPeriod;
    std::optional<QDate> raisedOn;
    std::optional<ConcernRaisedBy> raisedBy;
    std::optional<ConcernOutcome> outcome;

    static QVector<ConcernRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = ConcernRow;
        return Fields{field("roc_id", &R::concern),     field("plan_id", &R::plan),       field("category", &R::category),
                      field("raised_on", &R::raisedOn), field("raised_by", &R::raisedBy), field("outcome", &R::outcome)};
    }
};

} // namespace tepu::open_data
