// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

namespace tepu {

/// What a task waits for (R-T6); an empty text is nothing.
struct WaitingFor {
    std::optional<Instant> notBefore;
    QString agency; ///< by its name: until it says that it is safe
    bool task = false;
    QString event;

    bool isNothing() const { return !notBefore && agency.isEmpty() && !task && event.isEmpty(); }
};

/// "held: until Women’s Refuge says that it is safe, not before Mon 14 May 09:00"
QString waitInWords(const WaitingFor& wait);

/// "Mon 14 May 09:00", as screens and paper write moments.
QString momentInWords(Instant at);

/// "Wed 16 May"
QString dayInWords(QDate day);

} // namespace tepu
