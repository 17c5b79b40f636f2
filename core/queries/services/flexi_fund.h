// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/services.h"
#include "core/tables/tables.h"

namespace tepu {

/// Money given for somebody of a plan.
struct SpendingRow {
    SpendingId spending;
    PersonId person;
    QString called;
    int cents = 0;
    QDate on;
    QString agreedBy;
    QString words;

    static constexpr auto fields()
    {
        using R = SpendingRow;
        return Fields{field("spending", &R::spending), field("person", &R::person), field("called", &R::called), field("cents", &R::cents),
                      field("on", &R::on),             field("agreed_by", &R::agreedBy), field("words", &R::words)};
    }
};

/// C75: what the fund has given since the first of July, against the site's budget where one is set.
struct FlexiFund {
    QDate since;
    qint64 spentCents = 0;
    std::optional<qint64> budgetCents = {};
    bool isOver = false;
    QString words;

    static constexpr auto fields()
    {
        using R = FlexiFund;
        return Fields{field("since", &R::since), field("spent_cents", &R::spentCents), field("budget_cents", &R::budgetCents),
                      field("is_over", &R::isOver), field("words", &R::words)};
    }
};

FlexiFund flexiFund(const Tables& tables, QDate today);
/// Of one plan, the newest first.
QVector<SpendingRow> spendingOn(const Tables& tables, const PlanId& plan, QDate today);

} // namespace tepu
