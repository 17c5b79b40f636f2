// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/users.h"

namespace tepu {

static const auto userColumns = QStringLiteral("SELECT id, name, recovery, admitted_at, disabled_at, proven_at, public_key, packs_only FROM user ");

QVector<RecordUser> users(const Tables& tables)
{
    return tables.ask<RecordUser>(userColumns + QStringLiteral("ORDER BY admitted_at, recovery, name"));
}

std::optional<RecordUser> recordUser(const Tables& tables, const UserId& user)
{
    return tables.askOne<RecordUser>(userColumns + QStringLiteral("WHERE id = ?"), values(user));
}

} // namespace tepu
