// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/rules/site_calendar.h"
#include "tests/support/test_data.h"

#include <QFile>

namespace tepu {

inline SiteCalendar calendarOf(Site site)
{
    return SiteCalendar::shipped(site).value();
}

inline QDate day(const char* text)
{
    return parseDate(QString::fromLatin1(text)).value();
}

inline Instant at(const char* text)
{
    return parseInstant(QString::fromLatin1(text)).value();
}

/// The rows of a vector file without its header; the cells before the last are never quoted.
inline QVector<QStringList> vectorRows(const char* file)
{
    QFile csv(testData("calendar/") + QString::fromLatin1(file));
    QVector<QStringList> rows;
    if (csv.open(QIODevice::ReadOnly))
        for (csv.readLine(); !csv.atEnd();)
            rows.append(QString::fromUtf8(csv.readLine()).trimmed().split(u','));
    return rows;
}

} // namespace tepu
