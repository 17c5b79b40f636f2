// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <algorithm>

namespace tepu {

/// One fault of a row that is rejected; a row may have several.
struct RowFault {
    int line = 0;    ///< the physical line on which the row starts
    QString column;  ///< empty where the row has too few or too many fields
    QString value;   ///< at most 60 characters of what stood there, made visible
    QString reason;
    QString ref;     ///< of the episode or release, as far as it can be told
};

/// Why an episode or a release is rejected as a whole although its rows could be read.
struct WholeFault {
    QString ref;
    QVector<int> lines;
    QString column;
    QString reason;
};

/// Something that was imported and should be looked at.
struct Warning {
    int line = 0;
    QString column;
    QString reason;
};

/// Puts findings in the order of a file; what stands on one line keeps its order.
template <class Finding>
void sortByLine(QVector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
}

/// “line 4”, “lines 4 and 5”, “lines 4, 5, 6 and 97 more”.
QString linesInWords(const QVector<int>& lines);

} // namespace tepu
