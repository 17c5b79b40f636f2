// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/alerts/alert.h"

namespace tepu {

/// Somebody who came out of prison.
struct SomebodyOut {
    QString called;
    QDate on;

    static constexpr auto fields() { return Fields{field("called", &SomebodyOut::called), field("on", &SomebodyOut::on)}; }
};

/// It stands for as long after the day as a release stands before it.
Alert releasedAlert(const SomebodyOut& out);

} // namespace tepu
