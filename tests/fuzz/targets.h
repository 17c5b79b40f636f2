// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

namespace tepu::fuzz {

/// Something that reads bytes from outside: whatever they are, it answers, and does not fall over.
struct Target {
    const char* name;
    void (*read)(const QByteArray& bytes);
    QVector<QByteArray> (*seeds)(); ///< good and nearly good input to begin with
};

const QVector<Target>& targets();
/// Null: no such target.
const Target* target(const QByteArray& name);

} // namespace tepu::fuzz
