// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signal.h"

#include <QString>
#include <QVector>

namespace tepu {

/// A signal as it is read: for the points of the checklist 002's own words.
QString signalWords(SignalKind signal);

/// How a typed line may name it.
QVector<QString> signalTypedAs(SignalKind signal);

} // namespace tepu
