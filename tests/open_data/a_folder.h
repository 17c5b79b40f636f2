// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/open_data/open_data_import.h"
#include "tests/support/a_record.h"

/// An open-data folder that stands nowhere, and what becomes of it in a record.
class AFolder {
public:
    AFolder() = default;
    explicit AFolder(const tepu::open_data::Files& files) { folder.files = files; }
    /// The cohort of the review of 2018.
    static AFolder sample();
    /// One family: FSP-001, its people P001, V001 and C001, and its index episode EP-0001.
    static AFolder small();

    /// Adds a row to a file.
    AFolder& add(const char* file, const QByteArray& row);
    /// Changes what must stand in a file, once.
    AFolder& change(const char* file, const QByteArray& from, const QByteArray& to);

    tepu::open_data::ImportPlan plannedFor(ARecord& record) const;
    /// Takes it in, if there is anything to take in.
    tepu::ImportReport takenInto(ARecord& record) const;

    tepu::open_data::Folder folder{QStringLiteral("folder"), {}, {}};
};

tepu::open_data::Files exportOf(tepu::Record& record);

/// What is reported of one file of a folder.
tepu::ReportedFile fileIn(const tepu::ImportReport& report, const char* file);

/// Everything that a report has to find fault with, a line each; empty where all went well.
QString faultsIn(const tepu::ImportReport& report);
