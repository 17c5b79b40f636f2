// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVector>
#include <optional>

namespace tepu {

/// Who somebody is said to be, as one file or one conversation has it. It may be wrong in any part.
struct Identity {
    QString familyName;
    QString givenNames;
    QVector<QString> aliases; ///< full names
    std::optional<QDate> dateOfBirth;
    QString personRef; ///< the Police person number; empty where not recorded
    QString phone;     ///< free form; empty where not recorded
    QString address = {};   ///< free form, where they live; the same

    bool operator==(const Identity&) const = default;
};

} // namespace tepu
