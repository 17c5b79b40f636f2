// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"
#include "core/domain/person.h"

namespace tepu {

/// C95: one time at which a value was said: by whom, when, and what it replaced.
struct ValueTold {
    QString thing;   ///< what was said: "safety plan safe_place", "task 0190…"; the same for all that replace each other
    Instant at;
    QString actor;
    QString kind;    ///< of the fact
    QString sentence;
    QString value;   ///< the fact's own words and codes: "said: the boatshed"
    QString replaced; ///< the value before; empty: the first
    std::optional<Source> source;
    std::optional<MeetingId> meeting;
    bool takenBack = false; ///< it was undone, and counts for nothing

    static constexpr auto fields()
    {
        using R = ValueTold;
        return Fields{field("thing", &R::thing),       field("at", &R::at),         field("actor", &R::actor),
                      field("kind", &R::kind),         field("sentence", &R::sentence), field("value", &R::value),
                      field("replaced", &R::replaced), field("source", &R::source), field("meeting", &R::meeting),
                      field("taken_back", &R::takenBack)};
    }
};

/// Everything that was said in some scopes, thing by thing, the newest first; read from the journal's facts, so that nothing that was
/// replaced is missing. `thing`: that one alone, or what begins with it; empty: all.
Result<QVector<ValueTold>> valueHistory(Record& record, const QVector<Scope>& scopes, const QString& thing = {});

/// The scopes of a person under each of their ids, of a plan, an episode or an order: of whatever bears that id.
QVector<Scope> scopesTelling(const Tables& tables, const Uuid& id);

} // namespace tepu
