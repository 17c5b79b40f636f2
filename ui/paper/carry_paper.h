// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QByteArray>
#include <QVector>

namespace tepu::ui {

/// R-S8 "printable in a form that is safe to carry": a leaf of A4 with a small card on it, to be cut out and folded. It has no head, no
/// foot, no name, no title and no words but the lines themselves, in the file's own description either.
QByteArray carryPaper(const QVector<QString>& lines);

/// Writes it where only its owner may read it; refused, with what to do, where that cannot be.
Result<void> writeCarryPaper(const QVector<QString>& lines, const QString& path);

} // namespace tepu::ui
