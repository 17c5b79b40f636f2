// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"
#include "tests/support/a_family.h"

/// Copies a record's folder as it lies there, its lock left out.
void copyRecord(const QString& from, const QString& to);

/// A family's record of which copies are opened by the thousand: below the key slots, for making a key from a passphrase is slow on
/// purpose.
class UnlockedRecord {
public:
    UnlockedRecord();

    /// A fresh copy of the record, as it stood when this was made, or of another folder.
    QString copy();
    QString copyOf(const QString& folder);
    /// Takes a copy away again; a folder that is no copy of this is left alone.
    void drop(const QString& copy) const;
    tepu::Result<std::unique_ptr<tepu::Journal>> journal(const QString& folder, tepu::Purpose purpose = tepu::Purpose::Inspect) const;
    tepu::Result<std::unique_ptr<tepu::Record>> record(const QString& folder) const;
    /// Says a line at the table.
    tepu::Result<tepu::Receipt> said(tepu::Record& record, const QString& words) const;

    AFamily family;

private:
    QTemporaryDir m_copies;
    std::unique_ptr<tepu::Journal> m_key;
    int m_copy = 0;
};

/// The words of every line in the record, in the order in which they were said.
QStringList linesOf(const QVector<tepu::Statement>& facts);
