// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"
#include "core/domain/sharing.h"

namespace tepu {

/// What is to be packed, for whom, what for and until when.
struct PackRequest {
    QVector<PlanId> plans = {};
    bool everything = false; ///< all that the record holds; `plans` says nothing then
    QString reader;          ///< name; empty: whoever packs
    QByteArray passphrase = {}; ///< with which a reader opens it who does not open the record itself
    QString agency;          ///< code of the one that the reader works for
    SharingPurpose purpose = SharingPurpose::RiskOrNeedAssessment;
    Instant until;
};

struct PackWritten {
    PackId pack;
    QString reader;
    qint64 events = 0;
};

/// Writes a pack of these plans (or of everything) with keys of its own, which its reader and everybody who opens the record at home
/// hold. That it was given is a fact of the record, and the last one in the pack. Refused, with no file, if something of it cannot be
/// read here, if the reader is not to be had, or if there is something at `file`.
Result<PackWritten> givePack(Record& record, const PackRequest& request, const QString& file, const Context& context);

/// Writes what was done in a record that was laid out from a pack, since then, for those at home. After it has expired too.
Result<PackWritten> givePackBack(Record& record, const QString& file);

/// Whether a record that was laid out from a pack may still be worked with at this time; after that what was done in it can be given
/// back, and nothing else.
Result<void> mayStillBeUsed(const Record& record, Instant now);

} // namespace tepu
