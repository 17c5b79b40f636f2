// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/where_found.h"

#include "core/queries/plan/one_person.h"

namespace tepu {
namespace {

constexpr int mostPlans = 4;

struct PlanFound {
    PlanId plan;
    QString number;
    QString familyName;
    QString suburb;
    std::optional<RiskLevel> level;
    bool isClosed = false;
    static constexpr auto fields()
    {
        using R = PlanFound;
        return Fields{field("plan", &R::plan),     field("number", &R::number), field("family_name", &R::familyName),
                      field("suburb", &R::suburb), field("level", &R::level),   field("closed", &R::isClosed)};
    }
};

struct PersonFound {
    QString name;
    std::optional<QDate> bornOn;
    static constexpr auto fields() { return Fields{field("name", &PersonFound::name), field("born_on", &PersonFound::bornOn)}; }
};

struct MeetingFound {
    TableKind table = TableKind::Sam;
    QDate heldOn;
    static constexpr auto fields() { return Fields{field("table", &MeetingFound::table), field("held_on", &MeetingFound::heldOn)}; }
};

/// The plan that a row names, else those of its episode or release, else those of its person.
QVector<PlanFound> plansOf(const Tables& tables, const FoundRow& row)
{
    if (row.group == FoundGroup::Meetings || row.kind == FoundKind::Addendum)
        return {};
    return tables.ask<PlanFound>(QStringLiteral(R"(
        WITH named(plan) AS (SELECT ?1 WHERE ?1 IS NOT NULL),
             by_matter(plan) AS (SELECT plan FROM plan_episode WHERE episode = ?2 UNION SELECT plan FROM plan_release WHERE release = ?2),
             by_person(plan) AS (SELECT plan FROM plan_told WHERE person IN %1)
        SELECT p.id, coalesce(p.number, ''), coalesce(p.family_name, ''),
            coalesce((SELECT e.suburb FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = p.id AND e.suburb <> ''
                ORDER BY e.reported_at DESC, e.ref LIMIT 1), ''), p.level, p.closed_at IS NOT NULL
        FROM plan p WHERE p.id IN (SELECT plan FROM named)
            OR (?1 IS NULL AND p.id IN (SELECT plan FROM by_matter))
            OR (?1 IS NULL AND NOT EXISTS(SELECT 1 FROM by_matter) AND p.id IN (SELECT plan FROM by_person))
        ORDER BY p.closed_at IS NOT NULL, p.started_at DESC, p.id)")
                                     .arg(everyTelling(QStringLiteral("?3"))),
                                 values(row.plan, row.thing, row.person));
}

FoundRow withWho(const Tables& tables, FoundRow row)
{
    if (row.person)
        if (const auto person = tables.askOne<PersonFound>(
                QStringLiteral("SELECT trim(coalesce(given_names, '') || ' ' || coalesce(family_name, '')), date_of_birth FROM person WHERE id = ?"),
                values(*row.person))) {
            row.personName = person->name;
            row.bornOn = person->bornOn;
        }
    if (row.meeting)
        if (const auto meeting = tables.askOne<MeetingFound>(QStringLiteral("SELECT kind, date FROM meeting WHERE id = ?"), values(*row.meeting))) {
            row.table = meeting->table;
            row.heldOn = meeting->heldOn;
        }
    return row;
}

FoundRow onPlan(FoundRow row, const PlanFound& plan, bool isToday)
{
    row.plan = plan.plan;
    row.number = plan.number;
    row.familyName = plan.familyName;
    row.suburb = plan.suburb;
    row.level = plan.level;
    row.isClosed = plan.isClosed;
    row.isToday = isToday;
    return row;
}

} // namespace

QVector<FoundRow> placed(const Tables& tables, const SearchIndex& index, const FoundRow& row)
{
    const FoundRow found = withWho(tables, row);
    QVector<FoundRow> today, others;
    for (const PlanFound& plan : plansOf(tables, row)) {
        const bool isToday = index.isToday(plan.plan);
        (isToday ? today : others).append(onPlan(found, plan, isToday));
    }
    QVector<FoundRow> all = today + others;
    if (all.isEmpty())
        all.append(found);
    all.resize(std::min(all.size(), qsizetype(mostPlans)));
    return all;
}

} // namespace tepu
