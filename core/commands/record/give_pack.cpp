// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/give_pack.h"

#include "core/commands/meeting/subjects.h"
#include "core/commands/record/found_record.h"
#include "core/commands/record/user_acts.h"
#include "core/queries/site/site_agencies.h"
#include "core/rules/sharing/legal_basis.h"

namespace tepu {

PackReader subjectOf(const GivePack& command, const Tables& tables)
{
    PackReader reader;
    reader.record = tables.one<RecordId>(QStringLiteral("SELECT record FROM record_mark")).value_or(RecordId());
    const auto is = [&](const QString& what, const Values& bound) {
        return tables.one<int>(QStringLiteral("SELECT 1 FROM ") + what, bound).has_value();
    };
    reader.isKnown = is(QStringLiteral("user WHERE id = ?"), values(command.reader));
    reader.isDisabled = is(QStringLiteral("user WHERE id = ? AND disabled_at IS NOT NULL"), values(command.reader));
    reader.isRecovery = is(QStringLiteral("user WHERE id = ? AND recovery"), values(command.reader));
    reader.nameIsTaken = is(QStringLiteral("user WHERE lower(name) = lower(?)"), values(command.readerName.trimmed()));
    const SiteAgencies agencies(tables);
    if (const Agency* agency = agencies.find(command.agency))
        reader.agency = *agency;
    for (const PlanId& plan : command.plans)
        reader.allPlansAreThere = reader.allPlansAreThere && is(QStringLiteral("plan WHERE id = ?"), values(plan));
    return reader;
}

static Objection unlessReadable(const GivePack& command, const PackReader& reader)
{
    if (reader.isDisabled || reader.isRecovery)
        return Refusal{QStringLiteral("This user may not read the record any more, so nothing is packed for them.")};
    if (!reader.isKnown && command.readerName.trimmed().isEmpty())
        return Refusal{QStringLiteral("A pack needs a reader: say for whom it is.")};
    return objectIf(!reader.isKnown && reader.nameIsTaken,
                    QStringLiteral("Somebody of the name %1 uses the record already, or did. Two people are told apart by their names: choose "
                                   "another.").arg(command.readerName));
}

static Objection unlessMeant(const GivePack& command, const PackReader& reader, const Context& context)
{
    if (!reader.agency)
        return Refusal{QStringLiteral("A pack goes to somebody of an agency of the site; “%1” is none.").arg(command.agency), QStringLiteral("R-I1")};
    if (command.plans.isEmpty() && !command.everything)
        return Refusal{QStringLiteral("A pack needs something in it: name the plans, or say that it is for everything.")};
    if (!reader.allPlansAreThere)
        return Refusal{QStringLiteral("Not every one of these plans is in the record.")};
    return objectIf(command.until <= context.at, QStringLiteral("The pack would have expired before it is given: name a later time."));
}

Result<Facts> decide(const GivePack& command, const PackReader& reader, const Context& context)
{
    if (const auto objection = unlessReadable(command, reader))
        return tl::unexpected(*objection);
    if (const auto objection = unlessMeant(command, reader, context))
        return tl::unexpected(*objection);
    Facts facts;
    if (!reader.isKnown)
        facts.add(UserAdmitted{reader.record, command.reader, command.readerName.trimmed(), command.readerPublicKey, false, true});
    else if (!command.readerPublicKey.isEmpty())
        facts.add(UserKeyReset{reader.record, command.reader, command.readerPublicKey});
    facts.add(PackGiven{reader.record, command.pack, command.reader, command.agency, command.purpose,
                        legalBasisFor(reader.agency->kind, dateAt(context.at)), command.until, command.plans, command.everything,
                        command.leftOut, command.heads});
    return facts;
}

void apply(const PackGiven& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO pack VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.record, fact.pack, fact.reader, fact.agency, fact.purpose, fact.basis, fact.until, fact.plans, fact.everything,
                      stamp.actor, stamp.at));
}

QString describe(const PackGiven& fact)
{
    const QString what = fact.everything ? QStringLiteral("The whole record was")
                         : fact.plans.size() == 1 ? QStringLiteral("One plan was") : QStringLiteral("%1 plans were").arg(fact.plans.size());
    return QStringLiteral("%1 packed for somebody of %2, %3 (%4), until %5.")
        .arg(what, fact.agency, inWords(fact.purpose), inWords(fact.basis), dateAt(fact.until).toString(Qt::ISODate));
}

} // namespace tepu
