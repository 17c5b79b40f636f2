// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/row_order.h"

#include <QHash>
#include <optional>
#include <tuple>

namespace tepu {
namespace {

constexpr int sweeps = 4;

QHash<Uuid, int> placesOf(const Kindred& family)
{
    QHash<Uuid, int> places;
    for (int i = 0; i < family.people.size(); ++i)
        places.insert(family.people[i].id, i);
    return places;
}

/// Who is or was whose partner, in one row; partners of today before those of before.
QVector<QVector<int>> partnersOf(const Kindred& family, const QVector<int>& rows)
{
    const auto places = placesOf(family);
    QVector<QVector<int>> partners(family.people.size());
    for (const BondKind kind : {BondKind::Partner, BondKind::FormerPartner})
        for (const KinBond& bond : family.bonds) {
            const int one = places.value(bond.from);
            const int other = places.value(bond.to);
            if (bond.kind != kind || rows[one] != rows[other] || partners[one].contains(other))
                continue;
            partners[one].append(other);
            partners[other].append(one);
        }
    return partners;
}

/// All who are joined by couples, each beside the one before as far as a line allows: it begins at an end, and of several ends with a
/// former partner, so that those who are together today stand together.
class CoupleLine {
public:
    explicit CoupleLine(const QVector<QVector<int>>& partners) : m_partners(partners), m_isPlaced(partners.size(), false) {}

    KinBlock from(int person)
    {
        KinBlock all;
        gather(person, all);
        std::sort(all.begin(), all.end());
        for (const int each : all)
            m_isPlaced[each] = false;
        KinBlock line;
        gather(endOf(all), line);
        return line;
    }
    bool isPlaced(int person) const { return m_isPlaced[person]; }

private:
    void gather(int person, KinBlock& line)
    {
        if (m_isPlaced[person])
            return;
        m_isPlaced[person] = true;
        line.append(person);
        for (const int partner : m_partners[person])
            gather(partner, line);
    }
    int endOf(const KinBlock& all) const
    {
        const auto rank = [&](int person) { // the partner's first partner is somebody else: they are not their first choice
            const auto& own = m_partners[person];
            const bool isEnd = own.size() <= 1;
            const bool isFormer = isEnd && !own.isEmpty() && m_partners[own.first()].first() != person;
            return std::tuple(!isEnd, !isFormer, person);
        };
        return *std::min_element(all.cbegin(), all.cend(), [&](int one, int other) { return rank(one) < rank(other); });
    }

    const QVector<QVector<int>>& m_partners;
    QVector<bool> m_isPlaced;
};

/// Sets the blocks of each row where those above and below them stand.
class Ordering {
public:
    Ordering(const Kindred& family, KinRows rows) : m_family(family), m_descent(family), m_rows(std::move(rows)), m_x(family.people.size())
    {
        for (const auto& row : m_rows)
            spread(row);
    }

    KinRows ordered()
    {
        const int last = static_cast<int>(m_rows.size()) - 1;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (int row = 1; row <= last; ++row)
                order(m_rows[row], m_descent.parents);
            for (int row = last - 1; row >= 0; --row)
                order(m_rows[row], m_descent.children);
        }
        for (int row = 1; row <= last; ++row)
            order(m_rows[row], m_descent.parents);
        return m_rows;
    }

private:
    /// From the middle outwards, so that rows of different length can be compared.
    void spread(const QVector<KinBlock>& row)
    {
        int count = 0;
        for (const KinBlock& block : row)
            count += static_cast<int>(block.size());
        double x = -count / 2.0;
        for (const KinBlock& block : row)
            for (const int person : block)
                m_x[person] = x++;
    }

    std::optional<double> middle(const QVector<int>& people) const
    {
        if (people.isEmpty())
            return std::nullopt;
        double sum = 0;
        for (const int person : people)
            sum += m_x[person];
        return sum / static_cast<double>(people.size());
    }

    /// Those with whom somebody lives, where neither parents nor children draw them anywhere.
    QVector<int> household(int person) const
    {
        const Uuid& id = m_family.people[person].id;
        QVector<int> mates;
        for (const auto& home : m_family.households)
            if (home.contains(id))
                for (int other = 0; other < m_family.people.size(); ++other)
                    if (other != person && home.contains(m_family.people[other].id))
                        mates.append(other);
        return mates;
    }

    double wanted(const KinBlock& block, const QVector<QVector<int>>& kin) const
    {
        double sum = 0;
        int count = 0;
        for (const int person : block)
            if (const auto at = middle(kin[person])) {
                sum += *at;
                ++count;
            }
        if (count > 0)
            return sum / count;
        const bool isBound = std::any_of(block.cbegin(), block.cend(), [&](int person) {
            return !m_descent.parents[person].isEmpty() || !m_descent.children[person].isEmpty();
        });
        return isBound ? *middle(block) : middle(household(block.first())).value_or(*middle(block));
    }

    /// Turned round where those on its left then stand more to the left.
    void turn(KinBlock& block, const QVector<QVector<int>>& kin) const
    {
        double leaning = 0;
        for (int i = 0; i < block.size(); ++i)
            if (const auto at = middle(kin[block[i]]))
                leaning += (i - static_cast<double>(block.size() - 1) / 2.0) * (*at - middle(block).value_or(0));
        if (leaning < 0)
            std::reverse(block.begin(), block.end());
    }

    void order(QVector<KinBlock>& row, const QVector<QVector<int>>& kin)
    {
        for (KinBlock& block : row)
            turn(block, kin);
        QVector<std::tuple<double, int, KinBlock>> keyed;
        for (const KinBlock& block : row)
            keyed.append({wanted(block, kin), *std::min_element(block.cbegin(), block.cend()), block});
        std::sort(keyed.begin(), keyed.end(), [](const auto& one, const auto& other) {
            return std::tie(std::get<0>(one), std::get<1>(one)) < std::tie(std::get<0>(other), std::get<1>(other));
        });
        for (int i = 0; i < row.size(); ++i)
            row[i] = std::get<2>(keyed[i]);
        spread(row);
    }

    const Kindred& m_family;
    KinDescent m_descent;
    KinRows m_rows;
    QVector<double> m_x;
};

} // namespace

KinDescent::KinDescent(const Kindred& family) : parents(family.people.size()), children(family.people.size())
{
    const auto places = placesOf(family);
    for (const BondKind kind : {BondKind::Parent, BondKind::Carer})
        for (const KinBond& bond : family.bonds) {
            const int elder = places.value(bond.from);
            const int younger = places.value(bond.to);
            const bool hasParents = kind == BondKind::Carer && !parents[younger].isEmpty();
            if (bond.kind != kind || parents[younger].contains(elder) || hasParents)
                continue;
            parents[younger].append(elder);
            children[elder].append(younger);
        }
}

KinRows rowOrder(const Kindred& family, const QVector<int>& rows)
{
    const auto partners = partnersOf(family, rows);
    CoupleLine line(partners);
    KinRows blocks(rows.isEmpty() ? 0 : *std::max_element(rows.cbegin(), rows.cend()) + 1);
    for (int person = 0; person < rows.size(); ++person)
        if (!line.isPlaced(person))
            blocks[rows[person]].append(line.from(person));
    return Ordering(family, blocks).ordered();
}

} // namespace tepu
