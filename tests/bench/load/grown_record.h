// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <stdexcept>

namespace tepu::bench {

/// A record as a site may have it after many years: of each plan three people who were mentioned eight times each, twelve lines, eight
/// tasks and three levels; some hundred events a plan. Nobody in it is real. Written below the door, a plan in a transaction.
void growRecord(const QString& folder, int plans);

/// What must have worked for a figure to mean anything.
template <class R>
void mustWork(const R& result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence.toStdString());
}

/// What opens it.
extern const char* const grownPassphrase;

} // namespace tepu::bench
