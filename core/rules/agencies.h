// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"

#include <QDate>

namespace tepu {

/// The agencies that a site starts with, under the names they had on a day. "Names are dated: a screen or page about
/// 2018 says the name of 2018."
QVector<Agency> shippedAgencies(QDate on);

} // namespace tepu
