// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/shape.h"

#include <numeric>

namespace tepu {

static int distance(const QString& a, const QString& b)
{
    QVector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int change = diagonal + (a[i].toLower() == b[j].toLower() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

QString nearest(const QString& name, const QStringList& known)
{
    QString best;
    qsizetype least = std::max<qsizetype>(2, name.size() / 3) + 1;
    for (const QString& each : known) {
        const int far = distance(name, each);
        if (far < least) {
            least = far;
            best = each;
        }
    }
    return best;
}

} // namespace tepu
