// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

/// What Police and Corrections send of the family Kahikatea, in the form of docs/referrals.md. Everybody in it is invented.
class OvernightFiles {
public:
    QString shouting() const;   ///< Wed 9 May: no offence, nobody was hurt
    QString throttling() const; ///< Sun 13 May: an assault, and he is remanded in custody
    QString hearing() const;    ///< a hearing on Tue 29 May that may free him

private:
    QString written(const char* name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};
