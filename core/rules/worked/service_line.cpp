// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worked/worked_words.h"

#include "core/rules/lines/clock_words.h"
#include "core/rules/lines/word_list.h"

namespace tepu {
namespace {

const PhraseBook<ServiceStatus>& statusWords()
{
    static const PhraseBook<ServiceStatus> book{{ServiceStatus::NeedIdentified, u"need,needs,needed,need identified,identified,wanted"},
                                                {ServiceStatus::Referred, u"referred,refer"},
                                                {ServiceStatus::Waitlisted, u"waitlisted,waitlist,waiting,wait listed,on the list"},
                                                {ServiceStatus::SupportReceived, u"received,has,got,given,started,in place,support received,done"}};
    return book;
}

const PhraseBook<Capacity>& capacityWords()
{
    static const PhraseBook<Capacity> book{{Capacity::Open, u"open,has room,takes people"},
                                           {Capacity::WaitingList, u"waitlist,waiting list,waitlisted,list"},
                                           {Capacity::Full, u"full,closed,takes nobody"}};
    return book;
}

/// "6 weeks", "10 days": days.
std::optional<int> spanAt(const WorkedWords& words)
{
    const auto count = smallNumber(words.word());
    if (count && isOneOf(words.word(1), u"day days"))
        return *count;
    return count && isOneOf(words.word(1), u"week weeks") ? std::optional(*count * 7) : std::nullopt;
}

/// What stands behind the kind and the status: who gives it, where, since when.
struct ServiceTail {
    QString provider;
    QString place;
    std::optional<QDate> on = {};
    std::optional<int> waitDays = {};
    QString note;
};

bool beginsPart(const WorkedWords& words, qsizetype ahead)
{
    const QString word = words.word(ahead);
    return isOneOf(word, u"by with in at since from on") || (smallNumber(word) && isOneOf(words.word(ahead + 1), u"day days week weeks"));
}

/// Whether a colon stands before that word: what follows is the note.
bool isAfterColon(const WorkedWords& words, qsizetype at)
{
    if (at >= words.line().size() || !words.line().token(at).afterBreak)
        return false;
    const qsizetype from = at > 0 ? words.line().token(at - 1).end() : 0;
    return QStringView(words.line().text()).sliced(from, words.line().token(at).at - from).contains(u':');
}

/// The words of a name or a place: up to the next part, or a colon.
QString takePart(WorkedWords& words)
{
    qsizetype count = 0;
    while (words.at() + count < words.line().size() && !isAfterColon(words, words.at() + count) && (count == 0 || !beginsPart(words, count)))
        ++count;
    const QString text = words.textUntil(words.at() + count);
    words.skip(count);
    return text;
}

Result<ServiceTail> readTail(WorkedWords& words)
{
    ServiceTail tail;
    while (!words.atEnd() && !isAfterColon(words, words.at()) && beginsPart(words, 0)) {
        if (const auto span = spanAt(words)) {
            tail.waitDays = span;
            words.skip(2);
            continue;
        }
        const QString leads = words.word();
        words.skip();
        if (isOneOf(leads, u"since from on")) {
            const auto day = words.day();
            if (!day)
                return tl::unexpected(day.error());
            if (!*day)
                return refuse(QStringLiteral("“%1” is no day. Write “since 3 may”.").arg(words.textUntil(words.at() + 1).left(30)));
            tail.on = *day;
        } else {
            (isOneOf(leads, u"by with") ? tail.provider : tail.place) = takePart(words);
        }
    }
    tail.note = words.rest();
    return tail;
}

} // namespace

/// The kind and how far it has come, in either order.
static Result<ServiceTyped> kindAndStatus(WorkedWords& words, const PersonId& person)
{
    ServiceTyped typed;
    typed.person = person;
    auto status = words.phrase(statusWords());
    const auto category = words.phrase(serviceWords());
    if (!category)
        return whichService(words.textUntil(words.at() + 1));
    words.skipAll(u"is for");
    if (!status)
        status = words.phrase(statusWords());
    if (!status)
        return refuse(QStringLiteral("How far has it come: need, referred, waitlisted or received?"), QStringLiteral("R-O1"));
    typed.category = *category;
    typed.status = *status;
    return typed;
}

Result<WorkedLine> readServiceLine(WorkedWords& words)
{
    return words.person()
        .and_then([&](const PersonId& person) { return kindAndStatus(words, person); })
        .and_then([&](ServiceTyped typed) -> Result<WorkedLine> {
            const auto tail = readTail(words);
            if (!tail)
                return tl::unexpected(tail.error());
            typed.provider = tail->provider;
            typed.place = tail->place;
            typed.on = tail->on;
            typed.note = tail->note;
            return WorkedLine(typed);
        });
}

Result<WorkedLine> readGapLine(WorkedWords& words)
{
    const auto category = words.phrase(serviceWords());
    if (!category)
        return whichService(words.textUntil(words.at() + 1));
    return readTail(words).and_then([&](const ServiceTail& tail) -> Result<WorkedLine> {
        if (tail.place.isEmpty())
            return refuse(QStringLiteral("Where is it not to be had? Write “in Te Kūiti”."), QStringLiteral("R-O4"));
        return WorkedLine(GapTyped{*category, tail.place, tail.note});
    });
}

Result<WorkedLine> readCapacityLine(WorkedWords& words)
{
    const auto kind = serviceWords().first(words.line(), words.at() + 1);
    if (!kind)
        return refuse(QStringLiteral("Whose, and for what: “capacity Women’s Refuge alarm full in Hamilton 6 weeks”."));
    CapacityTyped typed;
    typed.provider = words.textUntil(kind->at);
    typed.category = kind->value;
    words.skip(kind->at + kind->count - words.at());
    words.skipAll(u"is");
    const auto capacity = words.phrase(capacityWords());
    if (!capacity)
        return refuse(QStringLiteral("Is there room: open, waiting list or full?"));
    typed.capacity = *capacity;
    return readTail(words).map([&](const ServiceTail& tail) {
        typed.place = tail.place;
        typed.waitDays = tail.waitDays;
        typed.note = tail.note;
        return WorkedLine(typed);
    });
}

} // namespace tepu
