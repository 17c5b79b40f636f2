// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/thorough_check.h"

#include "core/commands/projection.h"
#include "core/commands/record/founded_as.h"
#include "core/queries/record/dangling_references.h"
#include "core/queries/record/scope_in_words.h"

namespace tepu {

/// Where something is lost, was not packed, or is sealed for others, what stands on it stands on nothing that can be seen: that is no further damage.
static bool mayMissSome(const Journal& journal, const Verification& verification)
{
    return journal.pack() || verification.unreadable > 0 || !verification.lost.isEmpty();
}

static void addDangling(const Journal& journal, const Tables& tables, Verification& verification)
{
    if (mayMissSome(journal, verification))
        return;
    for (const DanglingReference& reference : danglingReferences(tables))
        verification.damages.append({QStringLiteral("table %1").arg(reference.table),
                                     QStringLiteral("its %1 names a %2 that no fact of the record has made").arg(reference.column, reference.parent),
                                     {}, Scope{Uuid::fromString(reference.scope).value_or(Uuid())}});
}

Verification thoroughlyChecked(Journal& journal)
{
    Tables tables;
    Projection projection(tables);
    Verification verification = inspected(journal, [&](const Statement& fact) {
        try {
            (void)projection.apply({fact}); // where a fact does not go with the others, what it names will be missing
        } catch (const StoreFault&) {
        }
    });
    addDangling(journal, tables, verification);
    for (Damage& damage : verification.damages)
        if (damage.scope)
            damage.affects = scopeInWords(tables, damage.scope->id.toString());
    return verification;
}

} // namespace tepu
