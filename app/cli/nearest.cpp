// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include <QVector>
#include <algorithm>

namespace tepu::cli {

static qsizetype distance(const QString& from, const QString& to)
{
    QVector<QVector<qsizetype>> cost(from.size() + 1, QVector<qsizetype>(to.size() + 1));
    for (qsizetype i = 0; i <= from.size(); ++i)
        for (qsizetype j = 0; j <= to.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const bool same = from[i - 1] == to[j - 1];
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[from.size()][to.size()];
}

QString nearest(const QString& typed, const QStringList& known)
{
    const QString word = typed.left(100); // a mistyped word is short; a pasted text need not be measured whole
    const auto farness = [&](const QString& candidate) {
        const bool continues = word.size() >= 2 && candidate.startsWith(word);
        return std::pair(!continues, distance(word, candidate));
    };
    const auto best = std::min_element(known.cbegin(), known.cend(), [&](const QString& a, const QString& b) {
        return farness(a) < farness(b);
    });
    return best == known.cend() ? QString() : *best;
}

} // namespace tepu::cli
