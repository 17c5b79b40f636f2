// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/episode.h"
#include "core/domain/instant.h"
#include "core/domain/release.h"

#include <QStringList>

namespace tepu {

/// A line about a release, as it is said: "victim told by refuge", "pos not needed Corrections works with him", "released",
/// "remanded until 24 may", "moved to 18 may", "hearing 18 may".
struct UnderstoodRelease {
    std::optional<ReleaseCheck> check = {};
    CheckAnswer answer = CheckAnswer::Done;
    std::optional<ReleaseDay> happened = {};
    bool isNew = false; ///< a day that is not in the record yet
    std::optional<ReleaseKind> kind = {};
    std::optional<QDate> on = {};     ///< when it happened
    std::optional<QDate> nextOn = {}; ///< the day to come
    std::optional<QString> agency = {};
    QString words = {};
    QString missing = {}; ///< what must still be said; empty: it is whole
};

UnderstoodRelease understandRelease(const QString& text, const QVector<Agency>& agencies, Instant now);

/// How such a line may begin, for the mouse.
QStringList releaseBeginnings();

/// The agency that is meant by one word: its code, its mark or as it is typed.
const Agency* agencyTyped(const QVector<Agency>& agencies, const QString& word);

} // namespace tepu
