// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"
#include "core/queries/meeting/agenda.h"

#include <QTemporaryDir>

namespace tepu::bench {

/// The demonstration as its table sits: some families were heard, one is open. Made once, in a folder of its own.
class TheDay {
public:
    TheDay();

    QString folder() const { return m_folder.filePath(QStringLiteral("day.tepu")); }
    Instant now() const;
    MeetingId meeting() const { return m_meeting; }
    /// Opens the record; none but one at a time.
    std::unique_ptr<Record> opened() const;

private:
    void hear(Record& record);

    QTemporaryDir m_folder;
    MeetingId m_meeting;
};

/// What must have worked for a figure to mean anything.
template <class T>
T mustBe(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence.toStdString());
    return std::move(*result);
}

} // namespace tepu::bench
