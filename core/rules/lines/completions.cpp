// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/completions.h"

#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/name_completion.h"
#include "core/rules/lines/task_line.h"
#include "core/rules/lines/word_list.h"

#include <algorithm>

namespace tepu {

static constexpr qsizetype longestList = 12;

namespace {
/// The word at the cursor and the one before it.
struct AtCursor {
    qsizetype at = 0;  ///< where the word begins; the cursor where none is begun
    qsizetype end = 0;
    QString typed;     ///< folded
    QString before;    ///< the word before, folded
    bool isFirst = true;
};
} // namespace

static AtCursor atCursor(const QString& text, qsizetype cursor)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    const QVector<Token> tokens = tokensOf(text.left(end));
    const bool begun = !tokens.isEmpty() && tokens.last().end() == end;
    const qsizetype earlier = tokens.size() - (begun ? 1 : 0);
    AtCursor here{end, end, {}, {}, earlier == 0};
    if (begun) {
        here.at = tokens.last().at;
        here.typed = tokens.last().word;
    }
    if (earlier > 0)
        here.before = tokens[earlier - 1].word;
    return here;
}

namespace {
/// Words that may stand at the cursor, and what they would be understood as.
class Choices {
public:
    Choices(const AtCursor& here, bool spaceFollows) : m_here(here), m_after(spaceFollows ? QString() : QStringLiteral(" ")) {}

    void add(const QString& word, LinePart part)
    {
        const QString compared = folded(word);
        if (compared.startsWith(m_here.typed) && compared != m_here.typed)
            m_found.append({m_here.at, m_here.end - m_here.at, word + m_after, word, part});
    }
    void addAll(const QStringList& words, LinePart part)
    {
        for (const QString& word : words)
            add(word, part);
    }
    const QVector<Completion>& found() const { return m_found; }

private:
    AtCursor m_here;
    QString m_after;
    QVector<Completion> m_found;
};
} // namespace

static void addAgencies(Choices& choices, LinePart part, const LineContext& context)
{
    for (const Agency& agency : context.agencies)
        for (const QString& form : agency.typedAs)
            choices.add(form, part);
}

static void addEvents(Choices& choices, LinePart part)
{
    for (const auto& event : Vocabulary<AwaitedEvent>::words)
        choices.add(typed(event.value), part);
}

static void addWaitsForAgencies(Choices& choices, const LineContext& context)
{
    for (const bool hers : {true, false})
        for (const Agency& agency : context.agencies)
            if ((agency.side == Side::Victim) == hers)
                choices.add(typed(agency) + QStringLiteral(" says safe"), LinePart::OnlyAfter);
}

static void addDays(Choices& choices)
{
    choices.addAll({QStringLiteral("today 1700"), QStringLiteral("tomorrow"), QStringLiteral("mon"), QStringLiteral("tue"),
                    QStringLiteral("wed"), QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("in 3 days"),
                    QStringLiteral("2 weeks")},
                   LinePart::Deadline);
}

static void addPeople(Choices& choices, const LineContext& context)
{
    choices.addAll({QStringLiteral("victim"), QStringLiteral("perp"), QStringLiteral("children"), QStringLiteral("both")},
                   LinePart::Person);
    for (const PersonOnCase& person : context.people)
        choices.add(person.called(), LinePart::Person);
}

static void addVerbs(Choices& choices)
{
    choices.addAll({QStringLiteral("contact"), QStringLiteral("visit"), QStringLiteral("tell"), QStringLiteral("notify"),
                    QStringLiteral("feedback"), QStringLiteral("check"), QStringLiteral("allocate"),
                    QStringLiteral("joint visit"), QStringLiteral("first visit"), QStringLiteral("talk with"),
                    QStringLiteral("professionals meeting"), QStringLiteral("welfare check"), QStringLiteral("roc"),
                    QStringLiteral("ed alert"), QStringLiteral("face review"), QStringLiteral("review icm"),
                    QStringLiteral("review sam"), QStringLiteral("alarm"), QStringLiteral("safety plan")},
                   LinePart::Category);
}

static void addJoints(Choices& choices)
{
    choices.addAll({QStringLiteral("after"), QStringLiteral("not before"), QStringLiteral("if")}, LinePart::OnlyAfter);
    choices.add(QStringLiteral("before"), LinePart::Deadline);
    choices.add(QStringLiteral("by"), LinePart::Deadline);
    choices.add(QStringLiteral("not alone"), LinePart::Requirement);
    choices.add(QStringLiteral("with"), LinePart::SecondAgency);
    choices.add(QStringLiteral("via"), LinePart::Route);
    choices.add(QStringLiteral("because"), LinePart::Reason);
}

/// What may follow a word that leads somewhere: with an agency, by somebody or a day, after a word or an event.
static bool addFollowing(Choices& choices, const QString& before, const LineContext& context)
{
    if (before == u"with") {
        addAgencies(choices, LinePart::SecondAgency, context);
    } else if (isOneOf(before, u"by worker")) {
        choices.addAll(context.workers, LinePart::Worker);
        addDays(choices);
    } else if (before == u"after") {
        addWaitsForAgencies(choices, context);
        addEvents(choices, LinePart::OnlyAfter);
    } else if (isOneOf(before, u"if before")) {
        addEvents(choices, before == u"if" ? LinePart::IfEvent : LinePart::Deadline);
        addDays(choices);
    } else {
        return false;
    }
    return true;
}

static QVector<Completion> wordsHere(const AtCursor& here, bool spaceFollows, const LineContext& context)
{
    Choices choices(here, spaceFollows);
    if (here.isFirst) {
        addAgencies(choices, LinePart::Agency, context);
    } else if (!addFollowing(choices, here.before, context)) {
        addVerbs(choices);
        addPeople(choices, context);
        addJoints(choices);
        addDays(choices);
    }
    return choices.found();
}

static QStringList namesOf(const LineContext& context)
{
    QStringList names;
    for (const PersonOnCase& person : context.people)
        names.append(person.name);
    return names;
}

/// What mends the line comes first where nothing is half typed or where it is what is being typed, and where no word
/// fits what is typed.
QVector<Completion> completions(const QString& text, qsizetype cursor, const LineContext& context)
{
    const AtCursor here = atCursor(text, cursor);
    if (auto names = nameCompletions(text, here.end, namesOf(context)); !names.isEmpty())
        return names;
    const bool atEnd = here.end == text.size() && !here.isFirst;
    QVector<Completion> first, later;
    const QVector<Completion> offers = atEnd ? understandTask(text, context).offers : QVector<Completion>();
    for (const Completion& offer : offers)
        (here.typed.isEmpty() || offer.at <= here.at ? first : later).append(offer);
    const bool spaceFollows = here.end < text.size() && text[here.end].isSpace();
    const QVector<Completion> words = first + wordsHere(here, spaceFollows, context);
    return (words.isEmpty() ? later : words).mid(0, longestList);
}

} // namespace tepu
