// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/domain/agency.h"
#include "core/domain/sharing.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-I1 "Each disclosure records to whom, what, when, by whom, the purpose and the legal basis".
struct Disclose {
    static constexpr auto name = "Disclose";
    std::optional<MeetingId> meeting; ///< nothing: it left the house between tables
    Shared what = Shared::ActionSheet;
    QVector<QString> to; ///< codes of agencies
    SharingPurpose purpose = SharingPurpose::Plan;
    SharedHow how = SharedHow::Proactively;
    std::optional<Words> refusedBecause = {}; ///< it was asked for, and not given

    static constexpr auto fields()
    {
        using C = Disclose;
        return Fields{field("meeting", &C::meeting),
                      field("what", &C::what),
                      field("to", &C::to),
                      field("purpose", &C::purpose).orDefault(),
                      field("how", &C::how).orDefault(),
                      field("refused_because", &C::refusedBecause)};
    }
};

/// The meeting, and the agencies that are meant; those that the site does not know are missing among them.
struct Disclosing {
    std::optional<MeetingNow> meeting;
    QVector<Agency> agencies;
    RecordId record;
};

/// One agency was given something, or refused it. It has left the house: nothing takes it back.
struct Disclosed {
    static constexpr auto kind = "Disclosed";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    std::optional<MeetingId> meeting; ///< nothing: between tables, and `record` says of which house
    Shared what = Shared::ActionSheet;
    QString to;
    SharingPurpose purpose = SharingPurpose::Plan;
    LegalBasis basis = LegalBasis::FamilyViolenceActSection20;
    SharedHow how = SharedHow::Proactively;
    std::optional<Words> refusedBecause = {};
    std::optional<RecordId> record = {};

    Scope scope() const { return meeting ? Scope::of(*meeting) : Scope::of(record.value_or(RecordId())); }
    static constexpr auto fields()
    {
        using F = Disclosed;
        return Fields{field("meeting", &F::meeting),
                      field("what", &F::what),
                      field("to", &F::to),
                      field("purpose", &F::purpose),
                      field("basis", &F::basis),
                      field("how", &F::how),
                      safetyField("refused_because", &F::refusedBecause),
                      field("record", &F::record)};
    }
};

/// The record that what leaves the house between tables is written in.
RecordId recordOf(const Tables& tables);

Disclosing subjectOf(const Disclose& command, const Tables& tables);
Result<Facts> decide(const Disclose& command, const Disclosing& now, const Context& context);
void apply(const Disclosed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const Disclosed& fact);

} // namespace tepu
