// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tepu {

/// What of an address can be told from how it was typed: plain words, without macrons, long forms and capital letters.
struct EnteredAddress {
    enum class Kind { Nothing, NoFixedPlace, Box, RuralDelivery, Place };

    Kind kind = Kind::Nothing;
    QString unit;
    int firstNumber = 0; ///< 0: none; "12-14" is a house from 12 to 14
    int lastNumber = 0;
    QString street;
    QString streetType; ///< "st"; empty: none was typed
    QStringList localities; ///< the suburb, then the town, as far as they were typed
    QString rural;          ///< "2" of "RD 2"
};

EnteredAddress enteredAddress(const QString& typed);

} // namespace tepu
