// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app_cli/run_tepu.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

namespace tepu::cli {

/// A folder with a passphrase file, and the program run on a record in it.
class Desk {
public:
    Desk() { write("pass", "kereru on the wire at dusk\n"); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Ran tepu(QStringList words, const QByteArray& in = {}) const
    {
        return runTepu(words << "--passphrase-file" << path("pass"), in);
    }
    Ran made() const { return tepu({"new", path("a.tepu"), "--site", "waikato", "--training"}); }

private:
    QTemporaryDir m_folder;
};

} // namespace tepu::cli
