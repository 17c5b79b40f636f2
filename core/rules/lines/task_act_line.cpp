// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_act_line.h"

#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/moment.h"

namespace tepu {

namespace {

/// How a line about a task begins.
struct ActOpening {
    TaskDeed deed;
    QStringList words;
    TaskState state = TaskState::Done;
};

} // namespace

static const QVector<ActOpening>& actOpenings()
{
    static const QVector<ActOpening> all{{TaskDeed::End, {"done", "d"}},
                                         {TaskDeed::End, {"changed", "c"}, TaskState::NotDoneCircumstancesChanged},
                                         {TaskDeed::End, {"not", "n"}, TaskState::NotDoneNotUndertaken},
                                         {TaskDeed::Accept, {"accepted", "accept", "a"}},
                                         {TaskDeed::Decline, {"declined", "decline", "x"}},
                                         {TaskDeed::CanFrom, {"from", "can", "f"}},
                                         {TaskDeed::Begin, {"begun", "begin", "started"}},
                                         {TaskDeed::Tell, {"told", "tell", "t"}},
                                         {TaskDeed::HandOver, {"to", "r"}},
                                         {TaskDeed::Due, {"by", "due", "b"}},
                                         {TaskDeed::Withdraw, {"withdrawn", "withdraw", "w"}},
                                         {TaskDeed::Reopen, {"open", "reopen", "u"}},
                                         {TaskDeed::PassOn, {"passed", "pass", "p"}},
                                         {TaskDeed::Gone, {"gone", "left", "g"}}};
    return all;
}

static const ActOpening* openingIn(const QString& word)
{
    for (const ActOpening& each : actOpenings())
        if (each.words.contains(word))
            return &each;
    return nullptr;
}

/// The words from the one at `first` on, as they were typed.
static QString wordsFrom(const TypedLine& line, qsizetype first)
{
    return first >= line.size() ? QString() : line.text().mid(line.token(first).at).trimmed();
}

/// What stands before "because", and what after it.
static std::pair<QString, QString> partedAtBecause(const QString& text)
{
    static const QString because = QStringLiteral("because");
    const TypedLine line(text);
    for (qsizetype i = 0; i < line.size(); ++i)
        if (line.word(i) == because)
            return {text.left(line.token(i).at).trimmed(), wordsFrom(line, i + 1)};
    return {text.trimmed(), {}};
}

/// "fri 1700 because the court sits", "mon no sooner": a moment, then why.
static void readMoment(UnderstoodTaskAct& act, const QString& rest, const LineContext& context)
{
    const TypedLine line(rest);
    const bool isFrom = act.deed == TaskDeed::CanFrom;
    const qsizetype first = isFrom && line.word(0) == u"from" ? 1 : 0;
    const auto moment = momentAt(line, first, context);
    if (!moment) {
        act.missing = isFrom ? QStringLiteral("From when? “from mon”, “from 14 may nobody before”.") : QStringLiteral("By when? “by fri 1700 because the court sits until noon”.");
        return;
    }
    const auto at = isFrom ? startOf(*moment, context) : dueBy(*moment, context);
    if (at)
        act.at = *at;
    else
        act.missing = at.error().sentence;
    const auto [words, because] = partedAtBecause(wordsFrom(line, first + moment->count));
    act.words = because.isEmpty() ? words : because;
}

/// "ivs Kiri Waaka because Aroha has left"; without an agency it stays with the same one.
static void readHandOver(UnderstoodTaskAct& act, const QString& rest, const LineContext& context)
{
    const auto [to, because] = partedAtBecause(rest);
    act.words = because;
    const TypedLine line(to);
    if (const auto agency = agencyBook(context.agencies).at(line, 0)) {
        act.agency = agency->value;
        act.worker = wordsFrom(line, agency->count);
    } else
        act.worker = to;
    if (to.isEmpty())
        act.missing = QStringLiteral("To whom? “to ivs because …”, “to Kiri Waaka because …”.");
    else if (because.isEmpty())
        act.missing = QStringLiteral("And why? Go on with “because …”.");
}

static void readWords(UnderstoodTaskAct& act, const QString& rest)
{
    act.words = rest.trimmed();
    if (!act.words.isEmpty())
        return;
    const bool couldNot = act.deed == TaskDeed::End && act.state != TaskState::Done;
    if (couldNot)
        act.missing = QStringLiteral("Say why it could not be done.");
    else if (act.deed == TaskDeed::Decline || act.deed == TaskDeed::Withdraw || act.deed == TaskDeed::Reopen)
        act.missing = QStringLiteral("And why? A few words.");
    else if (act.deed == TaskDeed::PassOn || act.deed == TaskDeed::Gone)
        act.missing = QStringLiteral("Who? Write the name.");
}

UnderstoodTaskAct understandTaskAct(const QString& text, const LineContext& context)
{
    UnderstoodTaskAct act;
    TypedLine line(text.simplified());
    act.all = line.word(0) == u"all";
    const qsizetype first = act.all ? 1 : 0;
    const ActOpening* opening = openingIn(line.word(first));
    if (!opening || (act.all && opening->deed != TaskDeed::HandOver)) {
        act.missing = act.all ? QStringLiteral("All of them go to others: “all to ivs because …”.")
                              : QStringLiteral("Begin with done, changed, not, accepted, declined, from, told, to, by, withdrawn, open, passed or gone.");
        return act;
    }
    act.deed = opening->deed;
    act.state = opening->state;
    const QString rest = wordsFrom(line, first + 1);
    if (act.deed == TaskDeed::CanFrom || act.deed == TaskDeed::Due)
        readMoment(act, rest, context);
    else if (act.deed == TaskDeed::HandOver)
        readHandOver(act, rest, context);
    else
        readWords(act, rest);
    return act;
}

} // namespace tepu
