// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify.h"

#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "core/commands/record/founded_as.h"

namespace tepu::cli {

static void sayReport(const Invocation& invocation, const Verification& verification)
{
    for (const Damage& damage : verification.damages)
        invocation.console.say(QStringLiteral("%1: %2").arg(damage.place, damage.what));
    invocation.console.say(verification.damages.isEmpty()
                               ? QStringLiteral("All is well: %1 events, %2 facts, head %3.")
                                     .arg(verification.events)
                                     .arg(verification.facts)
                                     .arg(verification.head)
                               : QStringLiteral("%1 of %2 events are wrong or affected. The others are good.")
                                     .arg(verification.damages.size())
                                     .arg(verification.events));
    if (verification.unreadable > 0)
        invocation.console.say(QStringLiteral("%1 events are sealed for others; only their place in the chain was checked.")
                                   .arg(verification.unreadable));
}

static ExitStatus run(const Invocation& invocation)
{
    const auto passphrase = readPassphrase(invocation.line.global, invocation.console);
    if (!passphrase)
        return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
    auto journal = Journal::open({invocation.line.operands.first(), *passphrase,
                                  invocation.line.global.user.value_or(QString()), true});
    if (!journal)
        return sayRefusal(invocation, journal.error(), ExitStatus::CannotOpen);
    Verification verification = inspected(**journal);
    if (const auto head = invocation.line.value(QStringLiteral("head")))
        checkWitness(**journal, *head, verification);
    if (invocation.line.global.json)
        writeJson(invocation, encode(verification));
    sayReport(invocation, verification);
    return verification.damages.isEmpty() ? ExitStatus::Done : ExitStatus::CannotOpen;
}

Subcommand verifyRecord()
{
    return {"verify", "RECORD [--head HASH] [--damaged]", "checks every event, chain, signature and reference",
            "Checks every event of the record, its chain, signature and sealed content, and says what is wrong and where. "
            "With --head also whether a head printed on minutes is part of this history.",
            {1, 1},
            {{"head", "HASH", "a head that stands on paper"},
             {"damaged", {}, "looks at a journal that is not whole, as verify does of itself"}},
            run};
}

} // namespace tepu::cli
