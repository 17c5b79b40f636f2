// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/columns.h"

#include <cmath>
#include <optional>

namespace tepu {
namespace {

constexpr int smoothings = 6;

/// Blocks that are pushed against each other, and where the first of them would stand best.
struct Pushed {
    double sum = 0;
    int count = 0;
    double best() const { return sum / count; }
};

/// The places nearest to those wanted that keep their order and distance: neighbours that would overlap go together to the mean
/// of what they want (least squares with order, "pool adjacent violators").
QVector<double> keptApart(const QVector<double>& wanted, const QVector<double>& offsets)
{
    QVector<Pushed> pools;
    for (int i = 0; i < wanted.size(); ++i) {
        pools.append({wanted[i] - offsets[i], 1});
        while (pools.size() > 1 && pools[pools.size() - 2].best() >= pools.constLast().best()) {
            const Pushed last = pools.takeLast();
            pools.last().sum += last.sum;
            pools.last().count += last.count;
        }
    }
    QVector<double> places;
    for (const Pushed& pool : pools)
        for (int i = 0; i < pool.count; ++i)
            places.append(pool.best() + offsets[places.size()]);
    return places;
}

class Columns {
public:
    Columns(const Kindred& family, const KinRows& rows) : m_descent(family), m_rows(rows), m_x(family.people.size(), 0)
    {
        for (const auto& row : rows)
            settle(row, QVector<double>(row.size(), 0));
    }

    QVector<int> columns()
    {
        for (int pass = 0; pass < smoothings; ++pass) {
            for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row)
                settle(*row, wantedOf(*row, m_descent.children));
            for (const auto& row : m_rows)
                settle(row, wantedOf(row, m_descent.parents));
        }
        return inWholeColumns();
    }

private:
    /// Where the left end of each block would stand, were it alone in its row.
    QVector<double> wantedOf(const QVector<KinBlock>& row, const QVector<QVector<int>>& kin) const
    {
        QVector<double> wanted;
        for (const KinBlock& block : row) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < block.size(); ++i)
                for (const int other : kin[block[i]]) {
                    sum += m_x[other] - i * besideEachOther;
                    ++count;
                }
            wanted.append(count > 0 ? sum / count : m_x[block.first()]);
        }
        return wanted;
    }

    void settle(const QVector<KinBlock>& row, const QVector<double>& wanted)
    {
        QVector<double> offsets;
        double offset = 0;
        for (const KinBlock& block : row) {
            offsets.append(offset);
            offset += static_cast<double>(block.size()) * besideEachOther;
        }
        const auto places = keptApart(wanted, offsets);
        for (int i = 0; i < row.size(); ++i)
            for (int member = 0; member < row[i].size(); ++member)
                m_x[row[i][member]] = places[i] + member * besideEachOther;
    }

    QVector<int> inWholeColumns() const
    {
        QVector<int> columns(m_x.size(), 0);
        for (const auto& row : m_rows) {
            std::optional<int> free;
            for (const KinBlock& block : row) {
                const int nearest = static_cast<int>(std::lround(m_x[block.first()]));
                int column = free ? std::max(nearest, *free) : nearest;
                for (const int person : block) {
                    columns[person] = column;
                    column += besideEachOther;
                }
                free = column;
            }
        }
        const int left = columns.isEmpty() ? 0 : *std::min_element(columns.cbegin(), columns.cend());
        for (int& column : columns)
            column -= left;
        return columns;
    }

    KinDescent m_descent;
    const KinRows& m_rows;
    QVector<double> m_x;
};

} // namespace

QVector<int> columnsOf(const Kindred& family, const KinRows& rows)
{
    return Columns(family, rows).columns();
}

} // namespace tepu
