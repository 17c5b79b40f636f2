// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/rules/urgency.h"

#include <QSet>

namespace tepu {

/// A task of a family at High that is due soon or over its time.
struct HighTask {
    TaskId task;
    Instant due;
    Lateness lateness = Lateness::DueSoon;

    static constexpr auto fields()
    {
        using T = HighTask;
        return Fields{field("task", &T::task), field("due", &T::due), field("lateness", &T::lateness)};
    }
    /// Of this task in this state; each is told once.
    QString key() const { return task.toString() + u'/' + code(lateness); }
};

/// "A High task falls due at 14:00.": one sentence for all that was not told yet, without a name, a number of a plan, an agency or a word of
/// the task, for it may be read by whoever looks at the screen. Nothing: all of them were told.
std::optional<QString> highNotice(const QVector<HighTask>& tasks, const QSet<QString>& told, Instant now);

} // namespace tepu
