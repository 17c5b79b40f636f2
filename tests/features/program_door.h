// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/door.h"

#include <QTemporaryDir>

/// The door as a script finds it: the program `tepu`, started anew for every question and every sheet of commands.
class ProgramDoor : public Door {
public:
    explicit ProgramDoor(const QString& site);

    void takeIn(const QStringList& files, tepu::Instant at) override;
    QVector<QJsonObject> perform(const QVector<QJsonObject>& lines, tepu::Instant at) override;
    QString refused(const QJsonObject& line, tepu::Instant at) override;
    QJsonValue ask(const QString& query, const QMap<QString, QString>& parameters, tepu::Instant at) override;
    QString head(tepu::Instant at) override;

    /// What a run of the program left behind.
    struct Ran {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    Ran run(const QStringList& words, const QByteArray& in = {}) const;
    QString record() const { return m_folder.filePath(QStringLiteral("a.tepu")); }
    static const QByteArray passphrase;

private:
    Ran ranWell(const QStringList& words, tepu::Instant at, const QByteArray& in = {}) const;

    QTemporaryDir m_folder;
};
