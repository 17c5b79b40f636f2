// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/retention.h"

namespace tepu {

/// A folder of proven backups of one record, each named after the second at which it was begun: `2018-05-09T203000Z.backup`.
class BackupShelf {
public:
    explicit BackupShelf(const QString& folder) : m_folder(folder) {}

    /// Makes the folder, and takes away what a backup that was broken off has left. For whoever has the record open.
    Result<void> makeReady() const;
    /// When its backups were begun, the earliest first. What has another name is not ours, and is left alone.
    QVector<Instant> taken() const;
    std::optional<Instant> newest() const;
    QString fileAt(Instant instant) const;
    /// The first second from this one on at which no backup was begun.
    Instant freeFrom(Instant instant) const;
    /// Takes away what nobody needs any more.
    void thin(const Retention& retention = {}) const;

private:
    QString m_folder;
};

} // namespace tepu
