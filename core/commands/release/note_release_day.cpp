// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/release/note_release_day.h"

#include "core/commands/people/note_custody.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

MaybeRelease subjectOf(const NoteReleaseDay& command, const Tables& tables)
{
    return tables.askOne<WatchedRelease>(QStringLiteral("SELECT person, kind FROM release_now WHERE id = ?"), values(command.release));
}

static Result<void> saysTheDays(const NoteReleaseDay& command, QDate today)
{
    const QString rule = QStringLiteral("R-P1");
    if (command.what == ReleaseDay::Moved && !command.nextOn)
        return refuse(QStringLiteral("Moved to which day?"), rule);
    if (command.what == ReleaseDay::Released && command.nextOn)
        return refuse(QStringLiteral("Who is out has no day of release to come."), rule);
    if (command.nextOn && *command.nextOn < today)
        return refuse(QStringLiteral("%1 is past: say the day to come.").arg(dayInWords(*command.nextOn)), rule);
    if (command.nextKind && !command.nextOn)
        return refuse(QStringLiteral("On which day is the %1?").arg(codeWords(*command.nextKind)), rule);
    return {};
}

/// Where somebody is after the day. A hearing at which bail was asked for ends, if it frees, on bail.
static CustodyStatus custodyAfter(ReleaseDay what, std::optional<ReleaseKind> kind)
{
    const bool isSentence = kind == ReleaseKind::SentenceEnd || kind == ReleaseKind::Parole;
    if (what == ReleaseDay::Released)
        return kind == ReleaseKind::BailHearing ? CustodyStatus::RemandedOnBail : CustodyStatus::AtLiberty;
    return what == ReleaseDay::NotReleased && isSentence ? CustodyStatus::ServingSentence : CustodyStatus::RemandedInCustody;
}

Result<Facts> decide(const NoteReleaseDay& command, const MaybeRelease& now, const Context& context)
{
    if (!now)
        return refuse(QStringLiteral("There is no such release."));
    const QDate on = command.on.value_or(dateAt(context.at));
    return mustHaveCome(on, context.at).and_then([&] { return saysTheDays(command, dateAt(context.at)); }).map([&] {
        Facts facts(ReleaseDayNoted{command.release, command.what, on, command.nextOn, command.nextKind, command.words});
        if (now->person && command.what != ReleaseDay::Moved) {
            CustodyNoted custody;
            custody.person = *now->person;
            custody.status = custodyAfter(command.what, now->kind);
            custody.until = command.nextOn;
            custody.notedOn = on;
            facts.add(custody);
        }
        return facts;
    });
}

void apply(const ReleaseDayNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO release_day VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.release, fact.release, fact.what, fact.on, fact.nextOn, fact.nextKind, fact.words, stamp.at));
}

QString describe(const ReleaseDayNoted& fact)
{
    const QString day = fact.nextOn ? QStringLiteral(", next %1").arg(dayInWords(*fact.nextOn)) : QString();
    return QStringLiteral("The day of release: %1%2.").arg(codeWords(fact.what), day);
}

} // namespace tepu
