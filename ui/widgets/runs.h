// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/colour.h"
#include "ui/shell/type.h"

#include <QString>
#include <QVector>

namespace tepu::ui {

/// How some words weigh in their line.
enum class Voice { Plain, Strong, Quiet, Alert, AlertSource, Caution, Accent };

/// Some words in one voice. They are shown as they are: nothing in them is markup.
struct Run {
    QString words;
    Voice voice = Voice::Plain;

    bool operator==(const Run&) const = default;
};
using Runs = QVector<Run>;

ColourRole inkOf(Voice voice);
TextWeight weightOf(Voice voice, TextStyle style);

/// The words without their voices.
QString plain(const Runs& runs);

/// Whether a line break in the words is kept or becomes a space.
enum class Breaks { Kept, Flattened };

/// The words as they may be shown: without control characters, and without those that turn the direction of a line, so
/// that a name cannot rearrange what stands beside it.
QString showable(const QString& words, Breaks breaks);

} // namespace tepu::ui
