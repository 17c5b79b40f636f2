// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/site.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Begins the one plan of a family; everything the agencies agree hangs on it.
struct StartPlan {
    static constexpr auto name = "StartPlan";
    PlanId plan = PlanId::fresh();
    std::optional<QString> number; ///< given where another record already gave one
    QString familyName;
    Location location = Location::WaikatoCity;

    static constexpr auto fields()
    {
        using C = StartPlan;
        return Fields{field("plan", &C::plan).orDefault(), field("number", &C::number),
                      field("family_name", &C::familyName), field("location", &C::location)};
    }
};

/// The numbers already given: `W18-0412` is the site's letter, the year and a running number.
struct PlanNumbers {
    struct Highest {
        int year = 0;
        int running = 0;
        static constexpr auto fields()
        {
            return Fields{field("year", &Highest::year), field("running", &Highest::running)};
        }
    };
    Site site = Site::Waikato;
    QVector<Highest> highest;

    /// The next number of that day's year; the one after it the next time.
    QString takeNext(QDate on);
};

struct PlanStarted {
    static constexpr auto kind = "PlanStarted";
    static constexpr int version = 1;
    PlanId plan;
    QString number;
    QString familyName;
    Location location = Location::WaikatoCity;

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = PlanStarted;
        return Fields{field("plan", &F::plan), field("number", &F::number),
                      field("family_name", &F::familyName), field("location", &F::location)};
    }
};

struct NewPlan {
    PlanNumbers numbers;
    bool idIsTaken = false;
    bool numberIsTaken = false;
};

PlanNumbers planNumbers(const Tables& tables);
NewPlan subjectOf(const StartPlan& command, const Tables& tables);
Result<Facts> decide(const StartPlan& command, const NewPlan& now, const Context& context);
void apply(const PlanStarted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PlanStarted& fact);

} // namespace tepu
