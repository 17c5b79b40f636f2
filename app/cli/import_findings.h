// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/exchange/import/import_report.h"

namespace tepu::cli {

/// Says what became of every file, as JSON too where that was asked for; the status of the run.
ExitStatus answerImport(const Invocation& invocation, const ImportReport& report);

} // namespace tepu::cli
