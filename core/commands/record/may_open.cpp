// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/may_open.h"

#include "core/queries/record/users.h"

namespace tepu {

Result<void> mayOpen(const Journal& journal, const Tables& tables)
{
    const auto user = recordUser(tables, journal.user());
    if (!user || QByteArray::fromBase64(user->publicKey.toLatin1()) != journal.publicKey())
        return refuse(QStringLiteral("slots.json lets somebody in whom no fact of the record knows. Put back the copy from a backup; the "
                                     "journal is untouched."));
    if (journal.cannotReadAllOf(Scope::of(journal.record())))
        return refuse(QStringLiteral("The keys of %1 are older than the record: somebody took them back. Ask another coordinator of the "
                                     "site.").arg(user->name));
    if (user->disabledAt)
        return refuse(QStringLiteral("%1 may not open this record any more. Ask another coordinator of the site.").arg(user->name));
    if (user->recovery && journal.purpose() != Purpose::Keys)
        return refuse(QStringLiteral("The recovery key replaces a forgotten passphrase, and nothing else: “tepu users RECORD --reset NAME” asks "
                                     "for it."));
    return {};
}

} // namespace tepu
