// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verification.h"

namespace tepu {

/// What lies open in the journal's file (which record it is, whether it is for training, the seats' public keys) against the
/// sealed facts that say so: who can write to the file cannot make a real record a training record, or sign for a seat.
QVector<Damage> notAsFounded(Journal& journal, const QVector<Statement>& facts);

/// Everything that can be wrong with a record's journal. `also` is told each fact that can be read.
Verification inspected(Journal& journal, const std::function<void(const Statement& fact)>& also = {});

} // namespace tepu
