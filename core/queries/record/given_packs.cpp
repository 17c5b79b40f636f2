// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/given_packs.h"

namespace tepu {

static const auto packColumns = QStringLiteral(
    "SELECT p.id, ifnull(r.name, p.reader), p.agency, p.purpose, p.basis, p.until, p.plans, p.everything, ifnull(g.name, p.given_by), p.given_at "
    "FROM pack p LEFT JOIN user r ON r.id = p.reader LEFT JOIN user g ON g.id = p.given_by ");

QVector<GivenPack> givenPacks(const Tables& tables)
{
    return tables.ask<GivenPack>(packColumns + QStringLiteral("ORDER BY p.given_at DESC, p.id"));
}

std::optional<GivenPack> givenPack(const Tables& tables, const PackId& pack)
{
    return tables.askOne<GivenPack>(packColumns + QStringLiteral("WHERE p.id = ?"), values(pack));
}

} // namespace tepu
