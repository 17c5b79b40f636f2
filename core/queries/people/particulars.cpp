// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/particulars.h"

#include "core/queries/plan/one_person.h"
#include "core/rules/people/standing_of_contact.h"

namespace tepu {

template <class Row>
static std::optional<Row> onlyOne(const Tables& tables, const char* columns, const char* table, const PersonId& person, QDate today)
{
    auto row = tables.askOne<Row>(QStringLiteral("SELECT %1, %2 FROM %3 t WHERE t.person IN %4 ORDER BY t.at DESC LIMIT 1")
                                      .arg(QLatin1String(columns), saidSoColumns(QStringLiteral("t")), QLatin1String(table),
                                           everyTelling(QStringLiteral("?1"))),
                                  values(person));
    if (row)
        judge(*row, today);
    return row;
}

/// What Police sent stands beside what was marked at the table, unless that says the same.
QVector<FlagView> flagsOf(const Tables& tables, const PersonId& person, QDate today)
{
    auto flags = tables.ask<FlagView>(
        QStringLiteral("SELECT f.flag, coalesce(f.words, ''), %1 FROM person_flag f WHERE f.person IN %3 "
                       "UNION ALL SELECT 'pregnant', '', %2 FROM mention m WHERE m.person IN %3 AND m.pregnant "
                       "AND NOT EXISTS(SELECT 1 FROM person_flag WHERE person IN %3 AND flag = 'pregnant') GROUP BY m.pregnant "
                       "UNION ALL SELECT 'gang', gang, %2 FROM mention m WHERE m.person IN %3 AND m.gang <> '' GROUP BY gang")
            .arg(saidSoColumns(QStringLiteral("f")), receivedColumns(QStringLiteral("max(m.received_at)")),
                 everyTelling(QStringLiteral("?1"))),
        values(person));
    judgeAll(flags, today);
    std::stable_sort(flags.begin(), flags.end(), [](const FlagView& a, const FlagView& b) { return a.flag < b.flag; });
    return flags;
}

QVector<KnownByView> knownBy(const Tables& tables, const PersonId& person, QDate today)
{
    auto rows = tables.ask<KnownByView>(
        QStringLiteral("SELECT k.agency, coalesce(a.name, k.agency), k.acquaintance, coalesce(k.worker, ''), coalesce(k.words, ''), 0, %1 "
                       "FROM known_by k LEFT JOIN agency a ON a.code = k.agency WHERE k.person IN %2 ORDER BY a.rowid, k.agency, k.at DESC")
            .arg(saidSoColumns(QStringLiteral("k")), everyTelling(QStringLiteral("?1"))),
        values(person));
    judgeAll(rows, today);
    for (KnownByView& row : rows)
        row.warm = isWarm(row.acquaintance) && !row.lapsed;
    std::stable_sort(rows.begin(), rows.end(), [](const KnownByView& a, const KnownByView& b) { return a.acquaintance < b.acquaintance; });
    return rows;
}

std::optional<WorkerWishView> workerWish(const Tables& tables, const PersonId& person, QDate today)
{
    return onlyOne<WorkerWishView>(tables, "t.gender, coalesce(t.words, '')", "worker_wish", person, today);
}

std::optional<CustodyView> custodyOf(const Tables& tables, const PersonId& person, QDate today)
{
    auto custody = onlyOne<CustodyView>(tables, "t.status, coalesce(t.place, ''), t.until, coalesce(t.words, ''), 0", "custody", person, today);
    if (custody)
        custody->over = hasLapsed(custody->until, today);
    return custody;
}

std::optional<CircumstancesView> circumstancesOf(const Tables& tables, const PersonId& person, QDate today)
{
    return onlyOne<CircumstancesView>(tables, "t.income_source, t.corrections_status", "circumstances", person, today);
}

std::optional<DeathView> deathOf(const Tables& tables, const PersonId& person, QDate today)
{
    return onlyOne<DeathView>(tables, "t.died_on, coalesce(t.words, '')", "death", person, today);
}

} // namespace tepu
