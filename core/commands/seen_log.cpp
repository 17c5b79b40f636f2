// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/seen_log.h"

namespace tepu {
namespace {

struct SeenRow {
    SeatId seat;
    qint64 sequence = 0;
    SeatId other;
    qint64 upTo = 0;

    static constexpr auto fields()
    {
        using R = SeenRow;
        return Fields{field("seat", &R::seat), field("sequence", &R::sequence), field("other", &R::other), field("up_to", &R::upTo)};
    }
};

} // namespace

SeenLog::SeenLog(const Tables& tables, const QVector<SeatHead>& heads)
{
    for (const SeatHead& head : heads)
        m_passed.insert(head.seat, static_cast<qint64>(head.content.sequence));
    for (const SeenRow& row : tables.ask<SeenRow>(QStringLiteral("SELECT seat, sequence, other, up_to FROM seat_seen ORDER BY seat, sequence"))) {
        QVector<Said>& said = m_said[row.seat];
        if (said.isEmpty() || said.last().sequence != row.sequence)
            said.append(Said{row.sequence, {}});
        said.last().seen.insert(row.other, row.upTo);
    }
}

/// The same fact may come again, where its scope is made anew.
void SeenLog::note(const SeatId& seat, qint64 sequence, const Merged& merged)
{
    QVector<Said>& said = m_said[seat];
    const auto place = std::lower_bound(said.begin(), said.end(), sequence, [](const Said& one, qint64 at) { return one.sequence < at; });
    if (place != said.end() && place->sequence == sequence)
        return;
    Said fresh{sequence, {}};
    for (const SeatSeen& other : merged.seen)
        fresh.seen.insert(other.seat, other.content);
    said.insert(place, fresh);
}

bool SeenLog::passes(const Statement& fact)
{
    if (fact.chain != Chain::Content)
        return true;
    const auto sequence = static_cast<qint64>(fact.sequence);
    bool sawAll = true;
    for (auto it = m_passed.cbegin(); it != m_passed.cend(); ++it)
        sawAll = sawAll && (it.key() == fact.seat || hadSeen(fact.seat, sequence, it.key(), it.value()));
    qint64& passed = m_passed[fact.seat];
    passed = std::max(passed, sequence);
    return sawAll;
}

/// The founding seat has nothing to merge when it begins; neither had the seats of records that are older than this fact, and they
/// always worked in one folder, one after the other.
bool SeenLog::beganMerged(const SeatId& seat) const
{
    const auto said = m_said.constFind(seat);
    return said != m_said.cend() && !said->isEmpty() && said->first().sequence == 1;
}

bool SeenLog::hadSeen(const SeatId& seat, qint64 sequence, const SeatId& other, qint64 upTo) const
{
    if (!beganMerged(seat) && !beganMerged(other))
        return true; // the record's order is theirs
    const QVector<Said> said = m_said.value(seat);
    for (auto last = said.crbegin(); last != said.crend(); ++last)
        if (last->sequence < sequence)
            return last->seen.value(other) >= upTo;
    return false;
}

bool SeenLog::hadSeen(const Statement& later, const Statement& earlier) const
{
    return later.seat == earlier.seat || hadSeen(later.seat, static_cast<qint64>(later.sequence), earlier.seat, static_cast<qint64>(earlier.sequence));
}

bool SeenLog::hasSaid(const SeatId& seat, const SeatId& other, qint64 upTo) const
{
    const QVector<Said> said = m_said.value(seat);
    return upTo == 0 || (!said.isEmpty() && said.last().seen.value(other) >= upTo);
}

} // namespace tepu
