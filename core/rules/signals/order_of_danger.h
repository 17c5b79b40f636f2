// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signal.h"

#include <QVector>

namespace tepu {

/// R-R7 "the words of the signal, in order of danger": every signal, the most dangerous first; what protects comes after, in its own
/// order. Where the alert strip has a line for a signal both orders agree.
const QVector<SignalKind>& orderOfDanger();

/// Where in that order a signal stands.
qsizetype placeOf(SignalKind signal);

} // namespace tepu
