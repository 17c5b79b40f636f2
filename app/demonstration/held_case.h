// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/acting.h"
#include "core/domain/site.h"
#include "core/queries/meeting/agenda.h"

namespace tepu::demonstration {

/// Who came to the table, agency by agency.
struct AtTheTable {
    QMap<QString, Words> names;
    QDate today;
    MeetingId meeting;
    TableKind kind = TableKind::Sam;
};

/// The table hears a family and decides.
void holdCase(Acting& acting, const AgendaRow& row, const AtTheTable& table);

} // namespace tepu::demonstration
