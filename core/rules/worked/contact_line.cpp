// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worked/worked_words.h"

namespace tepu {
namespace {

const PhraseBook<ContactMethod>& methodWords()
{
    static const PhraseBook<ContactMethod> book{{ContactMethod::Phone, u"called,call,phoned,rang,ring"},
                                                {ContactMethod::Text, u"texted,txted,text,messaged"},
                                                {ContactMethod::HomeVisit, u"visited,home visit,visit"},
                                                {ContactMethod::ProbationOffice, u"probation office,saw at probation"},
                                                {ContactMethod::Office, u"office,office visit,saw at office"}};
    return book;
}

const PhraseBook<ContactResult>& resultWords()
{
    static const PhraseBook<ContactResult> book{
        {ContactResult::NoAnswer, u"no answer,didnt answer,did not answer,voicemail,left message,left a message,rang out,no reply"},
        {ContactResult::ContactMade, u"reached,answered,spoke,spoke to/with her/him/them,talked,talked to/with her/him/them,contact made,made contact,seen"},
        {ContactResult::Declined, u"declined,refused,said no,does not want,doesnt want,no thanks"},
        {ContactResult::NotAtAddress, u"not there,not home,not at home,nobody home,not at address,moved"},
        {ContactResult::WrongNumber, u"wrong number,disconnected"},
        {ContactResult::UnsafeToContact, u"unsafe,not safe"},
        {ContactResult::StatutoryContact, u"statutory,statutory contact"}};
    return book;
}

const PhraseBook<bool>& safetyWords()
{
    static const PhraseBook<bool> book{{true, u"safe,safe time,at a safe time"}, {false, u"unsafe time,bad time,not safe time"}};
    return book;
}

/// Who tried, as far as it stands before the verb.
struct WhoTried {
    std::optional<QString> agency = {};
    std::optional<WorkerRole> role = {};
};

} // namespace

static QString markOf(const WorkedContext& context, const QString& code)
{
    const Agency* agency = agencyByCode(context.agencies, code);
    return agency ? agency->mark : code;
}

/// "refuge ivs" is the specialist of Refuge; "ivs pos" is two.
static Result<void> addAgency(WhoTried& who, const QString& code, const WorkedContext& context)
{
    const auto role = roleOf(code);
    if (who.agency && *who.agency != code && (who.role.has_value() == role.has_value()))
        return refuse(QStringLiteral("Two agencies: %1 and %2. An attempt is one agency’s: write a line for each.")
                          .arg(markOf(context, *who.agency), markOf(context, code)));
    if (!who.agency || !role)
        who.agency = code;
    if (role)
        who.role = role;
    return {};
}

static Result<WhoTried> whoTried(WorkedWords& words)
{
    static constexpr qsizetype most = 8;
    WhoTried who;
    for (qsizetype read = 0; read < most && !words.atEnd() && !methodWords().at(words.line(), words.at()); ++read) {
        words.skipAll(u"and");
        const auto code = words.agency();
        if (!code)
            break;
        if (const auto added = addAgency(who, *code, words.context()); !added)
            return tl::unexpected(added.error());
    }
    return who;
}

static Result<WorkerRole> roleIn(const WhoTried& who, const PersonId& person, const WorkedContext& context)
{
    if (who.role)
        return *who.role;
    if (who.agency)
        return refuse(QStringLiteral("As what did %1 try? Write ivs, pos, wsw, lrr or cor after it.").arg(markOf(context, *who.agency)));
    return workerOf(person, context);
}

/// When, what came of it and whether the time was safe, in any order; the rest is the note.
static Result<ContactTyped> whatCameOfIt(WorkedWords& words, ContactTyped typed)
{
    std::optional<ContactResult> result;
    std::optional<Instant> at;
    while (!words.atEnd()) {
        words.skipAll(u"and");
        if (const auto safe = typed.saidSafe ? std::nullopt : words.phrase(safetyWords())) {
            typed.saidSafe = safe;
        } else if (const auto came = result ? std::nullopt : words.phrase(resultWords())) {
            result = came;
        } else if (!at) {
            const auto moment = words.moment();
            if (!moment)
                return tl::unexpected(moment.error());
            at = *moment;
        } else {
            break;
        }
    }
    if (!at)
        return refuse(QStringLiteral("When was it? Write 1040, “yesterday 1520” or now."), QStringLiteral("R-C1"));
    if (!result)
        return refuse(QStringLiteral("What came of it: no answer, reached, declined, not there, wrong number, statutory or unsafe?"), QStringLiteral("R-C1"));
    typed.at = *at;
    typed.result = *result;
    typed.note = words.rest();
    return typed;
}

Result<WorkedLine> readContactLine(WorkedWords& words)
{
    const auto who = whoTried(words);
    if (!who)
        return tl::unexpected(who.error());
    const auto method = words.phrase(methodWords());
    if (!method)
        return refuse(QStringLiteral("Begin with called, visited, texted, engaged, service, hours, flexi, gap or capacity; before “called” may stand who did."));
    words.skipAll(u"to");
    ContactTyped typed;
    typed.method = *method;
    return words.person()
        .and_then([&](const PersonId& person) {
            typed.person = person;
            return roleIn(*who, person, words.context());
        })
        .and_then([&](WorkerRole role) {
            typed.role = role;
            typed.agency = who->agency;
            return whatCameOfIt(words, typed);
        })
        .map([](const ContactTyped& whole) { return WorkedLine(whole); });
}

} // namespace tepu
