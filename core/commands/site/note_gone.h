// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/words.h"
#include "core/queries/site/gone.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-T3 "When an agency's representative leaves, their open tasks are listed at once": who has left, or has come back.
struct NoteGone {
    static constexpr auto name = "NoteGone";
    QString agency;
    Words who;
    bool back = false;

    static constexpr auto fields()
    {
        return Fields{field("agency", &NoteGone::agency), field("who", &NoteGone::who), field("back", &NoteGone::back).orDefault()};
    }
};

struct RepresentativeGone {
    static constexpr auto kind = "RepresentativeGone";
    static constexpr int version = 1;
    RecordId record;
    QString agency;
    QString who;
    bool back = false;

    Scope scope() const { return Scope::of(record); }
    QVector<Change> changes() const { return {{QStringLiteral("whether %1 of %2 has left").arg(nameCompared(who), agency), back ? 0 : 1}}; }
    static constexpr auto fields()
    {
        using F = RepresentativeGone;
        return Fields{field("record", &F::record), field("agency", &F::agency), safetyField("who", &F::who), field("back", &F::back)};
    }
};

struct GoneBefore {
    RecordId record;
    bool agencyIsKnown = false;
    bool isGone = false;
    QString writtenAs; ///< the name under which their leaving stands, where it does
};

GoneBefore subjectOf(const NoteGone& command, const Tables& tables);
Result<Facts> decide(const NoteGone& command, const GoneBefore& now, const Context& context);
void apply(const RepresentativeGone& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const RepresentativeGone& fact);

} // namespace tepu
