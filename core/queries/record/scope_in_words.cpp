// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/scope_in_words.h"

namespace tepu {

QString scopeInWords(const Tables& tables, const QString& scope)
{
    return tables.one<QString>(QStringLiteral(R"(
        SELECT 'the plan of the ' || family_name || ' family' FROM plan WHERE id = ?1
        UNION ALL SELECT trim(ifnull(given_names, '') || ' ' || ifnull(family_name, '')) FROM person WHERE id = ?1
        UNION ALL SELECT 'the episode ' || ref FROM episode WHERE id = ?1
        UNION ALL SELECT 'the release ' || ref FROM release WHERE id = ?1
        UNION ALL SELECT 'the ' || upper(kind) || ' of ' || date FROM meeting WHERE id = ?1
        UNION ALL SELECT 'the site: its agencies, settings and users' FROM record_mark WHERE record = ?1)"),
                               values(scope))
        .value_or(QString());
}

} // namespace tepu
