// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_telling.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct ReleaseWord {
    Q_DECLARE_TR_FUNCTIONS(ReleasesPage)
};

QString stateInWords(CheckState state)
{
    switch (state) {
    case CheckState::Open: return ReleaseWord::tr("open");
    case CheckState::UnderWay: return ReleaseWord::tr("under way");
    case CheckState::Known: return ReleaseWord::tr("known");
    case CheckState::Said: return ReleaseWord::tr("done");
    case CheckState::NotNeeded: return ReleaseWord::tr("not needed");
    }
    Q_UNREACHABLE();
}

QString capital(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

QString shortWords(const ReleaseRow& row)
{
    QStringList parts{QStringLiteral("%1 %2").arg(row.familyName, row.number), row.level ? capital(codeWords(*row.level)) : QString()};
    if (row.release && !row.releasedOn)
        parts.append(row.open() == 0 ? ReleaseWord::tr("nothing open") : ReleaseWord::tr("%1 open").arg(row.open()));
    if (row.owesReview)
        parts.append(ReleaseWord::tr("review owed"));
    return joined(parts);
}

Runs checkTold(const CheckLine& line)
{
    const bool isOpen = !isSettled(line.state);
    Runs runs{{capital(checkWords(line.check)), isOpen ? Voice::Strong : Voice::Plain}};
    join(runs, stateInWords(line.state), isOpen ? Voice::Caution : Voice::Quiet);
    join(runs, line.words, line.isAlert ? Voice::Alert : Voice::Quiet);
    return runs;
}

Runs victimTold(const VictimToTell& victim)
{
    Runs runs{{ReleaseWord::tr("Tell %1").arg(victim.called), Voice::Strong}};
    if (victim.isHeld)
        join(runs, joined({ReleaseWord::tr("unsafe to contact, and to be told of the release all the same"), victim.held}), Voice::Alert);
    join(runs, victim.safeWay.isEmpty() ? ReleaseWord::tr("no safe way is in the record") : ReleaseWord::tr("safe way: %1").arg(victim.safeWay),
         victim.safeWay.isEmpty() ? Voice::Caution : Voice::Accent);
    return runs;
}

Runs releaseLineTold(const UnderstoodRelease& line)
{
    Runs runs;
    if (line.check)
        join(runs, joined({checkWords(*line.check), line.answer == CheckAnswer::Done ? QString() : codeWords(line.answer)}), Voice::Accent);
    if (line.happened)
        join(runs, codeWords(*line.happened), Voice::Accent);
    if (line.isNew && line.kind)
        join(runs, releaseKindWords(*line.kind), Voice::Accent);
    if (line.on)
        join(runs, dayInWords(*line.on), Voice::Accent);
    if (line.nextOn)
        join(runs, ReleaseWord::tr("the day to come: %1").arg(dayInWords(*line.nextOn)), Voice::Accent);
    join(runs, line.words, Voice::Accent);
    join(runs, line.missing, runs.isEmpty() ? Voice::Quiet : Voice::Caution);
    return runs;
}

QString beginningFor(ReleaseCheck check)
{
    return releaseBeginnings().value(int(check));
}

} // namespace tepu::ui
