// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/order_line.h"

namespace tepu {

/// What is done with an order that stands.
enum class OrderAct { Serve, Breach, Vary, End };

template <>
struct Vocabulary<OrderAct> {
    static constexpr std::array words{Word{OrderAct::Serve, "served"}, Word{OrderAct::Breach, "breached"}, Word{OrderAct::Vary, "varied"},
                                      Word{OrderAct::End, "ended"}};
};

/// A line about an order that stands: "served 0120", "breached yesterday 2300 he stood at her gate", "varied until 25 may",
/// "ended discharged".
struct UnderstoodOrderAct {
    std::optional<OrderAct> act;
    std::optional<Instant> at; ///< nothing: now
    std::optional<OrderEnd> how;
    OrderTerms terms;
    QString words;
    QString missing; ///< what must still be said; empty: it is whole
};

UnderstoodOrderAct understandOrderAct(const QString& text, Instant now);

} // namespace tepu
