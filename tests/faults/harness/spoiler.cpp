// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/harness/spoiler.h"

#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>

QString spoilBytes(QByteArray& bytes, Asked& asked)
{
    const auto size = int(bytes.size());
    const int at = asked.below(size);
    const int part = std::min(512, size - at);
    switch (asked.below(5)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << asked.below(8)));
        return QStringLiteral("a bit at %1").arg(at);
    case 1:
        bytes[at] = static_cast<char>(asked.below(256));
        return QStringLiteral("a byte at %1").arg(at);
    case 2:
        for (int i = at; i < at + part; ++i)
            bytes[i] = static_cast<char>(asked.below(256));
        return QStringLiteral("%1 bytes at %2").arg(part).arg(at);
    case 3:
        bytes.truncate(at);
        return QStringLiteral("cut at %1").arg(at);
    default: {
        const int other = asked.below(size - part + 1);
        const QByteArray kept = bytes.mid(at, part);
        bytes.replace(at, part, bytes.mid(other, part));
        bytes.replace(other, part, kept);
        return QStringLiteral("%1 bytes at %2 and %3 exchanged").arg(part).arg(at).arg(other);
    }
    }
}

QString spoil(const QString& folder, Asked& asked)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        if (const QString path = it.next(); !path.endsWith(QStringLiteral("-shm")) && !path.endsWith(QStringLiteral("slots.json")))
            files.append(path);
    files.sort();
    const QString path = asked.oneIn(2) ? folder + QStringLiteral("/journal.db") : files.at(asked.below(int(files.size())));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return QStringLiteral("nothing: %1 is empty").arg(path);
    const QString how = spoilBytes(bytes, asked);
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    return QStringLiteral("%1: %2").arg(path.mid(folder.size()), how);
}
