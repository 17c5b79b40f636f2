// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/queries/intake/changed_at_source.h"

namespace tepu {

/// What came again under a reference, as whoever decides about it finds it.
struct ChangedSource {
    std::optional<ChangedRow> row;
    QString incoming;
    KnownReferrals known; ///< what is held under the reference, and everybody who is known
};

ChangedSource changedSource(const Tables& tables, const QString& ref);
/// Something came again with other content, and nobody has decided about it.
Result<void> mustWait(const ChangedSource& now, const QString& ref);

} // namespace tepu
