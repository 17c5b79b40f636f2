// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/people_words.h"
#include "core/rules/lines/task_rules.h"
#include "core/rules/lines/word_list.h"

namespace tepu {

static const PersonOnCase* firstOfRole(const QVector<PersonId>& ids, Role role, const LineContext& context)
{
    for (const PersonId id : ids)
        if (const PersonOnCase* person = personById(context.people, id); person && person->role == role)
            return person;
    return nullptr;
}

static std::optional<qsizetype> wordOf(const TypedLine& line, QStringView words)
{
    for (qsizetype i = 0; i < line.size(); ++i)
        if (isOneOf(line.token(i).word, words))
            return i;
    return std::nullopt;
}

static Completion replacement(const TypedLine& line, qsizetype at, const QString& word, LinePart part)
{
    return {line.token(at).at, line.token(at).length, word, word, part};
}

static Completion reasonOffered(const TypedLine& line)
{
    return appended(line, QStringLiteral("because "), LinePart::Reason);
}

/// R-S2 "One support worker (IVS, POS, WSW, NGO) never holds contact tasks for both parties of a plan; statutory staff
/// (Police, Oranga Tamariki, Corrections) give a reason."
static std::optional<Problem> bothParties(const UnderstoodTask& task, const TypedLine& line, const Agency* agency,
                                          const LineContext& context)
{
    const PersonOnCase* victim = firstOfRole(task.reached, Role::Victim, context);
    const PersonOnCase* user = firstOfRole(task.reached, Role::Perpetrator, context);
    if (!victim || !user || !agency)
        return std::nullopt;
    const QString who = spoken(*agency);
    if (givesSupport(*agency)) {
        const auto both = wordOf(line, u"both");
        return Problem{Gravity::Stops,
                       QStringLiteral("No worker of %1 works with both %2 and %3: make a task for each, with a worker for "
                                      "each.")
                           .arg(who, victim->called(), user->called()),
                       QStringLiteral("R-S2"),
                       both ? std::optional(replacement(line, *both, QStringLiteral("victim"), LinePart::Person))
                            : std::nullopt};
    }
    if (task.reason)
        return std::nullopt;
    return Problem{Gravity::NeedsReason,
                   QStringLiteral("%1 would contact both %2 and %3: give a reason (because …), or make a task for each.")
                       .arg(who, victim->called(), user->called()),
                   QStringLiteral("R-S2"), reasonOffered(line)};
}

/// The party whom a task does not reach: the other side of the plan.
static const PersonOnCase* otherPartyOf(const OpenTask& open, const UnderstoodTask& task, const LineContext& context)
{
    const PersonOnCase* victim = firstOfRole(open.people, Role::Victim, context);
    const PersonOnCase* user = firstOfRole(open.people, Role::Perpetrator, context);
    if (victim && firstOfRole(task.reached, Role::Perpetrator, context))
        return victim;
    return user && firstOfRole(task.reached, Role::Victim, context) ? user : nullptr;
}

static std::optional<Problem> sameWorker(const UnderstoodTask& task, const TypedLine& line, const Agency& agency,
                                         const PersonOnCase& other)
{
    const QString sentence = QStringLiteral("%1 already contacts %2: ").arg(*task.worker, other.called());
    const QString rule = QStringLiteral("R-S2");
    if (givesSupport(agency))
        return Problem{Gravity::Stops, sentence + QStringLiteral("name another worker."), rule, {}};
    if (task.reason)
        return std::nullopt;
    return Problem{Gravity::NeedsReason, sentence + QStringLiteral("give a reason (because …), or name another worker."),
                   rule, reasonOffered(line)};
}

static std::optional<Problem> workerOfBoth(const UnderstoodTask& task, const TypedLine& line, const Agency* agency,
                                           const LineContext& context)
{
    for (const OpenTask& open : context.openTasks) {
        const PersonOnCase* other = otherPartyOf(open, task, context);
        if (!agency || !other || open.category != TaskCategory::MakeContactWithFamily || open.agency != agency->code)
            continue;
        const bool namedBoth = task.worker && !open.worker.isEmpty();
        if (namedBoth && folded(*task.worker) == folded(open.worker))
            return sameWorker(task, line, *agency, *other);
        if (!namedBoth && givesSupport(*agency))
            return Problem{Gravity::Asks,
                           QStringLiteral("%1 already contacts %2: name a worker for each (by …).")
                               .arg(spoken(*agency), other->called()),
                           QStringLiteral("R-S2"), appended(line, QStringLiteral("by "), LinePart::Worker)};
    }
    return std::nullopt;
}

/// R-S5 "\"seeing both parties together\" cannot be tasked without a reason. (A *joint visit* in 001 is two agencies
/// together, and is welcome.)"
static std::optional<Problem> bothTogether(const UnderstoodTask& task, const TypedLine& line, const LineContext& context)
{
    const bool both = firstOfRole(task.people, Role::Victim, context) && firstOfRole(task.people, Role::Perpetrator, context);
    const auto together = both ? wordOf(line, u"together jointly") : std::nullopt;
    if (task.reason || (!together && !wordOf(line, u"couple couples mediation mediate")))
        return std::nullopt;
    return Problem{Gravity::NeedsReason,
                   QStringLiteral("They are always seen separately when violence is discussed. To see them together give a "
                                  "reason (because …)."),
                   QStringLiteral("R-S5"),
                   together ? replacement(line, *together, QStringLiteral("separately"), LinePart::Requirement)
                            : reasonOffered(line)};
}

QVector<Problem> separationProblems(const UnderstoodTask& task, const TypedLine& line, const LineContext& context)
{
    const Agency* agency = agencyByCode(context.agencies, task.agency.value_or(QString()));
    QVector<Problem> problems;
    for (const auto& problem : {bothParties(task, line, agency, context), workerOfBoth(task, line, agency, context),
                                bothTogether(task, line, context)})
        if (problem)
            problems.append(*problem);
    return problems;
}

} // namespace tepu
