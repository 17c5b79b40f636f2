// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/address_check.h"
#include "core/queries/plan/orders_of.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// An order on a page: what it is, how it stands, and what goes with it.
struct OrderShown {
    OrderView order;
    Runs words; ///< "PSO against James · ends Sat 12 May 09:10 (46 h left)"
    Runs more;  ///< whom it protects, conditions, address, breaches

    bool stands() const { return tepu::stands(order.state); }
};

OrderShown orderShown(const OrderView& order);

/// R-S6: what the check found, the nearest first; what cannot be told says why.
QVector<Runs> addressesShown(const QVector<AddressCheckRow>& rows);

} // namespace tepu::ui
