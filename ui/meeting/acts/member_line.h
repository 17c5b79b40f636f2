// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/instant.h"
#include "core/domain/words.h"

namespace tepu::ui {

/// "hlth Moana Reti until 12", "observer Ana": somebody at the table as one line says it.
struct MemberLine {
    std::optional<QString> agency; ///< code
    QString who;
    bool observer = false;
    std::optional<QTime> until; ///< when they must leave
};

MemberLine readMember(const QString& text, const QVector<Agency>& agencies);

/// A time of day as typed: 12, 1030, 10:30, 10.30.
std::optional<QTime> readTime(const QString& text);

} // namespace tepu::ui
