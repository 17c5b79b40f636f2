// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/seat_ledger.h"

#include <QDir>
#include <QStandardPaths>

namespace tepu {

HeadFile ledgerOf(const RecordId& record, const SeatId& seat)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return HeadFile(data.filePath(QStringLiteral("tepu/ledger/") + record.toString()), seat);
}

} // namespace tepu
