// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"

#include <QDate>
#include <QVector>

namespace tepu {

/// The day on which a service came so far.
struct ServiceStep {
    ServiceStatus status = ServiceStatus::NeedIdentified;
    QDate on;
};

/// How long somebody waits for a service, or waited.
struct ServiceWait {
    QDate since;
    std::optional<QDate> until = {}; ///< none: they still wait
    int days = 0;

    bool operator==(const ServiceWait&) const = default;
};

/// C72 "waiting time": from the day on which somebody was referred, or put on a list, to the day on which they had the service.
/// Nothing: nobody was asked for it yet, or it was there at once. The order in which the steps were told does not matter.
std::optional<ServiceWait> serviceWait(const QVector<ServiceStep>& steps, QDate today);

/// The middle of some numbers of days, the longer of two; nothing of none.
std::optional<int> middleOf(QVector<int> days);

/// "12 days", "6 weeks".
QString waitedInWords(int days);

} // namespace tepu
