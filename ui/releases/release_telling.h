// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/releases/releases.h"
#include "core/rules/releases/release_line.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// "Kōwhai W18-0412 · High · 2 open", below the words of a release in the list.
QString shortWords(const ReleaseRow& row);

/// One item of the checklist: what it is, and how it stands.
Runs checkTold(const CheckLine& line);
/// Whom to tell, and by which way it is safe.
Runs victimTold(const VictimToTell& victim);
/// How a typed line is understood.
Runs releaseLineTold(const UnderstoodRelease& line);
/// With what the line about an item begins: "alarm offered ".
QString beginningFor(ReleaseCheck check);

} // namespace tepu::ui
