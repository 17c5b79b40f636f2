// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/start_plan.h"

namespace tepu {

static QChar letterOf(Site site)
{
    switch (site) {
    case Site::Waikato:
        return u'W';
    case Site::Christchurch:
        return u'C';
    case Site::SouthCanterbury:
        return u'S';
    }
    Q_UNREACHABLE();
}

QString PlanNumbers::takeNext(QDate on)
{
    const int year = on.year() % 100;
    auto found = std::find_if(highest.begin(), highest.end(), [&](const Highest& each) { return each.year == year; });
    if (found == highest.end())
        found = highest.insert(highest.end(), {year, 0});
    const int next = ++found->running;
    return QStringLiteral("%1%2-%3").arg(QString(letterOf(site))).arg(year, 2, 10, QChar(u'0')).arg(next, 4, 10, QChar(u'0'));
}

PlanNumbers planNumbers(const Tables& tables)
{
    PlanNumbers numbers;
    numbers.site = tables.one<Site>(QStringLiteral("SELECT site FROM record_mark")).value_or(Site::Waikato);
    numbers.highest = tables.ask<PlanNumbers::Highest>(
        QStringLiteral("SELECT CAST(substr(number, 2, 2) AS INTEGER) AS year, max(CAST(substr(number, 5) AS INTEGER)) "
                       "FROM plan WHERE number GLOB ? GROUP BY year"),
        values(QString(letterOf(numbers.site)) + QStringLiteral("[0-9][0-9]-[0-9][0-9][0-9][0-9]*")));
    return numbers;
}

NewPlan subjectOf(const StartPlan& command, const Tables& tables)
{
    const auto taken = [&](const char* column, const Values& value) {
        return tables.one<int>(QStringLiteral("SELECT 1 FROM plan WHERE %1 = ?").arg(QLatin1String(column)), value).has_value();
    };
    return {planNumbers(tables), taken("id", values(command.plan)), command.number && taken("number", values(*command.number))};
}

Result<Facts> decide(const StartPlan& command, const NewPlan& now, const Context& context)
{
    const QString familyName = command.familyName.normalized(QString::NormalizationForm_C).trimmed();
    if (familyName.isEmpty())
        return refuse(QStringLiteral("A plan needs the family’s name; a walk-in’s first name will do."));
    if (now.idIsTaken)
        return refuse(QStringLiteral("This plan has already been started."));
    if (now.numberIsTaken)
        return refuse(QStringLiteral("The number %1 belongs to another plan.").arg(*command.number));
    PlanNumbers numbers = now.numbers;
    const QString number = command.number ? *command.number : numbers.takeNext(dateAt(context.at));
    return Facts(PlanStarted{command.plan, number, familyName, command.location});
}

void apply(const PlanStarted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO plan(scope, id, number, family_name, location, started_at) "
                              "VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.number, fact.familyName, fact.location, stamp.at));
}

QString describe(const PlanStarted& fact)
{
    return QStringLiteral("Plan %1 was started for family %2.").arg(fact.number, fact.familyName);
}

} // namespace tepu
