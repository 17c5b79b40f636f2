// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tepu::demonstration {

/// Throws that come out the same on every machine and every day: they hang on words alone.
class Chance {
public:
    explicit Chance(const QString& seed);

    /// 0 to `sides` - 1.
    int below(int sides);
    bool oneIn(int sides) { return below(sides) == 0; }
    /// One of several; empty where there is none.
    QString oneOf(const QStringList& choices);

private:
    quint64 m_state;
};

} // namespace tepu::demonstration
