// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify.h"

#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "core/commands/record/thorough_check.h"
#include "core/commands/record/tail_lost.h"

#include <QRegularExpression>

namespace tepu::cli {

static void sayReport(const Invocation& invocation, const Verification& verification)
{
    for (const Damage& damage : verification.damages)
        invocation.console.say(damage.affects.isEmpty() ? QStringLiteral("%1: %2").arg(damage.place, damage.what)
                                                        : QStringLiteral("%1: %2. It concerns %3.").arg(damage.place, damage.what, damage.affects));
    invocation.console.say(verification.damages.isEmpty()
                               ? QStringLiteral("All is well: %1 events, %2 facts, head %3.")
                                     .arg(verification.events)
                                     .arg(verification.facts)
                                     .arg(verification.head)
                               : QStringLiteral("%1 of %2 events are wrong or affected. The others are good.")
                                     .arg(verification.damages.size())
                                     .arg(verification.events));
    if (!verification.lost.isEmpty())
        invocation.console.say(QStringLiteral("The record says itself that part of it was lost: %1.").arg(inWords(verification.lost)));
    if (verification.unreadable > 0)
        invocation.console.say(QStringLiteral("%1 events are sealed for others; only their place in the chain was checked.")
                                   .arg(verification.unreadable));
}

/// What was typed from paper, or nothing where that is no head: a slip of the hand is not a changed history.
static std::optional<QString> headTyped(const Invocation& invocation)
{
    const QString typed = invocation.line.value(QStringLiteral("head")).value_or(QString()).simplified().remove(u' ').toLower();
    static const QRegularExpression digest(QStringLiteral("^[0-9a-f]{64}$"));
    return digest.match(typed).hasMatch() ? std::optional(typed) : std::nullopt;
}

static ExitStatus run(const Invocation& invocation)
{
    const auto head = headTyped(invocation);
    if (invocation.line.has(QStringLiteral("head")) && !head)
        return sayRefusal(invocation,
                          {QStringLiteral("--head wants the 64 letters and figures of a head, as the minutes print it; "
                                          "spaces do not matter.")},
                          ExitStatus::WrongUsage);
    const auto passphrase = readPassphrase(invocation.line.global, invocation.console);
    if (!passphrase)
        return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
    auto journal = Journal::open({invocation.line.operands.first(), *passphrase,
                                  invocation.line.global.user.value_or(QString()), Purpose::Inspect});
    if (!journal)
        return sayRefusal(invocation, journal.error(), ExitStatus::CannotOpen);
    if (const auto status = refusedClock(invocation, (*journal)->isTraining()))
        return *status;
    Verification verification = thoroughlyChecked(**journal);
    if (head)
        checkWitness(**journal, *head, verification);
    if (invocation.line.global.json)
        writeJson(invocation, encode(verification));
    sayReport(invocation, verification);
    return verification.damages.isEmpty() ? ExitStatus::Done : ExitStatus::CannotOpen;
}

Subcommand verifyRecord()
{
    return {"verify", "RECORD [--head HASH] [--damaged]", "checks every event, chain, signature and reference",
            "Checks every event of the record, its chain, signature and sealed content, and that every fact stands on facts that are "
            "there; says what is wrong, where, and whom it concerns. "
            "With --head also whether a head printed on minutes is part of this history.",
            {1, 1},
            {{"head", "HASH", "a head that stands on paper"},
             {"damaged", {}, "looks at a journal that is not whole, as verify does of itself"}},
            run};
}

} // namespace tepu::cli
