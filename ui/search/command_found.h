// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QVector>
#include <functional>

namespace tepu::ui {

/// Something that a key does, found by its words.
struct CommandFound {
    QString words;
    QKeySequence key;
    std::function<void()> does;
};

/// Those that are meant by what is typed, in their order, and no more than a handful.
QVector<CommandFound> commandsMeant(const QVector<CommandFound>& all, const QString& typed);

} // namespace tepu::ui
