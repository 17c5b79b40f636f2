// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QVector>

/// A sheet of commands as somebody at a table would write it for `tepu do`, one a line.
class Sheet {
public:
    explicit Sheet(const QString& meeting = {}) : m_meeting(meeting) {}

    Sheet& add(const char* verb, QJsonObject fields = {})
    {
        fields.insert(QStringLiteral("do"), QString::fromLatin1(verb));
        if (!m_meeting.isEmpty())
            fields.insert(QStringLiteral("meeting"), m_meeting);
        lines.append(fields);
        return *this;
    }

    QVector<QJsonObject> lines;

private:
    QString m_meeting;
};
