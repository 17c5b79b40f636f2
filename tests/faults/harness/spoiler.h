// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/harness/asked.h"

/// Changes some bytes: a bit, a byte, 512 of them, a cut, or two parts that change places.
QString spoilBytes(QByteArray& bytes, Asked& asked);

/// Damages one of the files of a record; says which and how.
QString spoil(const QString& folder, Asked& asked);
