// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/harness/asked.h"
#include "tests/faults/harness/unlocked_record.h"

#include <QSet>

/// A record with everything in it that a file may hold: events of many kinds, a draft, a snapshot, and a write-ahead log; and what
/// somebody may be shown of it.
class SoundRecord {
public:
    explicit SoundRecord(UnlockedRecord& base);

    /// A copy of it as a crash leaves it.
    QString copy() { return m_base.copyOf(m_left); }
    void drop(const QString& copy) const { m_base.drop(copy); }
    /// Whatever was done to a copy: it is found, or what is shown is what was entered. Nothing is shown that is not so.
    void mustBeFoundOrHarmless(const Asked& asked, const QString& folder, const QString& how) const;

    QString head; ///< that somebody holds on paper

private:
    UnlockedRecord& m_base;
    QTemporaryDir m_place;
    QString m_left;
    QString m_dump;
    QSet<QString> m_facts;
    QSet<QString> m_parts; ///< of the same facts, without their safety half
};
