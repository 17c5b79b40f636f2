// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/outlines.h"

#include "core/rules/family/columns.h"

#include <QMap>
#include <optional>
#include <tuple>
#include <utility>

namespace tepu {
namespace {

using Span = QPair<int, int>;

KinPlace at(const QVector<KinPlace>& places, const Uuid& person)
{
    return *std::find_if(places.cbegin(), places.cend(), [&](const KinPlace& place) { return place.id == person; });
}

Span spanOf(const QVector<KinPlace>& places, const QVector<Uuid>& people)
{
    Span span{at(places, people.first()).column, at(places, people.first()).column};
    for (const Uuid& person : people) {
        const int column = at(places, person).column;
        span = {std::min(span.first, column), std::max(span.second, column)};
    }
    return span;
}

bool standsAbove(const KinBond& bond, const QVector<KinPlace>& places)
{
    return bond.kind == BondKind::Parent && at(places, bond.from).row < at(places, bond.to).row;
}

void sortByColumn(QVector<Uuid>& people, const QVector<KinPlace>& places)
{
    std::sort(people.begin(), people.end(), [&](const Uuid& one, const Uuid& other) {
        return std::tuple(at(places, one).row, at(places, one).column) < std::tuple(at(places, other).row, at(places, other).column);
    });
}

/// Gives those of each row lanes of their own.
template <class T, class SpanOf>
void setLanes(QVector<T>& lines, SpanOf spanOfLine)
{
    QMap<int, QVector<int>> rows;
    for (int i = 0; i < lines.size(); ++i)
        rows[lines[i].row].append(i);
    for (const QVector<int>& row : rows) {
        QVector<Span> spans;
        for (const int i : row)
            spans.append(spanOfLine(lines[i]));
        const auto lanes = lanesOf(spans);
        for (int i = 0; i < row.size(); ++i)
            lines[row[i]].lane = lanes[i];
    }
}

} // namespace

QVector<int> lanesOf(const QVector<Span>& spans)
{
    QVector<int> lanes;
    for (int i = 0; i < spans.size(); ++i) {
        int lane = 0;
        const auto isTaken = [&] {
            for (int other = 0; other < i; ++other)
                if (lanes[other] == lane && spans[other].first <= spans[i].second && spans[i].first <= spans[other].second)
                    return true;
            return false;
        };
        while (isTaken())
            ++lane;
        lanes.append(lane);
    }
    return lanes;
}

QVector<KinSiblings> siblingsOf(const Kindred& family, const QVector<KinPlace>& places)
{
    QMap<QVector<Uuid>, QVector<Uuid>> byParents;
    for (const KinPerson& child : family.people) {
        QVector<Uuid> parents;
        for (const KinBond& bond : family.bonds)
            if (bond.to == child.id && standsAbove(bond, places))
                parents.append(bond.from);
        sortByColumn(parents, places);
        if (!parents.isEmpty())
            byParents[parents].append(child.id);
    }
    QVector<KinSiblings> all;
    for (auto it = byParents.begin(); it != byParents.end(); ++it) {
        sortByColumn(it.value(), places);
        all.append({it.key(), it.value(), at(places, it.value().first()).row, 0});
    }
    std::sort(all.begin(), all.end(), [&](const KinSiblings& one, const KinSiblings& other) {
        return std::tuple(one.row, spanOf(places, one.children), one.parents) < std::tuple(other.row, spanOf(places, other.children), other.parents);
    });
    setLanes(all, [&](const KinSiblings& each) { return spanOf(places, each.parents + each.children); });
    return all;
}

QVector<KinBracket> bracketsOf(const Kindred& family, const QVector<KinPlace>& places)
{
    QVector<KinBracket> all;
    for (const KinBond& bond : family.bonds) {
        const KinPlace from = at(places, bond.from);
        const KinPlace to = at(places, bond.to);
        const bool isCouple = bond.kind == BondKind::Partner || bond.kind == BondKind::FormerPartner;
        const bool isBeside = std::abs(from.column - to.column) == besideEachOther;
        if (from.row == to.row && !(isCouple && isBeside))
            all.append({bond, from.row, 0});
    }
    const auto span = [&](const KinBracket& each) { return spanOf(places, {each.bond.from, each.bond.to}); };
    std::sort(all.begin(), all.end(), [&](const KinBracket& one, const KinBracket& other) {
        const auto length = [&](const KinBracket& each) { return span(each).second - span(each).first; };
        return std::tuple(one.row, length(one), one.bond) < std::tuple(other.row, length(other), other.bond);
    });
    setLanes(all, span);
    return all;
}

QVector<KinHome> homesOf(const Kindred& family, const QVector<KinPlace>& places)
{
    QVector<KinPlace> ordered = places;
    std::sort(ordered.begin(), ordered.end(),
              [](const KinPlace& one, const KinPlace& other) { return std::tie(one.row, one.column) < std::tie(other.row, other.column); });
    QVector<KinHome> homes;
    for (int household = 0; household < family.households.size(); ++household) {
        std::optional<KinHome> open;
        for (const KinPlace& place : ordered) {
            const bool livesHere = family.households[household].contains(place.id);
            if (open && (!livesHere || open->row != place.row))
                homes.append(*std::exchange(open, std::nullopt));
            if (!livesHere)
                continue;
            if (open)
                open->to = place.column;
            else
                open = KinHome{household, place.row, place.column, place.column};
        }
        if (open)
            homes.append(*open);
    }
    return homes;
}

} // namespace tepu
