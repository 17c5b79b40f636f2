// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packs/giving.h"
#include "core/packs/taking_in.h"
#include "core/queries/record/unsettled_changes.h"
#include "tests/support/a_family.h"

/// A family's record at home, and the laptops of people who work on it elsewhere.
class PackedOut {
public:
    PackedOut();

    /// For a reviewer at Women's Refuge who does not open the record itself, until 24 May.
    static tepu::PackRequest forReviewer(const QVector<tepu::PlanId>& plans);
    /// The same for the coordinator's own laptop.
    tepu::PackRequest forCoordinator() const;

    tepu::Result<tepu::PackWritten> given(const tepu::PackRequest& request, const char* file);
    /// Lays a pack out and opens it.
    std::unique_ptr<tepu::Record> laidOut(const char* file, const QByteArray& passphrase);
    tepu::Result<tepu::TakenIn> takenHome(const char* file);
    /// Takes what was done on a laptop home, as the command line does.
    tepu::TakenIn broughtHome(tepu::Record& laptop, const char* file);

    /// Performs a command somewhere, a minute after the one before anywhere.
    template <class C>
    tepu::Receipt doneAt(tepu::Record& record, const C& command)
    {
        const auto receipt = record.perform(command, {record.user(), later(), {}});
        if (!receipt)
            FAIL(receipt.error().sentence.toStdString());
        return *receipt;
    }
    tepu::Instant later() { return family.clock += std::chrono::minutes(1); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    tepu::Record& home() { return *family.record; }
    /// Changes that are to be settled at home: thing and what is told of it, those that stand marked.
    QStringList unsettled();
    QString level();

    AFamily family;
    static const QByteArray reviewersPassphrase;

private:
    QTemporaryDir m_folder;
};
