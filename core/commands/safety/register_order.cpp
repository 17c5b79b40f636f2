// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/register_order.h"

#include "core/commands/safety/order_now.h"
#include "core/queries/plan/one_person.h"
#include "core/rules/orders/order_words.h"
#include "core/rules/orders/pso.h"
#include "core/rules/wait_words.h"
#include "core/rules/who/standing.h"

namespace tepu {

static void readEpisode(PartiesNow& now, const RegisterOrder& command, const Tables& tables)
{
    if (!command.episode)
        return;
    const auto isThere = [&](const char* sql, const Values& bound) {
        return tables.one<int>(QString::fromLatin1(sql).arg(everyTelling(QStringLiteral("?3"))), bound).has_value();
    };
    now.episodeIsTheirs = isThere("SELECT 1 FROM plan_episode pe JOIN episode_person ep ON ep.episode = pe.episode "
                                  "WHERE pe.plan = ? AND pe.episode = ? AND ep.person IN %1",
                                  values(command.plan, *command.episode, command.respondent));
    now.episodeHasOrder = isThere("SELECT 1 FROM court_order WHERE episode = ? AND type = ? AND respondent IN %1",
                                  values(*command.episode, command.type, command.respondent));
}

PartiesNow subjectOf(const RegisterOrder& command, const Tables& tables)
{
    PartiesNow now{personOnPlan(tables, command.plan, command.protectedPerson),
                   personOnPlan(tables, command.plan, command.respondent)};
    now.protectedPerson.idIsTaken =
        tables.one<int>(QStringLiteral("SELECT 1 FROM court_order WHERE id = ?"), values(command.order)).has_value();
    for (const PersonId& other : command.alsoProtected)
        now.othersAreOnPlan = now.othersAreOnPlan && personOnPlan(tables, command.plan, other).isOnPlan;
    const QString respondent = everyTelling(QStringLiteral("?1"));
    now.born = tables.one<QDate>(QStringLiteral("SELECT date_of_birth FROM person WHERE id IN %1 AND date_of_birth <> '' ORDER BY id").arg(respondent),
                                 values(command.respondent));
    now.wasReceivedAsChild = tables.one<int>(QStringLiteral("SELECT 1 FROM plan_told WHERE plan = ?2 AND role = 'child_exposed' AND person IN %1").arg(respondent),
                                             values(command.respondent, command.plan)).has_value();
    readEpisode(now, command, tables);
    return now;
}

static Result<void> namesItsParties(const RegisterOrder& command, const PartiesNow& now)
{
    if (command.protectedPerson == command.respondent || command.alsoProtected.contains(command.respondent))
        return refuse(QStringLiteral("An order protects one person from another: the two are the same here."));
    if (!now.othersAreOnPlan)
        return refuse(QStringLiteral("Somebody whom the order protects is not on the plan."));
    if (!now.episodeIsTheirs)
        return refuse(QStringLiteral("The respondent had no part in that episode of the plan."));
    if (now.episodeHasOrder)
        return refuse(QStringLiteral("The order of that episode is in the record already; vary it, or note that it was served."));
    return mustBeOnPlan(now.protectedPerson).and_then([&] { return mustBeOnPlan(now.respondent); });
}

/// Conditions of a release are known before it.
static bool mayBeginAhead(KindOfOrder kind)
{
    return kind == KindOfOrder::Parole || kind == KindOfOrder::ReleaseConditions || kind == KindOfOrder::Bail;
}

static Result<void> hasItsTimes(const RegisterOrder& command, std::optional<QDate> from, Instant now)
{
    if (!from)
        return refuse(QStringLiteral("From which day does it stand?"));
    if (command.until && dateAt(*command.until) < *from)
        return refuse(QStringLiteral("It would end before it begins."));
    if (command.servedAt && command.notServed)
        return refuse(QStringLiteral("It cannot be served and not served."));
    return mayBeginAhead(command.type) ? Result<void>() : mustHaveCome(*from, now);
}

static Result<void> wasServedInTime(const RegisterOrder& command, Instant now)
{
    if (command.issuedAt && *command.issuedAt > now)
        return refuse(QStringLiteral("%1 is still to come.").arg(momentInWords(*command.issuedAt)));
    return command.servedAt ? mayBeServed(*command.servedAt, command.issuedAt, now) : Result<void>();
}

/// PSO: "Length is entered in hours or days; the limit goes by the date of issue".
static Result<void> standsAsLongAsItMay(const RegisterOrder& command)
{
    const bool isPso = command.type == KindOfOrder::PoliceSafetyOrder;
    if (!isPso && command.hours)
        return refuse(QStringLiteral("Only a Police Safety Order is counted in hours or days; say until when it stands."));
    if (!isPso)
        return {};
    if (!command.issuedAt)
        return refuse(QStringLiteral("When did Police issue the order? Its length goes by that day."));
    if (command.hours.has_value() == command.until.has_value())
        return refuse(QStringLiteral("For how many hours or days does the Police Safety Order stand?"));
    return mayStandUntil({command.hours, command.until, command.issuedAt, command.servedAt});
}

/// PSO: "Against a person under 18 the app warns (s 31 limits it), under 16 it asks for a reason".
static Result<void> mayBind(const RegisterOrder& command, const PartiesNow& now)
{
    if (command.type != KindOfOrder::PoliceSafetyOrder || command.youngBecause)
        return {};
    const auto age = ageOn(now.born, dateAt(command.issuedAt.value_or(Instant())));
    if (youngRespondent(age, now.wasReceivedAsChild) != YoungRespondent::AskWhy)
        return {};
    return refuse(age ? QStringLiteral("The order binds somebody under 16. Why? Section 31 limits it.")
                      : QStringLiteral("The order binds a child whose age is not known. Why? Section 31 limits it."));
}

static OrderRegistered registered(const RegisterOrder& command, QDate from)
{
    OrderRegistered fact;
    static_cast<Provenance&>(fact) = saidBy(command);
    fact.order = command.order;
    fact.plan = command.plan;
    fact.type = command.type;
    fact.protectedPerson = command.protectedPerson;
    fact.alsoProtected = command.alsoProtected;
    fact.alsoProtected.removeAll(command.protectedPerson);
    fact.respondent = command.respondent;
    fact.inPlaceFrom = from;
    fact.issuedAt = command.issuedAt;
    fact.hours = command.hours;
    fact.until = command.until;
    fact.servedAt = command.servedAt;
    fact.awaitsService = command.notServed || (command.type == KindOfOrder::PoliceSafetyOrder && !command.servedAt);
    fact.episode = command.episode;
    fact.address = command.address;
    fact.at = command.at;
    fact.conditions = command.conditions;
    fact.youngBecause = command.youngBecause;
    fact.words = command.words;
    return fact;
}

Result<Facts> decide(const RegisterOrder& command, const PartiesNow& now, const Context& context)
{
    const auto from = command.inPlaceFrom || !command.issuedAt ? command.inPlaceFrom : std::optional(dateAt(*command.issuedAt));
    return namesItsParties(command, now)
        .and_then([&] { return hasItsTimes(command, from, context.at); })
        .and_then([&] { return wasServedInTime(command, context.at); })
        .and_then([&] { return standsAsLongAsItMay(command); })
        .and_then([&] { return mayBind(command, now); })
        .and_then([&] { return mayBePlace(command.at); })
        .map([&] { return Facts(registered(command, *from)); });
}

void apply(const OrderRegistered& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO court_order VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                              "NULL, NULL, NULL)"),
               values(fact.protectedPerson, fact.order, fact.plan, fact.type, fact.protectedPerson, fact.respondent,
                      fact.inPlaceFrom, fact.source, fact.side, fact.knownToPerpetrator, fact.words, fact.alsoProtected, fact.episode,
                      fact.issuedAt, fact.hours, fact.until, fact.servedAt, fact.awaitsService, fact.address,
                      fact.at ? std::optional(fact.at->latitude) : std::nullopt, fact.at ? std::optional(fact.at->longitude) : std::nullopt,
                      fact.conditions, fact.youngBecause));
}

QString describe(const OrderRegistered& fact)
{
    return QStringLiteral("%1: in place from %2.").arg(orderWords(fact.type), dayInWords(fact.inPlaceFrom));
}

} // namespace tepu
