// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/release.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QVector>

namespace tepu {

/// What the check of addresses (R-S6) says of the address at which somebody will live.
struct AddressKnown {
    bool isChecked = false;  ///< every place that it is held against could be told
    bool isNear = false;
    bool isLookedAt = false; ///< the table has answered that it looked
    QString words;           ///< what was found, without the address
};

/// What tasks and services tell of an item: what is done, else what an agency is to do.
struct DoneOrAsked {
    QString done;
    QString asked;
};

/// What somebody answered.
struct CheckAnswered {
    CheckAnswer answer = CheckAnswer::Done;
    QString mark; ///< of the agency
    QDate on;
    QString words;
};

/// All that the checklist fills from.
struct ReleaseKnown {
    std::optional<QDate> expectedOn;
    AddressKnown address;
    DoneOrAsked victimTold;
    DoneOrAsked alarm;
    DoneOrAsked pos;
    int conditions = 0;           ///< how many are in the record
    std::optional<QDate> icmMet;  ///< the last ICM that heard the family since the release became known
    std::optional<QDate> icmSet;  ///< an ICM still to come
    QMap<ReleaseCheck, CheckAnswered> answers;
};

/// One line of the checklist.
struct CheckLine {
    ReleaseCheck check = ReleaseCheck::AddressChecked;
    CheckState state = CheckState::Open;
    QString words = {}; ///< how it is known, who is asked, or what is wrong
    bool isAlert = false;

    static constexpr auto fields()
    {
        using R = CheckLine;
        return Fields{field("check", &R::check), field("state", &R::state), field("words", &R::words), field("is_alert", &R::isAlert)};
    }
};

/// R-P2, in its order. What somebody answered stands over what the record tells; an address that is near is never done by itself.
QVector<CheckLine> releaseChecklist(const ReleaseKnown& known);

/// "victim told", "POS considered".
QString checkWords(ReleaseCheck check);

} // namespace tepu
