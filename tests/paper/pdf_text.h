// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test.h"

#include <QProcess>

/// What somebody reads who searches or copies a PDF: the text as `pdftotext` finds it, spaces in a row as one.
inline QString pdfText(const QByteArray& pdf, const QStringList& options = {"-layout"})
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), QStringList(options) << "-" << "-");
    REQUIRE(reader.waitForStarted());
    reader.write(pdf);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// The same in the order in which it was drawn, cell by cell, with line breaks and gaps as single spaces, so that a sentence is
/// found wherever it wraps.
inline QString pdfWords(const QByteArray& pdf)
{
    return pdfText(pdf, {"-raw"}).simplified();
}
