// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/children/children_line.h"

#include "core/rules/lines/person_names.h"
#include "core/rules/lines/said_moment.h"
#include "core/rules/releases/release_line.h"

namespace tepu {

QStringList childrenBeginnings()
{
    return {QStringLiteral("roc raised "), QStringLiteral("roc sent "), QStringLiteral("roc open "), QStringLiteral("roc closed "), QStringLiteral("roc disagree by "),
            QStringLiteral("roc not submitted: "), QStringLiteral("team referred "), QStringLiteral("team accepted "), QStringLiteral("tell school ")};
}

bool isChildrenLine(const QString& text)
{
    const QString simple = text.simplified().toLower() + u' ';
    for (const char* beginning : {"roc ", "team ", "tell school ", "tell dhb ", "tell gp "})
        if (simple.startsWith(QLatin1String(beginning)))
            return true;
    return false;
}

namespace {

/// How the first words of a line set what it does; the longest that fits holds.
struct Beginning {
    const char* words;
    std::function<void(UnderstoodChildren&)> sets;
};

const QVector<Beginning>& beginnings()
{
    using U = UnderstoodChildren;
    const auto answer = [](ConcernOutcome outcome, std::optional<ConcernClosedBecause> because) {
        return [outcome, because](U& line) {
            line.act = ChildrenAct::Answer;
            line.outcome = outcome;
            line.because = because;
        };
    };
    const auto step = [](ConcernStep taken) {
        return [taken](U& line) {
            line.act = ChildrenAct::Disagree;
            line.step = taken;
        };
    };
    const auto team = [](TeamDecision decision) {
        return [decision](U& line) {
            line.act = ChildrenAct::TeamDecides;
            line.decision = decision;
        };
    };
    const auto notify = [](NoticeTo to) {
        return [to](U& line) {
            line.act = ChildrenAct::Notify;
            line.recipient = to;
        };
    };
    using enum ConcernOutcome;
    static const QVector<Beginning> all{
        {"roc not submitted", [](U& line) { line.act = ChildrenAct::NotSubmitted; }},
        {"roc raised", [](U& line) { line.act = ChildrenAct::Raise; }},
        {"roc sent", [](U& line) { line.act = ChildrenAct::Send; }},
        {"roc open", answer(OpenFileOngoing, {})},
        {"roc closed threshold", answer(ClosedDidNotMeetThreshold, {})},
        {"roc closed police", answer(ClosedOther, ConcernClosedBecause::DealtWithByPolice)},
        {"roc closed moved out", answer(ClosedOther, ConcernClosedBecause::NoLongerLivesWithThem)},
        {"roc closed services", answer(ClosedOther, ConcernClosedBecause::EngagedWithServices)},
        {"roc closed other", answer(ClosedOther, ConcernClosedBecause::OtherReason)},
        {"roc disagree", step(ConcernStep::DisagreementRaised)},
        {"roc supervisor", step(ConcernStep::TakenToSupervisor)},
        {"roc manager", step(ConcernStep::TakenToManager)},
        {"roc stands", step(ConcernStep::DecisionStands)},
        {"roc changed", step(ConcernStep::DecisionChanged)},
        {"team referred", [](U& line) { line.act = ChildrenAct::Refer; }},
        {"team accepted", team(TeamDecision::Accepted)},
        {"team declined", team(TeamDecision::NotAccepted)},
        {"team withdrawn", team(TeamDecision::Withdrawn)},
        {"tell school", notify(NoticeTo::School)},
        {"tell dhb", notify(NoticeTo::HealthBoard)},
        {"tell gp", notify(NoticeTo::Gp)}};
    return all;
}

std::optional<CouldReach> couldReachIn(const QString& word)
{
    if (word == u"no" || word == u"yes")
        return word == u"no" ? CouldReach::No : CouldReach::Yes;
    return word == u"?" || word == u"unknown" ? std::optional(CouldReach::NotKnown) : std::nullopt;
}

} // namespace

/// Takes what a beginning needs off the words, whatever their capitals.
static QString afterBeginning(UnderstoodChildren& line, const QString& simple)
{
    for (const Beginning& each : beginnings()) {
        const QString words = QString::fromLatin1(each.words);
        if (!(simple.toLower() + u' ').startsWith(words + u' '))
            continue;
        each.sets(line);
        return simple.mid(words.size()).trimmed();
    }
    line.missing = QStringLiteral("Begin with roc raised, sent, open, closed threshold, disagree or not submitted; team referred, accepted or declined; tell school, dhb or gp.");
    return {};
}

/// One day, name, agency or answer at the beginning of the words; how many words it took.
static qsizetype readOne(UnderstoodChildren& line, const QStringList& words, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, Instant now)
{
    const QString word = words.first().toLower().remove(u',');
    if (word == u"by" || word == u"cyras") {
        const Agency* agency = word == u"by" ? agencyTyped(agencies, words.value(1)) : nullptr;
        if (agency)
            line.agency = agency->code;
        else if (word == u"cyras" && words.size() > 1)
            line.cyras = words[1];
        else
            line.missing = word == u"by" ? QStringLiteral("“%1” is no agency of this site.").arg(words.value(1)) : QStringLiteral("Which CYRAS reference?");
        return 2;
    }
    if (const auto reach = couldReachIn(word); reach && line.act == ChildrenAct::Notify) {
        line.couldReach.append(*reach);
        return 1;
    }
    if (const SaidMoment said = saidMoment(words, now, Towards::Past); said.day) {
        line.on = said.day;
        return said.count;
    }
    const auto named = PersonNames(people).namedAt(TypedLine(words.first()), 0);
    if (named.size() != 1)
        return 0;
    line.people.append(named.first());
    return 1;
}

static void readRest(UnderstoodChildren& line, const QString& head, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, Instant now)
{
    QStringList words = head.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && line.missing.isEmpty()) {
        if (const qsizetype took = readOne(line, words, people, agencies, now); took > 0) {
            words = words.mid(took);
            continue;
        }
        const bool isOfOt = line.act == ChildrenAct::Answer; // OT's own category, in its own words
        if (isOfOt)
            line.words = words.join(u' ');
        else
            line.missing = QStringLiteral("“%1” is no day, no agency after “by” and nobody of the family. Other words stand after a colon.").arg(words.first());
        return;
    }
}

/// R-K2: the three questions in their order, whom the notice reaches, and why it is sent of a plan that is Low.
static void readNotice(UnderstoodChildren& line, QString head, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, Instant now)
{
    const auto takeAfter = [&](const QString& word) {
        const qsizetype at = (u' ' + head).indexOf(u' ' + word + u' ', 0, Qt::CaseInsensitive);
        const QString after = at < 0 ? QString() : head.mid(at + word.size() + 1).trimmed();
        head = at < 0 ? head : head.first(at).trimmed();
        return after;
    };
    line.words = takeAfter(QStringLiteral("because"));
    line.safeRecipient = takeAfter(QStringLiteral("to"));
    const QString reason = line.words;
    readRest(line, head, people, agencies, now);
    line.words = reason;
    if (line.missing.isEmpty() && line.couldReach.size() != 3)
        line.missing = QStringLiteral("Could they collect, work there, see the record? Write three answers: no no no, or yes, or ?; then “to” and who receives it safely.");
    if (line.missing.isEmpty() && line.recipient == NoticeTo::School && line.people.size() != 1)
        line.missing = QStringLiteral("Whose school? Name one child.");
}

UnderstoodChildren understandChildren(const QString& text, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, Instant now)
{
    UnderstoodChildren line;
    const QString simple = text.simplified();
    const qsizetype colon = simple.indexOf(u':');
    QString head = colon < 0 ? simple : simple.first(colon).trimmed();
    const QString said = colon < 0 ? QString() : simple.mid(colon + 1).trimmed();
    head = afterBeginning(line, head);
    if (!line.missing.isEmpty())
        return line;
    if (line.act == ChildrenAct::Notify)
        readNotice(line, head, people, agencies, now);
    else
        readRest(line, head, people, agencies, now);
    if (!said.isEmpty())
        line.words = said;
    if (line.missing.isEmpty() && line.because == ConcernClosedBecause::OtherReason && said.isEmpty())
        line.missing = QStringLiteral("For which reason? Write it after a colon.");
    return line;
}

} // namespace tepu
