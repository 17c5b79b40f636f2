// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pack.h"

#include "app/cli/meeting_named.h"
#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "core/packs/giving.h"
#include "core/queries/record/scopes_of_plans.h"
#include "core/queries/record/users.h"

namespace tepu::cli {
namespace {

const auto passphraseFile = QStringLiteral("new-passphrase-file");
const auto reader = QStringLiteral("reader");

Result<PlanId> planNamed(const Tables& tables, const QString& word)
{
    const auto plan = planCalled(tables, word);
    return plan ? Result<PlanId>(*plan) : refuse(QStringLiteral("The record has no plan “%1”: write its number or its id.").arg(word));
}

Result<QVector<PlanId>> plansIn(const Invocation& invocation, const Tables& tables)
{
    QVector<PlanId> plans;
    for (const QString& word : invocation.line.values(QStringLiteral("plan"))) {
        const auto plan = planNamed(tables, word);
        if (!plan)
            return tl::unexpected(plan.error());
        plans.append(*plan);
    }
    if (const auto word = invocation.line.value(QStringLiteral("meeting"))) {
        const auto meeting = meetingNamed(tables, *word);
        if (!meeting)
            return tl::unexpected(meeting.error());
        plans += plansOnList(tables, meeting->meeting);
    }
    return plans;
}

/// A day counts to its end.
Result<Instant> untilIn(const Invocation& invocation)
{
    static constexpr int days = 14; // local default
    const auto word = invocation.line.value(QStringLiteral("until"));
    if (!word)
        return invocation.clock.now() + std::chrono::days(days);
    const auto day = parseDate(*word);
    return day ? instantAt(day->addDays(1), QTime(0, 0)) : parseInstant(*word);
}

Result<QByteArray> passphraseFor(const Invocation& invocation, const Record& record, const QString& name)
{
    for (const RecordUser& user : users(record.tables()))
        if (name.isEmpty() || (!user.packsOnly && user.name.compare(name, Qt::CaseInsensitive) == 0))
            return QByteArray();
    return readOtherPassphrase(invocation.line.value(passphraseFile), invocation.console);
}

Result<PackRequest> requestIn(const Invocation& invocation, const Record& record)
{
    PackRequest request;
    const auto purpose = invocation.line.value(QStringLiteral("purpose"));
    const auto known = purpose ? fromCode<SharingPurpose>(*purpose) : SharingPurpose::RiskOrNeedAssessment;
    if (!known)
        return refuse(QStringLiteral("--purpose “%1” is none of %2.").arg(*purpose, codes<SharingPurpose>().join(u", ")));
    request.purpose = *known;
    request.everything = invocation.line.has(QStringLiteral("all"));
    request.reader = invocation.line.value(reader).value_or(QString());
    request.agency = invocation.line.value(QStringLiteral("agency")).value_or(QString());
    return untilIn(invocation)
        .and_then([&](Instant until) {
            request.until = until;
            return plansIn(invocation, record.tables());
        })
        .and_then([&](const QVector<PlanId>& plans) {
            request.plans = plans;
            return passphraseFor(invocation, record, request.reader);
        })
        .map([&](const QByteArray& passphrase) {
            request.passphrase = passphrase;
            return request;
        });
}

ExitStatus saidOfPack(const Invocation& invocation, const QString& file, const Result<PackWritten>& written)
{
    if (!written)
        return sayRefusal(invocation, written.error());
    if (invocation.line.global.json)
        writeJson(invocation, QCborMap{{QStringLiteral("path"), file},
                                       {QStringLiteral("pack"), written->pack.toString()},
                                       {QStringLiteral("reader"), written->reader},
                                       {QStringLiteral("events"), written->events}});
    if (written->reader.isEmpty())
        invocation.console.say(QStringLiteral("%1 holds what was done here, sealed: %2 events. “tepu merge RECORD %1” takes it in at home.")
                                   .arg(file).arg(written->events));
    else
        invocation.console.say(QStringLiteral("%1 is for %3, sealed: %2 events. “tepu merge FOLDER %1” lays it out where it is worked on.")
                                   .arg(file).arg(written->events).arg(written->reader));
    return ExitStatus::Done;
}

ExitStatus runPack(const Invocation& invocation)
{
    const QString file = invocation.line.value(QStringLiteral("output")).value();
    auto record = openRecord(invocation, invocation.line.operands.first(), Expiry::DoesNotMatter);
    if (!record)
        return record.error();
    const bool asksForNothing = !invocation.line.has(QStringLiteral("plan")) && !invocation.line.has(QStringLiteral("meeting"))
                                && !invocation.line.has(QStringLiteral("all"));
    if ((*record)->journal().pack() && asksForNothing)
        return saidOfPack(invocation, file, givePackBack(**record, file));
    const auto request = requestIn(invocation, **record);
    if (!request)
        return sayRefusal(invocation, request.error(), ExitStatus::WrongUsage);
    return saidOfPack(invocation, file, givePack(**record, *request, file, contextOf(invocation, **record)));
}

} // namespace

Subcommand packRecord()
{
    return {"pack", "RECORD [--plan PLAN… | --all] [--reader NAME] -o FILE",
            "part of a record to be worked on elsewhere, or what was done there",
            "Writes the plans, their episodes, releases and people to FILE, sealed for one reader, who lays it out with “tepu merge” on another "
            "machine and works with it like a record. To whom it went, what for and until when stands in the record. In a record that was "
            "laid out from a pack, “tepu pack RECORD -o FILE” writes what was done there since, for “tepu merge” at home; after it has expired too.",
            {1, 1},
            {{"plan", "PLAN", "a plan, by its number or id; may come several times", {}, Occurs::Repeatable},
             {"meeting", "MEETING", "every plan on the list of this meeting, by its day or id"},
             {"all", {}, "everything that the record holds, meetings included"},
             {"agency", "CODE", "the agency that the reader works for"},
             {"reader", "NAME", "for whom it is; default: whoever packs. Somebody who does not open the record gets a passphrase of their own"},
             {"purpose", "CODE", "risk_or_need_assessment (default), plan or protecting_victim"},
             {"until", "WHEN", "a day or an instant after which it may only be given back; default: in 14 days"},
             {passphraseFile, QStringLiteral("F"), QStringLiteral("the passphrase of such a reader is the first line of F; else it is asked for, twice")},
             {"output", "FILE", "the file to write; it must not exist", 'o', Occurs::Required}},
            runPack};
}

} // namespace tepu::cli
