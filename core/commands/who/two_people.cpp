// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/who/two_people.h"

#include "core/queries/plan/one_person.h"

#include <QSet>

namespace tepu {

namespace {

struct StepRow {
    PersonId person;
    PersonId other;
    static constexpr auto fields() { return Fields{field("person", &StepRow::person), field("other", &StepRow::other)}; }
};

struct ApartRow {
    PersonId person;
    PersonId other;
    Instant at;
    static constexpr auto fields() { return Fields{field("person", &ApartRow::person), field("other", &ApartRow::other), field("at", &ApartRow::at)}; }
};

} // namespace

/// The last step of a shortest way from one to the other, or none where there is no way.
static std::optional<TwoPeople> lastStepTo(const QVector<TwoPeople>& joined, const PersonId& from, const PersonId& to)
{
    QVector<PersonId> reached{from};
    for (qsizetype i = 0; i < reached.size(); ++i)
        for (const TwoPeople& step : joined) {
            if (step.later != reached[i] && step.earlier != reached[i])
                continue;
            const PersonId next = step.later == reached[i] ? step.earlier : step.later;
            if (next == to)
                return step;
            if (!reached.contains(next))
                reached.append(next);
        }
    return std::nullopt;
}

QVector<TwoPeople> joiningsBetween(QVector<TwoPeople> joined, const TwoPeople& two)
{
    QVector<TwoPeople> between;
    while (const auto step = lastStepTo(joined, two.earlier, two.later)) {
        between.append(*step);
        joined.removeOne(*step);
    }
    return between;
}

TwoNow twoNow(const Tables& tables, const TwoPeople& two)
{
    TwoNow now;
    now.bothAreKnown = tables.one<int>(QStringLiteral("SELECT count(*) FROM person WHERE id IN (?, ?)"), values(two.later, two.earlier)) == 2;
    for (const ApartRow& row : tables.ask<ApartRow>(
             QStringLiteral("SELECT person, other, at FROM kept_apart WHERE (person IN %1 AND other IN %2) OR (person IN %2 AND other IN %1) "
                            "ORDER BY at, person, other")
                 .arg(everyTelling(QStringLiteral("?1")), everyTelling(QStringLiteral("?2"))),
             values(two.later, two.earlier))) {
        now.keptApart.append({row.person, row.other});
        now.keptApartAt = row.at;
    }
    now.areOne = tables.one<int>(QStringLiteral("SELECT 1 FROM who a JOIN who b ON b.one = a.one WHERE a.person = ? AND b.person = ?"),
                                 values(two.later, two.earlier))
                     .has_value();
    QVector<TwoPeople> joined;
    if (now.areOne)
        for (const StepRow& row : tables.ask<StepRow>(
                 QStringLiteral("SELECT person, other FROM joined WHERE person IN (SELECT same.person FROM who me "
                                "JOIN who same ON same.one = me.one WHERE me.person = ?) ORDER BY person, other"),
                 values(two.later)))
            joined.append({row.person, row.other});
    now.joinedBy = joiningsBetween(joined, two);
    return now;
}

Result<void> mustBeTwoKnown(const TwoNow& now, const TwoPeople& two)
{
    if (two.later == two.earlier)
        return refuse(QStringLiteral("This is one person already: name two."));
    if (!now.bothAreKnown)
        return refuse(QStringLiteral("There is no such person."));
    return {};
}

} // namespace tepu
