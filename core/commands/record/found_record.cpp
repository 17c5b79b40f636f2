// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/found_record.h"

#include "core/commands/fact_book.h"
#include "core/commands/record/give_pack.h"
#include "core/commands/record/merged.h"
#include "core/commands/record/record_restored.h"
#include "core/commands/record/settle.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/record/tail_lost.h"
#include "core/commands/record/user_acts.h"

namespace tepu {

Result<Facts> decide(const FoundRecord& command, const Nothing&, const Context& context)
{
    Facts facts;
    facts.add(RecordFounded{command.record, command.site, command.training});
    facts.add(UserAdmitted{command.record, context.actor, command.userName, command.userPublicKey, false});
    facts.add(UserAdmitted{command.record, command.recoveryUser, QStringLiteral("recovery"), command.recoveryPublicKey, true});
    facts.add(SeatOpened{command.record, command.seat, context.actor, command.seatPublicKey});
    int position = 0;
    for (const Agency& agency : command.agencies)
        facts.add(AgencyNamed{command.record, ++position, agency});
    for (const Setting& setting : command.settings)
        facts.add(SettingChanged{command.record, setting});
    return facts;
}

void apply(const RecordFounded& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO record_mark VALUES(?, ?, ?, ?, ?)"),
               values(fact.record, fact.record, fact.site, fact.training, stamp.at));
}

void apply(const UserAdmitted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO user VALUES(?, ?, ?, ?, ?, ?, NULL, NULL, ?)"),
               values(fact.record, fact.user, fact.name, fact.publicKey, fact.recovery, stamp.at, fact.packsOnly.value_or(false)));
}

void apply(const SeatOpened& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO seat VALUES(?, ?, ?, ?, ?)"),
               values(fact.record, fact.seat, fact.user, fact.publicKey, stamp.at));
}

void apply(const AgencyNamed& fact, const Stamp&, TableWriter& tables)
{
    const Agency& agency = fact.agency;
    tables.run(QStringLiteral("INSERT OR REPLACE INTO agency VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.record, agency.code, agency.name, agency.mark, agency.typedAs, agency.side, agency.kind,
                      agency.coreAtSam, agency.coreAtIcm, fact.position));
}

void apply(const SettingChanged& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO setting VALUES(?, ?, ?)"),
               values(fact.record, fact.setting.name, fact.setting.value));
}

QString describe(const RecordFounded& fact)
{
    return fact.training ? QStringLiteral("A training record was begun.") : QStringLiteral("The record was begun.");
}

QString describe(const UserAdmitted& fact)
{
    return QStringLiteral("%1 may use the record.").arg(fact.name);
}

QString describe(const SeatOpened&)
{
    return QStringLiteral("A seat was opened.");
}

QString describe(const AgencyNamed& fact)
{
    return QStringLiteral("%1 sits at this site’s tables.").arg(fact.agency.name);
}

QString describe(const SettingChanged& fact)
{
    return QStringLiteral("The setting “%1” was changed.").arg(fact.setting.name);
}

void addRecordFacts(FactBook& book)
{
    book.add<RecordFounded>();
    book.add<UserAdmitted>();
    book.add<SeatOpened>();
    book.add<Merged>();
    book.add<Settled>();
    book.add<PackGiven>();
    book.add<AgencyNamed>();
    book.add<SettingChanged>();
    book.add<CommandStruckOut>();
    book.add<RecordRestored>();
    book.add<TailLost>();
    book.add<UserDisabled>();
    book.add<UserKeyReset>();
    book.add<PassphraseChanged>();
    book.add<RecoveryProven>();
    book.add<KeyringNoted>();
}

} // namespace tepu
