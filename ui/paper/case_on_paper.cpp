// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/case_on_paper.h"

#include "ui/family/family_words.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/paper/episode_on_paper.h"
#include "ui/paper/level_on_paper.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/said_on_paper.h"
#include "ui/paper/tasks_on_paper.h"
#include "core/rules/code_words.h"
#include "core/rules/time_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

QString outcomeWords(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::Decided: return CaseWords::tr("decided");
    case CaseOutcome::Closed: return CaseWords::tr("plan to be closed");
    case CaseOutcome::NoFurtherAction: return CaseWords::tr("no further action");
    case CaseOutcome::NoFurtherTasking: return CaseWords::tr("no further tasking");
    case CaseOutcome::LowToLrr: return CaseWords::tr("to the low-risk responders");
    }
    Q_UNREACHABLE();
}

QString stateWords(CaseState state)
{
    switch (state) {
    case CaseState::Waiting: return CaseWords::tr("not yet heard");
    case CaseState::Now: return CaseWords::tr("open at the table");
    case CaseState::Parked: return CaseWords::tr("parked");
    case CaseState::CatchingUp: return CaseWords::tr("decided, still being written up");
    case CaseState::TakenUpAgain: return CaseWords::tr("taken up again");
    case CaseState::Decided: return CaseWords::tr("decided");
    case CaseState::CarriedOver: return CaseWords::tr("carried over");
    }
    Q_UNREACHABLE();
}

/// Rules.md §1: the site's words; nobody under 18 as perpetrator (R-K4) is settled where the words come from.
InkedLine personLine(const MinutedPerson& person)
{
    InkedLine line = strong(person.name);
    if (person.age)
        line += ink(QStringLiteral(", %1").arg(*person.age));
    line += quiet(QStringLiteral(", ") + person.word);
    if (person.view)
        line += quiet(CaseWords::tr(" (the table’s view)"));
    return line;
}

InkedLine peopleLine(const MinutedCase& of)
{
    InkedLine line;
    for (const MinutedPerson& person : of.people)
        join(line, personLine(person));
    return line;
}

QVector<InkedLine> dangerLines(const MinutedCase& of)
{
    QVector<InkedLine> lines;
    for (const QString& warning : of.warnings)
        lines.append(alarm(warning));
    for (const HoldView& hold : of.holds) {
        const QString whom = of.nameOf(hold.person);
        const QString stop = hold.words.endsWith(u'.') ? QString() : QStringLiteral(".");
        const QString ask = hold.askFirstName ? CaseWords::tr(" Ask %1 first.").arg(*hold.askFirstName) : QString();
        lines.append(alarm(CaseWords::tr("Do not contact %1: %2%3%4").arg(whom, hold.words, stop, ask)));
    }
    return lines;
}

/// R-R10 "records who was told, by whom, when".
QVector<InkedLine> toldLines(const MinutedCase& of, QDate day)
{
    QVector<InkedLine> lines;
    for (const DangerToldRow& told : of.dangersTold) {
        InkedLine line = alarm((told.withheld.isEmpty() ? CaseWords::tr("%1 %2 told by %3") : CaseWords::tr("%1 %2 considered and not told, by %3"))
                                   .arg(momentOnPaper(told.at, day), codeWords(told.whom), told.byWhom));
        if (!told.words.isEmpty())
            line += ink(QStringLiteral(": ") + told.words);
        if (!told.withheld.isEmpty())
            line += ink(QStringLiteral(": ") + told.withheld);
        lines.append(line);
    }
    return lines;
}

/// Who belongs to whom, as it was told at the table; nothing that she alone told.
InkedLine familyLine(const MinutedCase& of)
{
    InkedLine line;
    for (const FamilyBond& bond : of.family.bonds)
        if (const QString words = bondTold(of.family, bond); !words.isEmpty())
            join(line, ink(words));
    return line;
}

/// R-K3 "each has a line \"support offered?\"".
InkedLine supportLine(const MinutedCase& of)
{
    InkedLine line;
    for (const SupportLine& each : of.family.support)
        join(line, ink(nameOnLine(each) + u' ') + (each.answer == SupportAnswer::NotYet ? caution(CaseWords::tr("not yet")) : ink(CaseWords::tr("yes"))));
    return line;
}

/// R-M14 "a strip of agencies: heard, nothing held, not yet heard".
InkedLine heardLine(const MinutedCase& of)
{
    QStringList marks[3];
    for (const HeardRow& row : of.heard)
        marks[row.hearing == Hearing::Heard ? 0 : row.hearing == Hearing::NothingHeld ? 1 : 2].append(row.mark);
    InkedLine line = ink(marks[0].join(u' '));
    if (!marks[1].isEmpty())
        join(line, quiet(CaseWords::tr("nothing held: ")) + ink(marks[1].join(u' ')));
    if (!marks[2].isEmpty())
        join(line, quiet(CaseWords::tr("not heard: ")) + ink(marks[2].join(u' ')));
    return line;
}

/// The two lines that stand on every case (R-M14), said or not.
PaperFact standingFact(const MinutedCase& of, StandingLine kind, const QString& label)
{
    for (const StandingLineRow& row : of.standing)
        if (row.kind == kind && !row.words.isEmpty()) {
            InkedLine line = ink(row.words);
            if (!row.speaks.isEmpty())
                join(line, quiet(CaseWords::tr("%1 speaks for them").arg(row.speaks)));
            return {label, {line}};
        }
    return {label, {quiet(CaseWords::tr("not said"))}};
}

QString whoIsFollowedUp(const MinutedCase& of)
{
    QStringList names;
    for (const MinutedPerson& person : of.people)
        if (person.usedViolence)
            names.append(person.called);
    return names.isEmpty() ? CaseWords::tr("Following up") : CaseWords::tr("Following up %1").arg(listed(names));
}

/// R-I4 "Being present is hearing: attendance is per case"; said once where the same people set the level.
InkedLine presentLine(const MinutedCase& of)
{
    QStringList names;
    for (const PresenceRow& row : of.present)
        names.append(QStringLiteral("%1 %2").arg(row.mark, row.who));
    const bool isSaid = of.levels.size() == 1 && QStringList(of.levels.first().present) == names;
    return isSaid ? InkedLine() : ink(dotted(names));
}

/// R-M11 "the minutes say so without saying why".
InkedLine steppedOutLine(const MinutedCase& of)
{
    QStringList names;
    for (const ConflictRow& row : of.steppedOut)
        names.append(QStringLiteral("%1 %2%3").arg(row.mark, row.who, row.confirmedOutAt ? QString() : CaseWords::tr(" (declared)")));
    return ink(dotted(names));
}

QVector<InkedLine> reviewLines(const MinutedCase& of, QDate day)
{
    QVector<InkedLine> lines;
    for (const ReviewRow& row : of.reviews) {
        const QString when = row.on ? dayWords(*row.on, day) : row.event.value_or(QString());
        lines.append(strong(shown(row.kind) + u' ') + ink(when));
    }
    return lines;
}

/// "questions passed with reason": those answered stand there too.
QVector<InkedLine> questionLines(const MinutedCase& of)
{
    QVector<InkedLine> lines;
    for (const AnswerRow& row : of.answers) {
        InkedLine line = quiet(row.sentence + u' ');
        if (row.passed)
            line += caution(row.words.isEmpty() ? CaseWords::tr("passed by") : CaseWords::tr("passed by: %1").arg(row.words));
        else
            line += ink(row.words.isEmpty() ? CaseWords::tr("answered") : row.words);
        lines.append(line);
    }
    return lines;
}

/// R-M13 "the earlier decision is shown as replaced".
QVector<InkedLine> decisionLines(const MinutedCase& of, QDate day)
{
    QVector<InkedLine> lines;
    for (const DecisionRow& row : of.decisions) {
        InkedLine line = strong(outcomeWords(row.outcome)) + quiet(u' ' + momentOnPaper(row.at, day));
        if (row.words && !row.words->isEmpty())
            line += ink(QStringLiteral(": ") + *row.words);
        if (row.replacedAt)
            line += caution(CaseWords::tr(" – replaced %1: %2").arg(momentOnPaper(*row.replacedAt, day), row.replacedBecause.value_or(QString())));
        lines.append(line);
    }
    if (of.row.state != CaseState::Decided)
        lines.append(strong(stateWords(of.row.state)) + ink(of.row.because ? QStringLiteral(": ") + *of.row.because : QString()));
    return lines;
}

QString underHeading(const MinutedCase& of)
{
    const QString lead = of.head.leadName ? CaseWords::tr("lead %1").arg(*of.head.leadName) : QString();
    const QString again = of.row.carriedTimes > 0
                              ? CaseWords::tr("carried over from %1").arg(fullDayWords(of.row.carriedFrom.value_or(QDate())))
                              : QString();
    return dotted({of.head.number, shown(of.head.location), lead, again});
}

/// Whether anything but its place on the list is known of the case.
bool wasTouched(const MinutedCase& of)
{
    return of.row.openedAt || !of.lines.isEmpty() || !of.tasks.isEmpty() || !of.levels.isEmpty() || !of.decisions.isEmpty();
}

} // namespace

InkedLine becameOf(const MinutedCase& of, const Minutes&)
{
    const bool isDecided = of.row.state == CaseState::Decided || of.row.state == CaseState::CatchingUp;
    const QString words = isDecided && of.row.outcome ? outcomeWords(*of.row.outcome) : stateWords(of.row.state);
    return of.row.state == CaseState::CarriedOver ? caution(words) : ink(words);
}

void writeCase(Composer& paper, const MinutedCase& of, const Minutes& all)
{
    const QDate day = all.meeting.date;
    const InkedLine level = of.levels.isEmpty() ? levelMark(of.head.level) : levelChange(of.head.levelBefore, of.head.level);
    paper.heading(quiet(QStringLiteral("%1  ").arg(of.row.position)) + strong(CaseWords::tr("Family %1  ").arg(of.head.familyName)) + level);
    paper.paragraph(quiet(underHeading(of)), PaperStyle::Small, Keep::WithNext);
    QVector<PaperFact> facts{{CaseWords::tr("Danger"), dangerLines(of)}, {CaseWords::tr("Danger told"), toldLines(of, day)},
                             {CaseWords::tr("On the list"), {ink(of.row.reason)}}, {CaseWords::tr("People"), {peopleLine(of)}},
                             {CaseWords::tr("Episodes"), episodeLines(of, day)}};
    if (wasTouched(of))
        facts += {{CaseWords::tr("Family"), {familyLine(of)}},
                  {CaseWords::tr("Support offered?"), {supportLine(of)}},
                  {CaseWords::tr("Heard"), {heardLine(of)}},
                  {CaseWords::tr("Level"), levelLines(of, all.settings, day)},
                  standingFact(of, StandingLine::Wishes, CaseWords::tr("What they want")),
                  standingFact(of, StandingLine::FollowingUp, whoIsFollowedUp(of))};
    facts += {{CaseWords::tr("Decision"), decisionLines(of, day)}, {CaseWords::tr("Review"), reviewLines(of, day)},
              {CaseWords::tr("Questions"), questionLines(of)},     {CaseWords::tr("At the table"), {presentLine(of)}},
              {CaseWords::tr("Stepped out"), {steppedOutLine(of)}}};
    paper.facts(facts);
    paper.table(saidTable(of, day));
    paper.table(tasksTable(of, day));
}

} // namespace tepu::ui
