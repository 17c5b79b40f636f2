// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/intake/changed_source.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// An episode or release came again with other content, and somebody says that what is held stays. The same content is not asked about
/// again.
struct RefuseCorrection {
    static constexpr auto name = "RefuseCorrection";
    QString ref;
    Words because;

    static constexpr auto fields()
    {
        return Fields{field("ref", &RefuseCorrection::ref), field("because", &RefuseCorrection::because)};
    }
};

struct CorrectionRefused {
    static constexpr auto kind = "CorrectionRefused";
    static constexpr int version = 1;
    Uuid source; ///< the episode or release
    QString ref;
    Words because;

    Scope scope() const { return {source}; }
    QVector<Change> changes() const { return {{QStringLiteral("what the source says")}}; }
    static constexpr auto fields()
    {
        using F = CorrectionRefused;
        return Fields{field("source", &F::source), field("ref", &F::ref), safetyField("because", &F::because)};
    }
};

ChangedSource subjectOf(const RefuseCorrection& command, const Tables& tables);
Result<Facts> decide(const RefuseCorrection& command, const ChangedSource& now, const Context& context);
void apply(const CorrectionRefused& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CorrectionRefused& fact);

} // namespace tepu
