// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QDate>
#include <QString>

namespace tepu {

/// "$120", "120.50", "$1,250.00" in cents; what is no such sum is refused in words.
Result<int> centsTyped(const QString& word);

/// More than nothing, and no more than is given at once: a slip of the keys.
Result<void> mayBeSpent(qint64 cents);

/// "$1,250.00".
QString moneyInWords(qint64 cents);

/// The first day of the year in which a day lies, as agencies account: from 1 July (*local default*).
QDate accountingYear(QDate day);

/// "$640.00 of $2,000.00"; over the budget it says by how much. Without a budget the sum alone.
QString spentInWords(qint64 spentCents, std::optional<qint64> budgetCents);

} // namespace tepu
