// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/door.h"
#include "tests/support/a_record.h"

/// The same door within this process, on a record that stays open from the first day to the last: its tables have never been
/// made from the journal.
class LiveDoor : public Door {
public:
    explicit LiveDoor(tepu::Site site) : record(site) {}

    void takeIn(const QStringList& files, tepu::Instant at) override;
    QVector<QJsonObject> perform(const QVector<QJsonObject>& lines, tepu::Instant at) override;
    QString refused(const QJsonObject& line, tepu::Instant at) override;
    QJsonValue ask(const QString& query, const QMap<QString, QString>& parameters, tepu::Instant at) override;
    QString head(tepu::Instant at) override;

    ARecord record;
};
