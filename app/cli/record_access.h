// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/commands/record.h"

namespace tepu::cli {

/// A pack that has expired is opened to be given back, and for nothing else.
enum class Expiry { Matters, DoesNotMatter };

/// The record in a folder, opened for whoever runs the program; what stands in the way has been said.
tl::expected<std::unique_ptr<Record>, ExitStatus> openRecord(const Invocation& invocation, const QString& folder,
                                                             Expiry expiry = Expiry::Matters);

/// Who acts and when.
Context contextOf(const Invocation& invocation, const Record& record);

/// Says a refusal and answers a status.
ExitStatus sayRefusal(const Invocation& invocation, const Refusal& refusal, ExitStatus status);
/// … the one it stands for: a rule that refused, or a machine that failed.
ExitStatus sayRefusal(const Invocation& invocation, const Refusal& refusal);
ExitStatus statusOf(const Refusal& refusal);

/// A real record refuses another clock than the machine's: nothing, or the status of that refusal.
std::optional<ExitStatus> refusedClock(const Invocation& invocation, bool isTraining);

/// One JSON document and a line end on standard output.
void writeJson(const Invocation& invocation, const QCborValue& value);

} // namespace tepu::cli
