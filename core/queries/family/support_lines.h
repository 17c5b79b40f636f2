// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "core/queries/plan/plan_people.h"

namespace tepu {

/// Where an answer to "support offered?" comes from: somebody said so at the table, or services and contacts of the plan tell it.
enum class SupportFrom { Nobody, Table, Services };

template <>
struct Vocabulary<SupportFrom> {
    static constexpr std::array words{Word{SupportFrom::Nobody, "nobody"}, Word{SupportFrom::Table, "table"}, Word{SupportFrom::Services, "services"}};
};

/// R-K3 "Every child of the family is listed, present or not, resident or not, unborn too; each has a line 'support offered?'
/// …; so has every exposed adult".
struct SupportLine {
    Uuid whom;
    std::optional<PersonId> person; ///< nobody: an unborn child
    QString called;                 ///< of an unborn child the mother's name
    std::optional<int> age;
    std::optional<QDate> due;
    bool isChild = false;
    bool needsOwnWorker = false; ///< R-K4 "always with their own needs and a worker of their own"
    SupportAnswer answer = SupportAnswer::NotYet;
    SupportFrom from = SupportFrom::Nobody;
    std::optional<QString> mark; ///< of the agency
    std::optional<QDate> on;
    QVector<QString> contactedBy; ///< marks of agencies with an open contact task for them

    static constexpr auto fields()
    {
        using R = SupportLine;
        return Fields{field("whom", &R::whom),     field("person", &R::person), field("called", &R::called), field("age", &R::age),
                      field("due", &R::due),       field("is_child", &R::isChild), field("needs_own_worker", &R::needsOwnWorker),
                      field("answer", &R::answer), field("from", &R::from),     field("mark", &R::mark),     field("on", &R::on),
                      field("contacted_by", &R::contactedBy)};
    }
};

/// A child on its way, as the lines need it.
struct ExpectedChild {
    Uuid child;
    PersonId mother;
    std::optional<QDate> due;
};

QVector<SupportLine> supportLines(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people,
                                  const QVector<ExpectedChild>& expected);

} // namespace tepu
