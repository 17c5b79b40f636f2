// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/people_words.h"
#include "core/rules/lines/task_rules.h"
#include "core/rules/lines/word_list.h"

#include <algorithm>

namespace tepu {

static bool hasWord(const TypedLine& line, QStringView words)
{
    for (qsizetype i = 0; i < line.size(); ++i)
        if (isOneOf(line.token(i).word, words))
            return true;
    return false;
}

/// R-C6 "It never blocks 111, a Police welfare check or telling a victim of a release."
static bool neverBlocked(const UnderstoodTask& task, const TypedLine& line, const PersonOnCase& person)
{
    const bool welfareCheck = task.agency == QStringLiteral("police")
                              && task.category == TaskCategory::ImmediateSafetyActions && hasWord(line, u"welfare");
    const bool tellsOfRelease = person.role == Role::Victim && task.category == TaskCategory::InformationSharing
                                && hasWord(line, u"release released parole paroled");
    const bool calls111 = task.category == TaskCategory::ImmediateSafetyActions && hasWord(line, u"111");
    return welfareCheck || tellsOfRelease || calls111;
}

/// Who says that a person may be contacted: whom the record names, else the victim's worker.
static std::optional<QString> whoSaysSafe(const PersonOnCase& person, const LineContext& context)
{
    return person.askFirst.isEmpty() ? victimsAgency(context) : std::optional(person.askFirst);
}

static bool waitsForWordOf(const UnderstoodTask& task, const std::optional<QString>& agency)
{
    return agency && std::any_of(task.waits.cbegin(), task.waits.cend(), [&](const Wait& wait) {
               return wait.kind == WaitKind::AgencySaysSafe && wait.agency == agency;
           });
}

static bool waitsForHerSide(const UnderstoodTask& task, const LineContext& context)
{
    return std::any_of(task.waits.cbegin(), task.waits.cend(), [&](const Wait& wait) {
        const Agency* agency = agencyByCode(context.agencies, wait.agency.value_or(QString()));
        return wait.kind == WaitKind::AgencySaysSafe && agency && agency->side == Side::Victim;
    });
}

static Completion letItWait(const TypedLine& line, const QString& code, const LineContext& context)
{
    const Agency* agency = agencyByCode(context.agencies, code);
    const QString phrase = QStringLiteral("after %1 says safe").arg(agency ? typed(*agency) : code);
    return appended(line, phrase, LinePart::OnlyAfter);
}

static QString asObject(const PersonOnCase& person)
{
    return person.pronoun.isEmpty() ? person.called() : person.pronoun;
}

/// R-C6 "*Unsafe to contact* blocks every contact task for that person, at any agency, until the flag is lifted with a
/// reason … The table may name one safe route"
static std::optional<Problem> unsafeProblem(const UnderstoodTask& task, const PersonOnCase& person, const TypedLine& line,
                                            const LineContext& context)
{
    const QString rule = QStringLiteral("R-C6");
    const auto speaker = whoSaysSafe(person, context);
    if (waitsForWordOf(task, speaker))
        return std::nullopt;
    if (task.route && !person.unawareOfComplaint)
        return Problem{Gravity::Tells,
                       QStringLiteral("%1 is marked unsafe to contact: “via %2” is the one safe route, by the table’s word.")
                           .arg(person.called(), *task.route),
                       rule,
                       {}};
    if (speaker && speaker != task.agency)
        return Problem{Gravity::Stops,
                       QStringLiteral("Held: do not contact %1 until %2 says it is safe. Tab: let it wait for that.")
                           .arg(asObject(person), spokenAgency(context.agencies, *speaker)),
                       rule, letItWait(line, *speaker, context)};
    if (person.unawareOfComplaint)
        return Problem{Gravity::Stops,
                       QStringLiteral("Held: do not contact %1 while %1 does not know of the complaint. Lift the mark "
                                      "with a reason first.")
                           .arg(person.called()),
                       rule,
                       {}};
    return Problem{Gravity::Stops,
                   QStringLiteral("Held: %1 is marked unsafe to contact, for every agency. Tab: name the one safe route, "
                                  "or lift the mark with a reason.")
                       .arg(person.called()),
                   rule, appended(line, QStringLiteral("via "), LinePart::Route)};
}

/// R-T6 "First contact with the person using violence waits until the victim's worker says that it is safe (*local
/// default*)."
static std::optional<Problem> firstContactProblem(const UnderstoodTask& task, const PersonOnCase& person,
                                                  const TypedLine& line, const LineContext& context)
{
    const auto speaker = whoSaysSafe(person, context);
    if (!context.firstContactWaits || person.role != Role::Perpetrator || person.contacted || task.reason
        || waitsForWordOf(task, speaker) || waitsForHerSide(task, context))
        return std::nullopt;
    const bool canWait = speaker && speaker != task.agency;
    return Problem{Gravity::NeedsReason,
                   QStringLiteral("First contact with %1 waits until %2 says it is safe. %3give a reason (because …).")
                       .arg(person.called(),
                            canWait ? spokenAgency(context.agencies, *speaker) : QStringLiteral("the victim’s worker"),
                            canWait ? QStringLiteral("Tab: let it wait; or ") : QStringLiteral("Let it wait, or ")),
                   QStringLiteral("R-T6"),
                   canWait ? std::optional(letItWait(line, *speaker, context)) : std::nullopt};
}

QVector<Problem> holdProblems(const UnderstoodTask& task, const TypedLine& line, const LineContext& context)
{
    QVector<Problem> problems;
    for (const PersonId id : task.reached) {
        const PersonOnCase* person = personById(context.people, id);
        if (!person || neverBlocked(task, line, *person))
            continue;
        const bool unaware = person->unawareOfComplaint && person->role == Role::Perpetrator;
        const auto problem = person->unsafeToContact || unaware ? unsafeProblem(task, *person, line, context)
                                                                : firstContactProblem(task, *person, line, context);
        if (problem)
            problems.append(*problem);
    }
    return problems;
}

} // namespace tepu
