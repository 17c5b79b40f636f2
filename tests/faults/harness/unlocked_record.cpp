// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/harness/unlocked_record.h"

#include <QDir>
#include <QDirIterator>

using namespace tepu;

void copyRecord(const QString& from, const QString& to)
{
    for (QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        const QString there = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(there).path());
        if (QFileInfo(path).fileName() != u"lock")
            REQUIRE(QFile::copy(path, there));
    }
}

UnlockedRecord::UnlockedRecord()
{
    family.record.close();
    auto key = Journal::open({copy(), ARecord::passphrase, {}, Purpose::Inspect});
    if (!key)
        FAIL(key.error().sentence.toStdString());
    m_key = std::move(*key);
}

QString UnlockedRecord::copy()
{
    return copyOf(family.record.folder());
}

QString UnlockedRecord::copyOf(const QString& folder)
{
    const QString to = m_copies.filePath(QString::number(++m_copy));
    copyRecord(folder, to);
    return to;
}

void UnlockedRecord::drop(const QString& copy) const
{
    if (QFileInfo(copy).path() == m_copies.path())
        QDir(copy).removeRecursively();
}

Result<std::unique_ptr<Journal>> UnlockedRecord::journal(const QString& folder, Purpose purpose) const
{
    return m_key->openCopy(folder, purpose);
}

Result<std::unique_ptr<Record>> UnlockedRecord::record(const QString& folder) const
{
    return journal(folder, Purpose::Work).and_then([](std::unique_ptr<Journal> opened) { return Record::ready(std::move(opened)); })
        .map([](Record::Unlocked unlocked) { return Record::open(std::move(unlocked)); });
}

Result<Receipt> UnlockedRecord::said(Record& record, const QString& words) const
{
    CaptureLine line;
    line.plan = family.kowhai;
    line.words = Words::of(words).value();
    return record.perform(line, {record.user(), family.clock, family.meeting});
}

QStringList linesOf(const QVector<Statement>& facts)
{
    QStringList lines;
    for (const Statement& fact : facts)
        if (fact.kind == QLatin1String(LineCaptured::kind))
            lines.append(fact.safety.value(QStringLiteral("words")).toString());
    return lines;
}
