// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worked/worked_words.h"

#include <QRegularExpression>

namespace tepu {
namespace {

const PhraseBook<Engagement>& engagementWords()
{
    static const PhraseBook<Engagement> book{
        {Engagement::ContactMadeSupportAccepted, u"accepted,support accepted"},
        {Engagement::ContactMadeSomeEngagementNoUptake, u"some,no uptake,some engagement,some engagement no uptake"},
        {Engagement::ContactMadeSupportOfferedDeclined, u"declined,offered declined,refused"},
        {Engagement::StatutoryEngagementOnly, u"statutory,statutory only"},
        {Engagement::NotAbleToBeReached, u"not reached,not able to be reached,uncontactable"},
        {Engagement::UnsafeToContact, u"unsafe,unsafe to contact,not safe"},
        {Engagement::NoAttemptMadeToContact, u"no attempt,none,no attempt made"}};
    return book;
}

/// "1.5", "1h30", "90min", "45 min", "2 hours": minutes, and the words it takes.
struct Duration {
    int minutes = 0;
    qsizetype words = 1;
};

std::optional<Duration> durationAt(const QString& word, const QString& next)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})(?:[.:](\\d{1,2}))?(h|hr|hrs|hours?|m|min|mins|minutes?)?(\\d{1,2})?m?$"));
    static const QRegularExpression unit(QStringLiteral("^(h|hr|hrs|hours?|m|min|mins|minutes?)$"));
    const auto found = form.match(word);
    if (!found.hasMatch())
        return std::nullopt;
    const bool unitFollows = found.captured(3).isEmpty() && unit.match(next).hasMatch();
    const QString of = unitFollows ? next : found.captured(3);
    const bool inMinutes = of.startsWith(u'm');
    const int whole = found.captured(1).toInt();
    if ((inMinutes && !found.captured(2).isEmpty()) || (of.isEmpty() && whole > 24) || (inMinutes && !found.captured(4).isEmpty()))
        return std::nullopt;
    const int part = word.contains(u':') ? found.captured(2).toInt() : found.captured(2).leftJustified(2, u'0').toInt() * 60 / 100;
    return Duration{inMinutes ? whole : whole * 60 + part + found.captured(4).toInt(), unitFollows ? 2 : 1};
}

} // namespace

/// A role stands before or after the person, or with neither.
static Result<PersonId> personAndRole(WorkedWords& words, std::optional<WorkerRole>& role)
{
    const auto before = words.agency();
    const auto person = words.person();
    const auto after = before ? std::nullopt : words.agency();
    const auto code = before ? before : after;
    role = code ? roleOf(*code) : std::nullopt;
    if (code && !role)
        return refuse(QStringLiteral("In which role? Write ivs, pos, wsw, lrr or cor."));
    return person;
}

Result<WorkedLine> readHoursLine(WorkedWords& words)
{
    HoursTyped typed;
    std::optional<WorkerRole> role;
    const auto person = personAndRole(words, role);
    if (!person)
        return tl::unexpected(person.error());
    typed.person = *person;
    const auto worker = role ? Result<WorkerRole>(*role) : workerOf(typed.person, words.context());
    if (!worker)
        return tl::unexpected(worker.error());
    typed.role = *worker;
    const auto duration = durationAt(words.word(), words.word(1));
    if (!duration || duration->minutes < 1 || duration->minutes > 24 * 60)
        return refuse(QStringLiteral("How long? Write 1.5 for an hour and a half, 1h30 or 45 min."), QStringLiteral("R-C4"));
    typed.minutes = duration->minutes;
    words.skip(duration->words);
    words.skipAll(u"on");
    return words.day().map([&](const std::optional<QDate>& day) {
        typed.on = day;
        typed.note = words.rest();
        return WorkedLine(typed);
    });
}

Result<WorkedLine> readEngagementLine(WorkedWords& words)
{
    EngagementTyped typed;
    const auto person = personAndRole(words, typed.role);
    if (!person)
        return tl::unexpected(person.error());
    typed.person = *person;
    const auto outcome = words.phrase(engagementWords());
    if (!outcome)
        return refuse(QStringLiteral("How far: accepted, some, declined, statutory, not reached, unsafe or no attempt?"), QStringLiteral("R-C5"));
    typed.outcome = *outcome;
    words.skipAll(u"by with");
    if (const auto code = typed.role ? std::nullopt : words.agency())
        typed.role = roleOf(*code);
    typed.note = words.rest();
    return WorkedLine(typed);
}

} // namespace tepu
