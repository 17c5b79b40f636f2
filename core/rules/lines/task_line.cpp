// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_line.h"

#include "core/rules/deadlines.h"
#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/category_words.h"
#include "core/rules/lines/people_words.h"
#include "core/rules/lines/reach_words.h"
#include "core/rules/lines/task_rules.h"
#include "core/rules/lines/word_list.h"

#include <algorithm>

namespace tepu {

static std::optional<QString> readAgency(TypedLine& line, const AgencyBook& agencies)
{
    const auto found = agencies.at(line, 0);
    if (!found)
        return std::nullopt;
    line.claim(0, found->count, LinePart::Agency);
    return found->value;
}

/// "with pos", "with new pos" anywhere; "and pos" directly after the first.
static std::optional<QString> readSecondAgency(TypedLine& line, const AgencyBook& agencies)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const bool joined = line.word(i) == u"and" && !line.isFree(i - 1) && !line.token(i).afterBreak;
        if (line.word(i) != u"with" && !joined)
            continue;
        const qsizetype next = i + 1 + (isOneOf(line.word(i + 1), u"new the a an") ? 1 : 0);
        if (const auto found = agencies.at(line, next)) {
            line.claim(i, next + found->count - i, LinePart::SecondAgency);
            return found->value;
        }
    }
    return std::nullopt;
}

/// All that was typed after the agency, never rewritten.
static QString wordsAfterAgency(const TypedLine& line)
{
    qsizetype from = 0;
    for (const LineSpan& span : line.spans())
        if (span.part == LinePart::Agency)
            from = span.at + span.length;
    const QString& text = line.text();
    while (from < text.size() && (text[from].isSpace() || text[from] == u':' || text[from] == u','))
        ++from;
    return text.mid(from).trimmed();
}

static void readCategory(TypedLine& line, UnderstoodTask& task)
{
    const auto found = shippedCategories().first(line);
    if (!found)
        return;
    task.category = found->value;
    line.claim(found->at, found->count, LinePart::Category);
}

/// Whom the task is about; an alarm without a name is the victim's.
static void readPeopleInto(UnderstoodTask& task, TypedLine& line, const LineContext& context)
{
    PeopleFound found = readPeople(line, context);
    const Agency* agency = agencyByCode(context.agencies, task.agency.value_or(QString()));
    const Agency* second = agencyByCode(context.agencies, task.secondAgency.value_or(QString()));
    if (found.people.isEmpty() && found.problems.isEmpty())
        found = impliedPeople(line, agency, second, context);
    readCategory(line, task);
    if (found.people.isEmpty() && task.category == TaskCategory::MonitoredAlarmHomeSecurity) {
        found.people = peopleOfRole(context.people, Role::Victim);
        found.reached = reachVerbs(TypedLine(line.text())).isEmpty() ? QVector<PersonId>() : found.people;
        found.implied = !found.people.isEmpty();
    }
    task.people = found.people;
    task.reached = found.reached;
    task.peopleImplied = found.implied;
    task.problems += found.problems;
}

/// R-D1, R-D3: the typed deadline, else that of the initial agency, else none.
static void setDeadline(UnderstoodTask& task, const Timeframe& timeframe, const LineContext& context)
{
    task.around = timeframe.event;
    task.initialContact = isInitialContact(task, context);
    task.highUntilDecided = task.initialContact && !context.level;
    if (timeframe.problem)
        task.problems.append(*timeframe.problem);
    if (timeframe.isTyped()) {
        task.due = timeframe.due;
        task.dueFrom = timeframe.due ? DueFrom::Typed : DueFrom::Nowhere;
        return;
    }
    if (!task.initialContact)
        return;
    if (const auto due = initialContactDue(levelForDeadline(context.level), context.now, *context.calendar)) {
        task.due = *due;
        task.dueFrom = DueFrom::InitialContact;
    } else {
        task.problems.append({Gravity::Stops, due.error().sentence, due.error().rule, {}});
    }
}

static void addProblems(UnderstoodTask& task, const TypedLine& line, const LineContext& context)
{
    task.problems += holdProblems(task, line, context);
    task.problems += separationProblems(task, line, context);
    task.problems += noticeProblems(task, line, context);
    task.problems += timeframeProblems(task, line, context);
    std::stable_sort(task.problems.begin(), task.problems.end(),
                     [](const Problem& left, const Problem& right) { return left.gravity < right.gravity; });
    for (const Problem& problem : task.problems)
        if (problem.mend)
            task.offers.append(*problem.mend);
}

/// Parts are read in this order, each from what the earlier ones left: what must not be missed comes first.
UnderstoodTask understandTask(const QString& text, const LineContext& context)
{
    TypedLine line(text);
    const AgencyBook agencies = agencyBook(context.agencies);
    UnderstoodTask task;
    task.agency = readAgency(line, agencies);
    task.words = wordsAfterAgency(line);
    task.reason = readReason(line);
    const auto around = readAroundEvent(line);
    const Waits waits = readWaits(line, agencies, context);
    task.waits = waits.waits;
    task.problems = waits.problems;
    task.state = task.waits.isEmpty() ? TaskState::Allocated : TaskState::Held;
    const Timeframe timeframe = readTimeframe(line, around, context);
    task.worker = readWorker(line, agencies, context);
    task.secondAgency = readSecondAgency(line, agencies);
    task.route = readRoute(line);
    task.company = readCompany(line);
    readPeopleInto(task, line, context);
    setDeadline(task, timeframe, context);
    if (task.category == TaskCategory::SetSamIcmReviewDate)
        task.review = understandReview(text, context);
    addProblems(task, line, context);
    task.spans = line.spans();
    return task;
}

bool isReady(const UnderstoodTask& task)
{
    const bool stopped = std::any_of(task.problems.cbegin(), task.problems.cend(), [](const Problem& problem) {
        return problem.gravity == Gravity::Stops || problem.gravity == Gravity::NeedsReason;
    });
    return task.agency && !task.words.isEmpty() && (task.due || task.around) && !stopped;
}

} // namespace tepu
