// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/agency.h"
#include "core/domain/sharing.h"
#include "core/journal/seat_seen.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// What is given out to be worked on elsewhere, to whom, what for and until when. Performed by core/packs, which writes the file.
struct GivePack {
    static constexpr auto name = "GivePack";
    PackId pack;
    UserId reader;
    QString readerName;      ///< of a reader whom the record does not know yet
    QString readerPublicKey; ///< X25519, base64; of a reader whose key is new. Empty: the one that the record knows
    QString agency;          ///< code of the one that the reader works for
    SharingPurpose purpose = SharingPurpose::RiskOrNeedAssessment;
    Instant until;
    QVector<PlanId> plans;
    bool everything = false; ///< all that the record holds
    QString leftOut;         ///< hash of the gaps that the slice leaves in the chains, hex
    QVector<SeatSeen> heads; ///< where the chains stood

    static constexpr auto fields()
    {
        using C = GivePack;
        return Fields{field("pack", &C::pack),           field("reader", &C::reader),
                      field("reader_name", &C::readerName), field("reader_public_key", &C::readerPublicKey),
                      field("agency", &C::agency),       field("purpose", &C::purpose),
                      field("until", &C::until),         field("plans", &C::plans),
                      field("everything", &C::everything), field("left_out", &C::leftOut),
                      field("heads", &C::heads)};
    }
};

/// R-I1 "Each disclosure (… a pack …) records to whom, what, when, by whom, the purpose and the legal basis". It is in the pack too: a
/// record that was laid out from one knows from it what it is and what it leaves out.
struct PackGiven {
    static constexpr auto kind = "PackGiven";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    PackId pack;
    UserId reader;
    QString agency;
    SharingPurpose purpose = SharingPurpose::RiskOrNeedAssessment;
    LegalBasis basis = LegalBasis::FamilyViolenceActSection20;
    Instant until;
    QVector<PlanId> plans;
    bool everything = false;
    QString leftOut;
    QVector<SeatSeen> heads;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = PackGiven;
        return Fields{field("record", &F::record),   field("pack", &F::pack),
                      field("reader", &F::reader),   field("agency", &F::agency),
                      field("purpose", &F::purpose), field("basis", &F::basis),
                      field("until", &F::until),     field("plans", &F::plans),
                      field("everything", &F::everything), field("left_out", &F::leftOut),
                      field("heads", &F::heads)};
    }
};

template <>
inline constexpr Chain chainOf<PackGiven> = Chain::Access;

/// What the record says of the reader, the agency and the plans.
struct PackReader {
    RecordId record;
    bool isKnown = false;
    bool isDisabled = false;
    bool isRecovery = false;
    bool nameIsTaken = false;
    std::optional<Agency> agency;
    bool allPlansAreThere = true;
};

PackReader subjectOf(const GivePack& command, const Tables& tables);
Result<Facts> decide(const GivePack& command, const PackReader& reader, const Context& context);
void apply(const PackGiven& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PackGiven& fact);

} // namespace tepu
