// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/site.h"

#include <QJsonObject>
#include <QMap>
#include <QVector>

/// How a story acts on a record: through the program's command line, or through the same door within this process. Whatever is
/// not done as the story wants it fails the test.
class Door {
public:
    virtual ~Door() = default;

    /// Takes in referral files; every row must go in.
    virtual void takeIn(const QStringList& files, tepu::Instant at) = 0;
    /// Performs commands; each must be done. Answers the facts, one object for each line.
    virtual QVector<QJsonObject> perform(const QVector<QJsonObject>& lines, tepu::Instant at) = 0;
    /// Performs a command that must be refused; says why.
    virtual QString refused(const QJsonObject& line, tepu::Instant at) = 0;
    virtual QJsonValue ask(const QString& query, const QMap<QString, QString>& parameters, tepu::Instant at) = 0;
    /// The digest of the journal's head, as it is printed on minutes.
    virtual QString head(tepu::Instant at) = 0;
};
