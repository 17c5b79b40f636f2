// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/unseen_changes.h"

#include "core/commands/fact_book.h"
#include "core/commands/record/settle.h"

#include <map>
#include <numeric>
#include <set>

namespace tepu {
namespace {

/// A fact that sets a thing, or settles what does.
struct Setter {
    qsizetype fact = 0;  ///< its own place
    qsizetype means = 0; ///< the place of the fact that it makes hold: its own, or the one that was settled on
    Change change;

    bool settles() const { return fact != means; }
};

/// Everything that was done to one thing, in the record's order.
class Story {
public:
    Story(const QVector<Statement>& facts, const SeenLog& seen, const QVector<Setter>& setters)
        : m_facts(facts), m_seen(seen), m_all(setters)
    {
    }

    bool isOfSeveralSeats() const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const Setter& one) { return seatOf(one) != seatOf(m_all.first()); });
    }
    bool wasSettled() const
    {
        return std::any_of(m_all.begin(), m_all.end(), [](const Setter& one) { return one.settles(); });
    }
    const QVector<Setter>& all() const { return m_all; }

    /// Among those that nothing later has seen, the one with most caution; the latest of them.
    const Setter& winner() const
    {
        const Setter* most = nullptr;
        for (qsizetype i = 0; i < m_all.size(); ++i)
            if (isNewest(i) && (!most || m_all[i].change.caution >= most->change.caution))
                most = &m_all[i];
        return *most;
    }

    /// Neither had seen the other, and they do not say the same.
    bool differUnseen(const Setter& earlier, const Setter& later) const
    {
        const bool neitherSets = earlier.change.onlyKeeps && later.change.onlyKeeps;
        return !neitherSets && earlier.means != later.means && !hadSeen(later, earlier) && !sayTheSame(earlier, later);
    }
    bool isSettled(const Setter& one, const Setter& other) const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const Setter& settled) {
            return settled.settles() && settled.fact > one.fact && settled.fact > other.fact && hadSeen(settled, one) && hadSeen(settled, other);
        });
    }

private:
    const SeatId& seatOf(const Setter& one) const { return m_facts[one.fact].seat; }
    bool hadSeen(const Setter& later, const Setter& earlier) const { return m_seen.hadSeen(m_facts[later.fact], m_facts[earlier.fact]); }
    bool isNewest(qsizetype i) const
    {
        for (qsizetype later = i + 1; later < m_all.size(); ++later)
            if (hadSeen(m_all[later], m_all[i]))
                return false;
        return true;
    }
    bool sayTheSame(const Setter& one, const Setter& other) const
    {
        const Statement& first = m_facts[one.means];
        const Statement& second = m_facts[other.means];
        return first.kind == second.kind && first.ordinary == second.ordinary && first.safety == second.safety;
    }

    const QVector<Statement>& m_facts;
    const SeenLog& m_seen;
    const QVector<Setter>& m_all;
};

using Setters = std::map<QString, QVector<Setter>>;

/// What a person settled on may itself have been taken back: then nothing is settled.
void addSettled(Setters& setters, const QVector<Statement>& facts, qsizetype place)
{
    const auto settled = Facts::readFact<Settled>(facts[place]);
    const auto of = settled ? setters.find(settled->thing) : setters.end();
    if (of == setters.end())
        return;
    for (auto kept = of->second.crbegin(); kept != of->second.crend(); ++kept)
        if (!kept->settles() && facts[kept->fact].stamp.command == settled->kept) {
            of->second.append({place, kept->fact, kept->change});
            return;
        }
}

Setters settersIn(const QVector<Statement>& facts, const QSet<CommandId>& struck)
{
    Setters setters;
    for (qsizetype place = 0; place < facts.size(); ++place) {
        const Statement& fact = facts[place];
        if (fact.chain != Chain::Content || struck.contains(fact.stamp.command))
            continue;
        if (fact.kind == QLatin1String(Settled::kind))
            addSettled(setters, facts, place);
        const FactBook::Entry* entry = FactBook::all().entry(fact.kind);
        if (entry && entry->changes)
            for (const Change& change : entry->changes(fact))
                setters[change.thing].append({place, place, change});
    }
    return setters;
}

UnseenChange unseenOf(const Story& story, const QString& thing, qsizetype stands)
{
    std::set<qsizetype> places;
    for (qsizetype i = 0; i < story.all().size(); ++i)
        for (qsizetype j = i + 1; j < story.all().size(); ++j) {
            const Setter& one = story.all()[i];
            const Setter& other = story.all()[j];
            if (story.differUnseen(one, other) && !story.isSettled(one, other))
                places.insert({one.means, other.means});
        }
    if (!places.empty())
        places.insert(stands);
    return {thing, QVector<qsizetype>(places.begin(), places.end()), stands};
}

/// Which facts are applied later than they stand, and which wait.
struct Moves {
    std::map<qsizetype, qsizetype> behind;
    std::set<qsizetype> waiting;
};

void addMoves(Moves& moves, const Story& story, const Setter& winner)
{
    const qsizetype stands = winner.means;
    if (winner.change.onlyKeeps) {
        const auto kept = std::find_if(story.all().begin(), story.all().end(), [&](const Setter& one) { return one.fact == stands; });
        for (const Setter& one : story.all())
            if (!one.settles() && (one.fact < stands ? story.differUnseen(one, *kept) : story.differUnseen(*kept, one)))
                moves.waiting.insert(one.fact);
        return;
    }
    qsizetype last = winner.fact;
    for (const Setter& one : story.all())
        if (!one.change.onlyKeeps)
            last = std::max(last, one.fact);
    if (last != stands)
        moves.behind[stands] = std::max(last, moves.behind.count(stands) ? moves.behind[stands] : last);
}

QVector<qsizetype> ordered(qsizetype count, const Moves& moves)
{
    QVector<std::pair<qsizetype, qsizetype>> keys; // behind which place, and the place itself
    for (qsizetype place = 0; place < count; ++place) {
        const auto moved = moves.behind.find(place);
        if (!moves.waiting.count(place))
            keys.append({moved == moves.behind.end() ? 2 * place : 2 * moved->second + 1, place});
    }
    std::sort(keys.begin(), keys.end());
    QVector<qsizetype> order;
    for (const auto& [behind, place] : keys)
        order.append(place);
    return order;
}

} // namespace

Precedence precedenceOf(const QVector<Statement>& facts, const SeenLog& seen, const QSet<CommandId>& struck)
{
    Precedence precedence;
    Moves moves;
    const auto fromAnotherSeat = [&](const Statement& fact) { return fact.seat != facts.first().seat; };
    if (std::any_of(facts.begin(), facts.end(), fromAnotherSeat))
        for (const auto& [thing, setters] : settersIn(facts, struck)) {
            const Story story(facts, seen, setters);
            if (!story.isOfSeveralSeats() && !story.wasSettled())
                continue;
            const Setter& winner = story.winner();
            addMoves(moves, story, winner);
            const UnseenChange unseen = unseenOf(story, thing, winner.means);
            if (!unseen.facts.isEmpty())
                precedence.unsettled.append(unseen);
        }
    precedence.order = ordered(facts.size(), moves);
    return precedence;
}

} // namespace tepu
