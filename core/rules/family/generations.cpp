// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/generations.h"

#include <QHash>
#include <QSet>

namespace tepu {
namespace {

struct Above {
    int elder;
    int younger;
};

/// Groups of people who stand in one row, and which of them stand above which. Never a ring.
class Rows {
public:
    explicit Rows(int people) : m_group(people)
    {
        for (int i = 0; i < people; ++i)
            m_group[i] = i;
    }

    bool inOneRow(int one, int other);
    bool standAbove(int elder, int younger);
    /// Every group as low as those under it let it be.
    QVector<int> rows() const;
    /// Which people hang together, by a number for each.
    QVector<int> parts() const;

private:
    void relabel(QVector<int>& labels, int from, int to) const;
    bool isAbove(int elder, int younger) const;
    QVector<Above> groupsAbove() const;

    QVector<int> m_group;
    QVector<Above> m_above; ///< by people
};

void Rows::relabel(QVector<int>& labels, int from, int to) const
{
    std::replace(labels.begin(), labels.end(), from, to);
}

QVector<Above> Rows::groupsAbove() const
{
    QVector<Above> groups;
    for (const Above& each : m_above)
        groups.append({m_group[each.elder], m_group[each.younger]});
    return groups;
}

bool Rows::isAbove(int elder, int younger) const
{
    const auto above = groupsAbove();
    QVector<int> open{elder};
    QSet<int> seen{elder};
    while (!open.isEmpty()) {
        const int group = open.takeLast();
        for (const Above& each : above)
            if (each.elder == group && !seen.contains(each.younger)) {
                seen.insert(each.younger);
                open.append(each.younger);
            }
    }
    return seen.contains(younger);
}

bool Rows::inOneRow(int one, int other)
{
    const int first = m_group[one];
    const int second = m_group[other];
    if (first == second)
        return true;
    if (isAbove(first, second) || isAbove(second, first))
        return false;
    relabel(m_group, std::max(first, second), std::min(first, second));
    return true;
}

bool Rows::standAbove(int elder, int younger)
{
    if (isAbove(m_group[younger], m_group[elder]))
        return false;
    m_above.append({elder, younger});
    return true;
}

QVector<int> Rows::rows() const
{
    const auto above = groupsAbove();
    QVector<int> row(m_group.size(), 0);
    for (bool moved = true; moved;) { // there is no ring, so each moves at most as often as there are groups
        moved = false;
        for (const Above& each : above)
            if (row[each.younger] <= row[each.elder]) {
                row[each.younger] = row[each.elder] + 1;
                moved = true;
            }
    }
    for (bool moved = true; moved;) {
        moved = false;
        QHash<int, int> lowest;
        for (const Above& each : above)
            lowest[each.elder] = std::min(lowest.value(each.elder, row[each.younger] - 1), row[each.younger] - 1);
        for (auto it = lowest.begin(); it != lowest.end(); ++it)
            if (row[it.key()] < it.value()) {
                row[it.key()] = it.value();
                moved = true;
            }
    }
    QVector<int> all;
    for (const int group : m_group)
        all.append(row[group]);
    return all;
}

QVector<int> Rows::parts() const
{
    QVector<int> part = m_group;
    for (const Above& each : m_above)
        relabel(part, std::max(part[each.elder], part[each.younger]), std::min(part[each.elder], part[each.younger]));
    return part;
}

/// What is heeded first where not everything can be.
int weight(BondKind kind)
{
    switch (kind) {
    case BondKind::Parent: return 0;
    case BondKind::Partner: return 1;
    case BondKind::FormerPartner: return 2;
    case BondKind::Sibling: return 3;
    case BondKind::Carer: return 5;
    case BondKind::Child:
    case BondKind::OtherKin: return 6;
    }
    Q_UNREACHABLE();
}

class Placing {
public:
    explicit Placing(const Kindred& family) : m_family(family), m_rows(static_cast<int>(family.people.size()))
    {
        for (int i = 0; i < family.people.size(); ++i)
            m_at.insert(family.people[i].id, i);
    }

    Generations place();

private:
    bool heed(const KinBond& bond);
    void heedAll(int weightOf);
    void keepTogether(Uuid KinBond::*shared, Uuid KinBond::*others);
    void alignParts(QVector<int>& rows) const;

    const Kindred& m_family;
    QHash<Uuid, int> m_at;
    Rows m_rows;
    QVector<KinBond> m_setAside;
};

bool Placing::heed(const KinBond& bond)
{
    const int from = m_at.value(bond.from);
    const int to = m_at.value(bond.to);
    switch (bond.kind) {
    case BondKind::Parent:
    case BondKind::Carer: return m_rows.standAbove(from, to);
    case BondKind::Partner:
    case BondKind::FormerPartner:
    case BondKind::Sibling: return m_rows.inOneRow(from, to);
    case BondKind::Child:
    case BondKind::OtherKin: return true;
    }
    Q_UNREACHABLE();
}

void Placing::heedAll(int weightOf)
{
    for (const KinBond& bond : m_family.bonds)
        if (weight(bond.kind) == weightOf && !heed(bond))
            m_setAside.append(bond);
}

/// Children of one parent stand in one row, and the parents of one child, where nothing speaks against it.
void Placing::keepTogether(Uuid KinBond::*shared, Uuid KinBond::*others)
{
    QHash<Uuid, int> first;
    for (const KinBond& bond : m_family.bonds)
        if (bond.kind == BondKind::Parent) {
            const int other = m_at.value(bond.*others);
            if (!first.contains(bond.*shared))
                first.insert(bond.*shared, other);
            else
                (void)m_rows.inOneRow(first.value(bond.*shared), other);
        }
}

/// Parts of the family that do not hang together have their children in one row, and their adults above it.
void Placing::alignParts(QVector<int>& rows) const
{
    const QVector<int> parts = m_rows.parts();
    QHash<int, int> childRow, lastRow;
    for (int i = 0; i < rows.size(); ++i) {
        lastRow[parts[i]] = std::max(lastRow.value(parts[i], 0), rows[i]);
        if (m_family.people[i].isChild)
            childRow[parts[i]] = std::max(childRow.value(parts[i], 0), rows[i]);
    }
    const auto children = [&](int part) { return childRow.value(part, lastRow.value(part) + 1); };
    int lowest = 0;
    for (auto it = lastRow.begin(); it != lastRow.end(); ++it)
        lowest = std::max(lowest, children(it.key()));
    for (int i = 0; i < rows.size(); ++i)
        rows[i] += lowest - children(parts[i]);
    const int top = rows.isEmpty() ? 0 : *std::min_element(rows.cbegin(), rows.cend());
    for (int& row : rows)
        row -= top;
}

Generations Placing::place()
{
    for (int each = 0; each <= 3; ++each)
        heedAll(each);
    keepTogether(&KinBond::from, &KinBond::to);
    keepTogether(&KinBond::to, &KinBond::from);
    heedAll(5);
    QVector<int> rows = m_rows.rows();
    alignParts(rows);
    return {rows, m_setAside};
}

} // namespace

Generations generationsOf(const Kindred& family)
{
    return Placing(family).place();
}

} // namespace tepu
