// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"
#include "core/rules/lines/day_words.h"
#include "core/rules/lines/people_words.h"
#include "core/rules/lines/task_rules.h"
#include "core/rules/time_words.h"

#include <algorithm>

namespace tepu {

/// Whether all of them used violence: their first contact never takes the victim's place.
static bool onlyPeopleUsingViolence(const QVector<PersonId>& ids, const LineContext& context)
{
    return !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [&](PersonId id) {
        const PersonOnCase* person = personById(context.people, id);
        return person && person->role == Role::Perpetrator;
    });
}

/// R-D1 "It binds the *initial agency* alone, not every task." The first agency tasked is the initial one; one tasked
/// only with the person using violence leaves the place for the family to the next.
bool isInitialContact(const UnderstoodTask& task, const LineContext& context)
{
    if (task.category != TaskCategory::MakeContactWithFamily || context.firstContactMade)
        return false;
    const bool forUserAlone = onlyPeopleUsingViolence(task.people, context);
    return std::none_of(context.openTasks.cbegin(), context.openTasks.cend(), [&](const OpenTask& open) {
        const bool takesPlace = forUserAlone || !onlyPeopleUsingViolence(open.people, context);
        return open.initialContact && open.agency != task.agency && takesPlace;
    });
}

static std::optional<Problem> noAgency(const UnderstoodTask& task, const LineContext& context)
{
    if (task.agency || task.words.isEmpty())
        return std::nullopt;
    QStringList forms;
    for (const Agency& agency : context.agencies.mid(0, 4))
        forms.append(agency.typedAs.value(0, agency.code));
    return Problem{Gravity::Asks,
                   QStringLiteral("Which agency answers for it? Begin the line with %1 …").arg(forms.join(u", ")),
                   QStringLiteral("R-T2"),
                   {}};
}

/// R-D3 "no task is without one".
static std::optional<Problem> noTimeframe(const UnderstoodTask& task, const TypedLine& line, const LineContext& context)
{
    const bool refused = std::any_of(task.problems.cbegin(), task.problems.cend(),
                                     [](const Problem& problem) { return problem.rule.startsWith(u"R-D"); });
    if (task.due || refused || task.words.isEmpty())
        return std::nullopt;
    const QString question = task.around ? QStringLiteral("The day of %1 is not known here: write it, or a day of its own.")
                                               .arg(spoken(task.around->event))
                                         : QStringLiteral("By when? No task is without a time.");
    Problem problem{Gravity::Asks, question, QStringLiteral("R-D3"), {}};
    if (const auto day = context.calendar->addWorkingDays(context.today(), context.timeframeWorkingDays)) {
        problem.sentence += QStringLiteral(" Tab: by %1.").arg(dayWords(*day, context.today()));
        problem.mend = appended(line, QStringLiteral("by ") + typedDay(*day), LinePart::Deadline);
    }
    return problem;
}

static std::optional<Completion> withoutDeadline(const TypedLine& line)
{
    for (const LineSpan& span : line.spans())
        if (span.part == LinePart::Deadline) {
            const qsizetype space = span.at > 0 && line.text()[span.at - 1].isSpace() ? 1 : 0;
            return Completion{span.at - space, span.length + space, {}, {}, LinePart::Deadline};
        }
    return std::nullopt;
}

/// R-D1 "The initial agency tasked with contacting the family responds within: High 24 hours …"; a later typed time
/// wants a reason once the level is chosen.
static std::optional<Problem> laterThanRule(const UnderstoodTask& task, const TypedLine& line, const LineContext& context)
{
    if (!task.initialContact || task.dueFrom != DueFrom::Typed || task.reason)
        return std::nullopt;
    const auto rule = initialContactDue(levelForDeadline(context.level), context.now, *context.calendar);
    if (!rule || *task.due <= *rule)
        return std::nullopt;
    const QString sentence = QStringLiteral("The initial agency answers by %1%2. %3Tab: take that.")
                                 .arg(momentWords(*rule, context.now),
                                      context.level ? QString() : QStringLiteral(" (High until decided)"),
                                      context.level ? QStringLiteral("Later wants a reason (because …). ") : QString());
    return Problem{context.level ? Gravity::NeedsReason : Gravity::Tells, sentence, QStringLiteral("R-D1"),
                   withoutDeadline(line)};
}

static std::optional<Problem> dueWhileWaiting(const UnderstoodTask& task, const LineContext& context)
{
    for (const Wait& wait : task.waits)
        if (wait.until && task.due && *wait.until >= *task.due)
            return Problem{Gravity::Asks,
                           QStringLiteral("It waits until %1 but is due %2: change one of them.")
                               .arg(momentWords(*wait.until, context.now), momentWords(*task.due, context.now)),
                           QStringLiteral("R-T6"),
                           {}};
    return std::nullopt;
}

QVector<Problem> timeframeProblems(const UnderstoodTask& task, const TypedLine& line, const LineContext& context)
{
    QVector<Problem> problems;
    for (const auto& problem : {laterThanRule(task, line, context), dueWhileWaiting(task, context),
                                noAgency(task, context), noTimeframe(task, line, context)})
        if (problem)
            problems.append(*problem);
    return problems;
}

} // namespace tepu
