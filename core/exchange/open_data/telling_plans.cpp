// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/recounted.h"
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/note_children.h"
#include "core/commands/plan/note_plan_flag.h"
#include "core/commands/plan/set_review_period.h"
#include "core/exchange/open_data/telling.h"

#include <QRegularExpression>

namespace tepu::open_data {

void Telling::hear(const PlanPersonRow& row)
{
    if (row.role == RoleCode::Victim && !m_namesPlan.contains(row.plan))
        m_namesPlan.insert(row.plan, row.person);
}

static Told contradiction(const PlanRow& row)
{
    const auto object = [](const char* column, const auto& value, const char* reason) {
        return Objection{QString::fromLatin1(column), CellText<std::decay_t<decltype(value)>>::write(value),
                         QString::fromUtf8(reason)};
    };
    if (row.begins && row.ends && *row.ends <= *row.begins)
        return object("review_end_date", row.ends, "is not after review_start_date");
    if ((row.status == PlanStatus::Closed) != row.closedOn.has_value())
        return object("closed_on", row.closedOn, "does not go with status_at_end");
    if (row.closedOn && row.begins && *row.closedOn < *row.begins)
        return object("closed_on", row.closedOn, "is before review_start_date");
    if (row.closedOn && row.ends && *row.closedOn > *row.ends)
        return object("closed_on", row.closedOn, "is after review_end_date");
    return std::nullopt;
}

/// "Plan numbers for people: site letter, year, running number": the one it has already, if it is free.
QString Telling::numberFor(const PlanRow& row)
{
    static const QRegularExpression form(QStringLiteral("\\A[WCS][0-9]{2}-[0-9]{4,}\\z"));
    const QString own = row.number.isEmpty() ? row.plan : row.number;
    QString number = own;
    while (!form.match(number).hasMatch() || m_held.planNumbers.contains(number))
        number = m_numbers.takeNext(row.begins.value_or(dateAt(m_context.at)));
    m_held.planNumbers.insert(number);
    return number;
}

/// A family goes by its first victim's name.
QString Telling::familyNameFor(const PlanRow& row) const
{
    if (!row.familyName.isEmpty())
        return row.familyName;
    const QString name = m_held.people.value(m_namesPlan.value(row.plan)).familyName;
    return name.isEmpty() ? row.plan : name;
}

Told Telling::tell(const PlanRow& row, int)
{
    if (const Told objection = contradiction(row))
        return objection;
    if (!row.number.isEmpty() && m_held.planNumbers.contains(row.number))
        return Objection{QStringLiteral("number"), row.number, QStringLiteral("belongs to another plan")};
    const PlanId id = PlanId::fresh();
    addPlan(row, id);
    m_held.plans.insert(row.plan, {id, row.site, row.begins, false});
    m_firstTaskIsToCome.insert(row.plan);
    return std::nullopt;
}

void Telling::addPlan(const PlanRow& row, const PlanId& plan)
{
    const auto table = row.table ? std::optional(tableOf(*row.table)) : std::nullopt;
    const QString number = numberFor(row);
    Act act = row.begins ? on(*row.begins) : today();
    act.add(PlanStarted{plan, number, familyNameFor(row), row.site});
    if (number != row.plan)
        act.add(ReferenceHeld{plan.uuid(), plan.uuid(), row.plan});
    if (row.begins)
        act.add(ReviewPeriodSet{plan, table, *row.begins, row.ends.value_or(endOfReviewPeriod(*row.begins)), row.source});
    if (row.children)
        act.add(ChildrenNoted{plan, *row.children});
    if (row.riskAtStart) {
        RiskChanged level;
        level.plan = plan;
        level.to = *row.riskAtStart;
        level.underIcm = level.to == RiskLevel::High;
        level.table = table;
        act.add(level);
    }
    if (row.closedOn)
        on(*row.closedOn).add(PlanClosed{plan, {}});
}

Told Telling::tell(const PlanPersonRow& row, int)
{
    if (const Told objection = unknown(row.plan, row.person))
        return objection;
    const HeldPlan& of = *plan(row.plan);
    Act act = of.begins ? on(*of.begins) : today();
    act.add(PersonAddedToPlan{of.id, *person(row.person), roleOf(row.role), code(row.role)});
    return std::nullopt;
}

Told Telling::tell(const PlanFlagRow& row, int)
{
    if (const Told objection = noPlan(row.plan))
        return objection;
    today().add(PlanFlagNoted{{}, plan(row.plan)->id, row.flag, true, {}});
    return std::nullopt;
}

} // namespace tepu::open_data
