// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "tests/journal/a_seat.h"
#include "tests/support/test.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>

/// A journal on the disk, without any rule above it.
class AJournal {
    QTemporaryDir m_folder;

public:
    AJournal()
    {
        auto founded = tepu::Journal::found({folder(), passphrase, QStringLiteral("Coordinator"), true});
        if (!founded)
            FAIL(founded.error().sentence.toStdString());
        journal = std::move(founded->journal);
        recoveryKey = founded->recoveryKey;
        site = tepu::Scope::of(journal->record());
        write(aFact(site, "the record was begun"));
    }

    tepu::Result<void> tryToWrite(const tepu::Statement& fact, const QVector<QString>& draftsDone = {})
    {
        QVector<tepu::Statement> facts{fact};
        return journal->settle(journal->append(facts, now, draftsDone));
    }
    void write(const tepu::Statement& fact, const QVector<QString>& draftsDone = {})
    {
        if (const auto written = tryToWrite(fact, draftsDone); !written)
            FAIL(written.error().sentence.toStdString());
    }

    tepu::Unlocking unlocking() const { return {folder(), passphrase, {}}; }
    void close() { journal.reset(); }
    void reopen()
    {
        close();
        auto opened = tepu::Journal::open(unlocking());
        if (!opened)
            FAIL(opened.error().sentence.toStdString());
        journal = std::move(*opened);
    }
    /// Closes the journal; says why it does not open any more.
    QString whyShut()
    {
        close();
        const auto opened = tepu::Journal::open(unlocking());
        return opened ? QStringLiteral("opened") : opened.error().sentence;
    }
    /// Writes to the closed journal as somebody with SQL would.
    void change(const char* sql, const tepu::Values& bound = {})
    {
        close();
        tepu::Database(file("journal.db")).run(QString::fromUtf8(sql), bound);
    }

    QStringList facts() const
    {
        QStringList all;
        const auto facts = journal->statements().value();
        for (const tepu::Statement& fact : facts)
            all.append(fact.ordinary.value(QStringLiteral("what")).toString());
        return all;
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("a.tepu")); }
    QString file(const char* name) const { return folder() + u'/' + QString::fromLatin1(name); }
    QString headFile() const
    {
        QDirIterator heads(file("heads"), QDir::Files);
        return heads.hasNext() ? heads.next() : QString();
    }
    /// Every file of the record with the digest of what it holds.
    QStringList everyByte() const
    {
        QStringList all;
        QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile each(files.next());
            if (each.open(QIODevice::ReadOnly))
                all.append(each.fileName() + u' '
                           + QString::fromLatin1(QCryptographicHash::hash(each.readAll(), QCryptographicHash::Sha256).toHex()));
        }
        all.sort();
        return all;
    }

    std::unique_ptr<tepu::Journal> journal;
    QString recoveryKey;
    tepu::Scope site{tepu::Uuid::fresh()};
    tepu::Instant now = tepu::parseInstant(QStringLiteral("2018-05-10T08:30:00Z")).value();
    inline static const QByteArray passphrase{"kereru on the wire at dusk"};
};
