// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// "34 · victim", under a name.
QString besideName(const FamilyMember& member);

/// What stands on the line of a couple: "partners since 2015", "ended Mar 2018", "on and off"; and that they do not say the same.
QString onCouple(const FamilyBond& bond);
QString onBond(BondKind kind);

/// "Partner of James, as Police have it. Mother of Hana and Tama.": who belongs to whom, for whoever does not see the picture.
QString whoBelongsToWhom(const FamilyPicture& family, const Uuid& person);

/// "Mere, mother of Hana": a bond that somebody at the table told; empty for one that Police alone have.
QString bondTold(const FamilyPicture& family, const FamilyBond& bond);

/// C68: a line for each bond of which they do not say the same, with who says what and since when.
QVector<Runs> differencesTold(const FamilyPicture& family);

/// R-K3: one line of "support offered?".
Runs supportTold(const SupportLine& line);
QString nameOnLine(const SupportLine& line);

/// What the shapes and strokes mean.
QString legendOfFamily();

} // namespace tepu::ui
