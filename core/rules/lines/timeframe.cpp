// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/timeframe.h"

#include "core/rules/lines/day_words.h"
#include "core/rules/lines/phrase_book.h"
#include "core/rules/lines/word_list.h"

namespace tepu {

namespace {
enum class Marker { By, Before };
} // namespace

static const PhraseBook<Marker>& markers()
{
    static const PhraseBook<Marker> book{
        {Marker::By, u"by,due,due by,until,till,no later than,at"},
        {Marker::Before, u"before,prior to,ahead of"},
    };
    return book;
}

namespace {
/// A moment in the line and the words that belong to it.
struct TypedMoment {
    Moment moment;
    std::optional<Marker> marker;
    qsizetype at = 0;
    qsizetype count = 0;
};
} // namespace

static std::optional<TypedMoment> markedMoment(const TypedLine& line, qsizetype at, const LineContext& context)
{
    const auto marker = markers().at(line, at);
    if (!marker)
        return std::nullopt;
    const auto moment = momentAt(line, at + marker->count, context);
    if (!moment)
        return std::nullopt;
    return TypedMoment{*moment, marker->value, at, marker->count + moment->count};
}

/// Whether a phrase may end before this word: "today not alone".
static bool phraseEnds(const TypedLine& line, qsizetype at)
{
    return line.endsBefore(at) || isOneOf(line.word(at), u"not alone with by worker if via after then because");
}

/// "every fri", "for 2 weeks", "since mon": no deadline.
static bool saysHowOften(const TypedLine& line, qsizetype at)
{
    return isOneOf(line.word(at - 1), u"every each for last since past over per");
}

/// A moment without by or before. A lone number is a time only while that time is to come today.
static std::optional<TypedMoment> bareMoment(const TypedLine& line, qsizetype at, const LineContext& context)
{
    const auto moment = momentAt(line, at, context);
    if (!moment || (moment->couldBeWords && !phraseEnds(line, at + moment->count)) || saysHowOften(line, at))
        return std::nullopt;
    const bool loneNumber = moment->couldBeWords && moment->time && !moment->date;
    if (loneNumber && !dueBy(*moment, context))
        return std::nullopt;
    return TypedMoment{*moment, std::nullopt, at, moment->count};
}

static std::optional<TypedMoment> typedMoment(const TypedLine& line, const LineContext& context)
{
    std::optional<TypedMoment> last;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (const auto marked = markedMoment(line, i, context))
            return marked;
        if (const auto bare = bareMoment(line, i, context)) {
            last = bare;
            i += bare->count - 1;
        }
    }
    return last;
}

static Timeframe dueOrProblem(const Result<Instant>& due)
{
    if (due)
        return {*due, {}, {}};
    return {{}, {}, Problem{Gravity::Stops, due.error().sentence, due.error().rule, {}}};
}

/// "before release", "prior to Oranga Tamariki family group conference".
static std::optional<AroundEvent> beforeEvent(TypedLine& line, qsizetype at)
{
    const auto marker = markers().at(line, at);
    if (!marker || marker->value != Marker::Before || line.word(at - 1) == u"not")
        return std::nullopt;
    const auto event = eventAt(line, at + marker->count);
    if (!event)
        return std::nullopt;
    line.claim(at, marker->count + event->count, LinePart::Deadline);
    return AroundEvent{event->event, true, 0};
}

/// "in 2 weeks after completion of the FGC", "within 3 days of release".
static std::optional<AroundEvent> spanAfterEvent(TypedLine& line, qsizetype at)
{
    const auto span = spanOfTimeAt(line, at);
    if (!span)
        return std::nullopt;
    const QString joint = line.word(at + span->count);
    const auto event = joint == u"after" || joint == u"of" ? eventAt(line, at + span->count + 1) : std::nullopt;
    if (!event)
        return std::nullopt;
    line.claim(at, span->count + 1 + event->count, LinePart::Deadline);
    return AroundEvent{event->event, false, span->days + span->months * 30 + span->workingDays + span->hours / 24};
}

std::optional<AroundEvent> readAroundEvent(TypedLine& line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (const auto before = beforeEvent(line, i))
            return before;
        if (const auto after = spanAfterEvent(line, i))
            return after;
    }
    return std::nullopt;
}

static Result<Instant> dueAround(const AroundEvent& around, QDate day, const LineContext& context)
{
    Moment moment;
    moment.date = day.addDays(around.daysAfter);
    return around.before ? dueBefore(moment, context) : dueBy(moment, context);
}

static Timeframe hangingOn(const AroundEvent& around, const LineContext& context)
{
    Timeframe timeframe{{}, around, {}};
    for (const DatedEvent& known : context.events)
        if (known.event == around.event) {
            timeframe = dueOrProblem(dueAround(around, known.date, context));
            timeframe.event = around;
            break;
        }
    return timeframe;
}

static Timeframe typedTimeframe(TypedLine& line, const LineContext& context)
{
    const auto typed = typedMoment(line, context);
    if (!typed)
        return {};
    line.claim(typed->at, typed->count, LinePart::Deadline);
    const bool before = typed->marker == Marker::Before;
    return dueOrProblem(before ? dueBefore(typed->moment, context) : dueBy(typed->moment, context));
}

/// A day that is typed beside an event ("before hearing fri") says when the task is due.
Timeframe readTimeframe(TypedLine& line, const std::optional<AroundEvent>& around, const LineContext& context)
{
    Timeframe timeframe = typedTimeframe(line, context);
    if (!around)
        return timeframe;
    if (!timeframe.isTyped())
        return hangingOn(*around, context);
    timeframe.event = around;
    return timeframe;
}

} // namespace tepu
