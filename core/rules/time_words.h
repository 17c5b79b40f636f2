// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QLocale>

namespace tepu {

/// The language of dates: English as written in New Zealand, until a site asks for another.
QLocale wordsLocale();

/// "10:42", on the wall clock.
QString clockWords(Instant instant);
/// "Wed 16 May"; with the year where it is not this one.
QString dayWords(QDate date, QDate today, const QLocale& locale = wordsLocale());
/// "Thu 10 May 2018".
QString fullDayWords(QDate date, const QLocale& locale = wordsLocale());
/// "today 17:00", within the six days to come "Fri 10:42", else "Wed 16 May 10:42".
QString momentWords(Instant instant, Instant now, const QLocale& locale = wordsLocale());

} // namespace tepu
