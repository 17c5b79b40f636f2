// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/wait.h"

#include "core/rules/lines/category_words.h"
#include "core/rules/lines/moment.h"
#include "core/rules/lines/word_list.h"

#include <algorithm>

namespace tepu {

namespace {
enum class Opening { NotBefore, From, After, Once, If };
} // namespace

static const PhraseBook<Opening>& openings()
{
    static const PhraseBook<Opening> book{
        {Opening::NotBefore, u"not before,no earlier than,not until,not till"},
        {Opening::From, u"from,starting"},
        {Opening::After, u"after,only after"},
        {Opening::Once, u"once,following,upon,when"},
        {Opening::If, u"if,only if"},
    };
    return book;
}

/// How many words say that it is safe, from `at` on: "says it is safe"; 0 where none does.
static qsizetype sayingSafe(const TypedLine& line, qsizetype at)
{
    if (!isOneOf(line.word(at), u"says say said confirms confirm confirmed agrees agree agreed okays"))
        return 0;
    qsizetype count = 1;
    while (isOneOf(line.word(at + count), u"it its is thats that this she shes he now safe ok okay so yes"))
        ++count;
    return count;
}

/// "her worker", "victim's worker": whoever speaks for the victim; 0 where it does not stand there.
static qsizetype victimsWorker(const TypedLine& line, qsizetype at)
{
    const qsizetype whose = isOneOf(line.word(at), u"her his their the victim victims vic") ? 1 : 0;
    return line.word(at + whose) == u"worker" ? whose + 1 : 0;
}

namespace {
struct WaitRead {
    Wait wait;
    qsizetype count = 0;
    std::optional<Problem> problem = {};
};
} // namespace

/// The one open task of an agency, of the category if one is named.
static std::optional<TaskId> openTaskOf(const QString& agency, std::optional<TaskCategory> category,
                                        const LineContext& context)
{
    std::optional<TaskId> only;
    for (const OpenTask& task : context.openTasks) {
        if (task.agency != agency || (category && task.category != *category))
            continue;
        if (only)
            return std::nullopt;
        only = task.id;
    }
    return only;
}

static bool hasOpenTask(const QString& agency, const LineContext& context)
{
    return std::any_of(context.openTasks.cbegin(), context.openTasks.cend(),
                       [&](const OpenTask& task) { return task.agency == agency; });
}

/// "refuge", "refuge contact": the open task meant; with none it is the agency's word, with several it is asked.
static WaitRead afterAgencysTask(const TypedLine& line, qsizetype at, const PhraseFound<QString>& agency,
                                 const LineContext& context)
{
    const auto category = shippedCategories().at(line, at + agency.count);
    const qsizetype count = agency.count + (category ? category->count : 0);
    const auto named = category ? std::optional(category->value) : std::nullopt;
    if (const auto task = openTaskOf(agency.value, named, context))
        return {{WaitKind::AfterTask, {}, agency.value, task, {}}, count};
    WaitRead read{{WaitKind::AgencySaysSafe, {}, agency.value, {}, {}}, agency.count};
    if (hasOpenTask(agency.value, context))
        read.problem = Problem{Gravity::Tells,
                               QStringLiteral("%1 has more than one open task: this waits until %1 says it is safe. "
                                              "Name the task (“after %2 contact”) to wait for that.")
                                   .arg(spokenAgency(context.agencies, agency.value), line.word(at)),
                               QStringLiteral("R-T6"),
                               {}};
    return read;
}

static std::optional<WaitRead> afterAgency(const TypedLine& line, qsizetype at, const AgencyBook& agencies,
                                           const LineContext& context)
{
    if (const qsizetype worker = victimsWorker(line, at))
        if (const qsizetype saying = sayingSafe(line, at + worker))
            return WaitRead{{WaitKind::AgencySaysSafe, {}, victimsAgency(context), {}, {}}, worker + saying};
    const auto agency = agencies.at(line, at);
    if (!agency || eventAt(line, at))
        return std::nullopt;
    if (const qsizetype saying = sayingSafe(line, at + agency->count))
        return WaitRead{{WaitKind::AgencySaysSafe, {}, agency->value, {}, {}}, agency->count + saying};
    return afterAgencysTask(line, at, *agency, context);
}

static std::optional<WaitRead> forEvent(const TypedLine& line, qsizetype at, WaitKind kind)
{
    const auto event = eventAt(line, at);
    return event ? std::optional(WaitRead{{kind, {}, {}, {}, event->event}, event->count}) : std::nullopt;
}

static std::optional<WaitRead> forMoment(const TypedLine& line, qsizetype at, Opening opening, const LineContext& context)
{
    const auto moment = momentAt(line, at, context);
    if (!moment)
        return std::nullopt;
    const auto until = opening == Opening::After ? endOf(*moment, context) : startOf(*moment, context);
    WaitRead read{{WaitKind::NotBefore, {}, {}, {}, {}}, moment->count};
    if (until && *until > context.now)
        read.wait.until = *until;
    else if (!until)
        read.problem = Problem{Gravity::Stops, until.error().sentence, until.error().rule, {}};
    return read;
}

/// "determine if he is bailed" asks; it is no condition.
static bool isQuestion(const TypedLine& line, qsizetype ifAt)
{
    for (qsizetype i = ifAt - 1; i >= 0 && i >= ifAt - 3; --i) {
        if (line.token(i + 1).afterBreak)
            return false;
        if (isOneOf(line.token(i).word, u"ask check determine see find out know confirm establish whether clarify"))
            return true;
    }
    return false;
}

static std::optional<WaitRead> waitAfter(const TypedLine& line, const PhraseFound<Opening>& opening,
                                         const AgencyBook& agencies, const LineContext& context)
{
    const qsizetype at = opening.at + opening.count;
    const bool mayAsk = opening.value == Opening::If || line.word(opening.at) == u"when";
    if (mayAsk && isQuestion(line, opening.at))
        return std::nullopt;
    if (opening.value == Opening::If)
        return forEvent(line, at, WaitKind::IfEvent);
    if (opening.value != Opening::Once) // "once a day" is how often
        if (auto moment = forMoment(line, at, opening.value, context))
            return moment;
    if (opening.value == Opening::From)
        return std::nullopt;
    if (auto agency = afterAgency(line, at, agencies, context))
        return agency;
    return forEvent(line, at, WaitKind::AfterEvent);
}

static LinePart partOf(WaitKind kind)
{
    if (kind == WaitKind::NotBefore)
        return LinePart::NotBefore;
    return kind == WaitKind::IfEvent ? LinePart::IfEvent : LinePart::OnlyAfter;
}

/// "after she has moved" waits for nothing the program knows: the typist is told.
static std::optional<Problem> notUnderstood(const TypedLine& line, const PhraseFound<Opening>& opening)
{
    const bool stillTyping = opening.at + opening.count == line.size();
    if (!isOneOf(line.token(opening.at).word, u"after not only") || opening.value == Opening::If || stillTyping)
        return std::nullopt;
    const QString rest = line.text().mid(line.token(opening.at).at).trimmed();
    return Problem{Gravity::Tells,
                   QStringLiteral("“%1” is kept as words: nothing waits for it. Name a time, a day, an agency or an event "
                                  "to wait.")
                       .arg(rest),
                   QStringLiteral("R-T6"),
                   {}};
}

Waits readWaits(TypedLine& line, const AgencyBook& agencies, const LineContext& context)
{
    Waits found;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto opening = openings().at(line, i);
        if (!opening)
            continue;
        const auto read = waitAfter(line, *opening, agencies, context);
        if (!read) {
            if (auto problem = notUnderstood(line, *opening))
                found.problems.append(*problem);
            continue;
        }
        line.claim(i, opening->count + read->count, partOf(read->wait.kind));
        if (read->problem)
            found.problems.append(*read->problem);
        const bool waits = read->wait.kind != WaitKind::NotBefore || read->wait.until;
        if (waits)
            found.waits.append(read->wait);
        i += opening->count + read->count - 1;
    }
    return found;
}

static bool isVictim(PersonId id, const LineContext& context)
{
    return std::any_of(context.people.cbegin(), context.people.cend(), [&](const PersonOnCase& person) {
        return person.id == id && person.role == Role::Victim;
    });
}

std::optional<QString> victimsAgency(const LineContext& context)
{
    std::optional<QString> ofHerSide;
    for (const Agency& agency : context.agencies)
        if (agency.side == Side::Victim && (!ofHerSide || agency.code == u"ivs_provider"))
            ofHerSide = agency.code;
    for (const OpenTask& task : context.openTasks) {
        const Agency* agency = agencyByCode(context.agencies, task.agency);
        if (agency && agency->side == Side::Victim
            && std::any_of(task.people.cbegin(), task.people.cend(), [&](PersonId id) { return isVictim(id, context); }))
            return task.agency;
    }
    return ofHerSide;
}

} // namespace tepu
