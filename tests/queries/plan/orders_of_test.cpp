// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/orders_of.h"

#include "core/commands/people/note_names.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/safety/end_order.h"
#include "core/commands/safety/note_breach.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/site/change_setting.h"
#include "core/queries/meeting/candidates.h"
#include "core/queries/plan/address_check.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/room_case.h"
#include "core/queries/record/expiring_orders.h"
#include "tests/support/a_family.h"

using namespace tepu;

static RegisterOrder order(const AFamily& family, KindOfOrder kind, const char* until = nullptr)
{
    RegisterOrder order;
    order.plan = family.kowhai;
    order.type = kind;
    order.protectedPerson = family.mere;
    order.respondent = family.james;
    order.inPlaceFrom = QDate(2018, 5, 2);
    if (until)
        order.until = family.at(until);
    return order;
}

static QStringList strip(const AFamily& family, std::optional<Instant> now = {})
{
    QStringList words;
    for (const Alert& alert : alertStrip(family.tables(), family.kowhai, now.value_or(family.clock)))
        words.append(alert.words);
    return words;
}

static QString roomStrip(const AFamily& family, Observers observers = Observers::Absent)
{
    QString all;
    for (const Alert& alert : roomAlerts(family.tables(), family.kowhai, observers, family.clock))
        all += alert.words + u'|' + alert.more + u'|' + alert.source + u'|' + alert.roomWords + u'\n';
    return all;
}

TEST_CASE("the orders of a plan: what is not served first, then what ends first, then what stands, then what is over", "[queries][orders]")
{
    AFamily family; // the episode's PSO ends on 13 May at 00:50
    family.done(order(family, KindOfOrder::ProtectionOrder));
    family.done(order(family, KindOfOrder::Bail, "2018-05-11T17:00:00+12:00"));
    family.done(order(family, KindOfOrder::NonAssociationOrder, "2018-05-03T17:00:00+12:00"));
    RegisterOrder unserved = order(family, KindOfOrder::ParentingOrder);
    unserved.notServed = true;
    family.done(unserved);
    QStringList all;
    for (const OrderView& view : ordersOf(family.tables(), family.kowhai, family.clock))
        all.append(code(view.kind) + ": " + view.stateWords);
    CHECK(all == QStringList{"parenting_order: issued, not yet served", "bail: ends Fri 11 May 17:00 (32 h left)",
                             "police_safety_order: ends Sun 13 May 00:50 (2 days left)", "protection_order: since Wed 2 May",
                             "non_association_order: ended Thu 3 May 17:00"});
}

TEST_CASE("what stands is one line of the strip, what ends soon announces itself", "[queries][orders][alerts]")
{
    AFamily family;
    family.done(order(family, KindOfOrder::ProtectionOrder));
    family.done(order(family, KindOfOrder::Bail, "2018-05-18T17:00:00+12:00"));
    CHECK(strip(family).contains("In force: Bail of James to Fri 18 May 17:00, Protection order against James"));
    CHECK(strip(family).last().startsWith("In force"));
    const Instant announces = family.at("2018-05-11T17:00:00+12:00");
    CHECK_FALSE(strip(family, announces - 1min).contains("Bail of James, ends Fri 18 May 17:00"));
    CHECK(strip(family, announces).contains("Bail of James, ends Fri 18 May 17:00"));
    CHECK(strip(family, announces).last() == "In force: Protection order against James");
    family.done(ChangeSetting{"order_ends_soon_days", "10"});
    CHECK(strip(family).contains("Bail of James, ends Fri 18 May 17:00"));
}

TEST_CASE("a breach of an order that was noted is told for twelve weeks", "[queries][orders][alerts][R-R7]")
{
    AFamily family;
    const RegisterOrder bail = order(family, KindOfOrder::Bail);
    family.done(bail);
    NoteBreach breach;
    breach.order = bail.order;
    breach.happenedAt = family.at("2018-05-07T22:30:00+12:00");
    breach.words = family.words("he stood at her gate");
    family.done(breach);
    CHECK(strip(family).contains("Bail of James breached Mon 7 May 22:30"));
    CHECK_FALSE(strip(family).join(u'\n').contains("gate"));
    CHECK(strip(family, family.at("2018-07-30T12:00:00+12:00")).contains("Bail of James breached Mon 7 May 22:30"));
    CHECK_FALSE(strip(family, family.at("2018-07-31T12:00:00+12:00")).contains("Bail of James breached Mon 7 May 22:30"));
}

TEST_CASE("an order of Police that was written down takes the place of the file's in the strip and on the list", "[queries][orders][PSO]")
{
    AFamily family;
    RegisterOrder pso = order(family, KindOfOrder::PoliceSafetyOrder);
    pso.inPlaceFrom.reset();
    pso.issuedAt = family.at("2018-05-10T00:30:00+12:00");
    pso.servedAt = family.at("2018-05-10T00:55:00+12:00");
    pso.hours = 36;
    pso.episode = family.tables().one<EpisodeId>("SELECT id FROM episode");
    family.done(pso);
    CHECK(strip(family).filter("PSO") == QStringList{"PSO against James served, ends Fri 11 May 12:55"});
    CHECK(candidateOf(family.tables(), family.kowhai, TableKind::Sam, QDate(2018, 5, 10)).ordersEnd
          == QVector<Instant>{family.at("2018-05-11T12:55:00+12:00")});
}

TEST_CASE("an order that he must not learn of is held from the room, its end and its kind with it", "[queries][orders][R-S3][leak]")
{
    AFamily family;
    RegisterOrder unserved = order(family, KindOfOrder::ProtectionOrder);
    unserved.notServed = true;
    family.done(unserved);
    RegisterOrder hidden = order(family, KindOfOrder::PropertyOrder, "2018-05-12T17:00:00+12:00");
    hidden.knownToPerpetrator = false;
    family.done(hidden);
    RegisterOrder hers = order(family, KindOfOrder::ParentingOrder);
    hers.source = Source::Victim;
    family.done(hers);
    CHECK(strip(family).contains("Protection order against James issued, not yet served"));
    CHECK(strip(family).contains("Property order against James, ends Sat 12 May 17:00"));
    for (const Observers observers : {Observers::Absent, Observers::Present}) {
        const QString room = roomStrip(family, observers);
        CHECK(room.contains("An order is held: ask IVS"));
        for (const char* secret : {"Protection", "Property", "Parenting", "12 May", "Family Court", "Sat", "not yet"})
            CHECK_FALSE(room.contains(QLatin1String(secret)));
    }
}

TEST_CASE("a breach of which she alone told is held from the room, and the order it breaks is not", "[queries][orders][R-S3][leak]")
{
    AFamily family;
    const RegisterOrder bail = order(family, KindOfOrder::Bail);
    family.done(bail);
    NoteBreach breach;
    breach.order = bail.order;
    breach.happenedAt = family.at("2018-05-07T22:30:00+12:00");
    breach.source = Source::Victim;
    family.done(breach);
    CHECK(strip(family).contains("Bail of James breached Mon 7 May 22:30"));
    const QString shown = roomStrip(family);
    CHECK_FALSE(shown.contains("breached"));
    CHECK(shown.contains("An order is held: ask"));
    CHECK(shown.contains("In force: Bail of James"));
}

TEST_CASE("conditions and where he must live are not among what the room is asked", "[queries][orders][leak]")
{
    AFamily family;
    RegisterOrder bail = order(family, KindOfOrder::Bail);
    bail.address = family.words("5 Secret Lane, Millstream");
    bail.conditions = {family.words("not to go near Waimiro School")};
    bail.words = family.words("Sgt Ngata told of it");
    family.done(bail);
    const auto room = roomCase(family.tables(), family.kowhai, family.meeting, Observers::Absent, family.clock);
    const QString seen = encode(*room).toDiagnosticNotation();
    CHECK(seen.contains("In force: Bail of James"));
    for (const char* secret : {"Secret Lane", "Waimiro", "told of it"})
        CHECK_FALSE(seen.contains(QLatin1String(secret)));
}

TEST_CASE("while somebody observes orders name nobody", "[queries][orders]")
{
    AFamily family;
    family.done(order(family, KindOfOrder::Bail));
    CHECK(roomStrip(family).contains("Bail of James"));
    CHECK_FALSE(roomStrip(family, Observers::Present).contains("James"));
}

TEST_CASE("orders of all families that end soon or are not served are listed by when", "[queries][orders]")
{
    AFamily family;
    family.done(order(family, KindOfOrder::Bail, "2018-05-11T17:00:00+12:00"));
    family.done(order(family, KindOfOrder::ProtectionOrder));
    RegisterOrder unserved = order(family, KindOfOrder::ParentingOrder);
    unserved.notServed = true;
    family.done(unserved);
    QStringList all;
    for (const ExpiringOrder& each : expiringOrders(family.tables(), family.clock))
        all.append(each.words);
    CHECK(all == QStringList{"Parenting order against James: issued, not yet served", "Bail of James: ends Fri 11 May 17:00 (32 h left)",
                             "PSO against James: ends Sun 13 May 00:50 (2 days left)"});
    CHECK(expiringOrders(family.tables(), family.at("2018-05-20T12:00:00+12:00")).size() == 1); // the parenting order still awaits
}

TEST_CASE("which orders stand is the same in SQL as by the rule: a minute before their end, at it and after it", "[queries][orders]")
{
    AFamily family;
    const auto add = [&](KindOfOrder kind, const std::function<void(RegisterOrder&)>& as) {
        RegisterOrder each = order(family, kind);
        as(each);
        family.done(each);
        return each.order;
    };
    add(KindOfOrder::ProtectionOrder, [](RegisterOrder&) {});
    add(KindOfOrder::Bail, [&](RegisterOrder& each) { each.until = family.at("2018-05-12T17:00:00+12:00"); });
    add(KindOfOrder::ParentingOrder, [](RegisterOrder& each) { each.notServed = true; });
    const auto pso = [&](bool served) {
        return [&family, served](RegisterOrder& each) {
            each.issuedAt = family.at("2018-05-10T01:00:00+12:00");
            each.hours = 48;
            each.notServed = !served;
            if (served)
                each.servedAt = family.at("2018-05-10T03:30:00+12:00");
        };
    };
    add(KindOfOrder::PoliceSafetyOrder, pso(true));
    add(KindOfOrder::PoliceSafetyOrder, pso(false));
    EndOrder ends;
    ends.order = add(KindOfOrder::NonAssociationOrder, [](RegisterOrder&) {});
    ends.how = OrderEnd::Discharged;
    ends.endedAt = family.at("2018-05-10T07:00:00+12:00");
    family.done(ends);
    int over = 0;
    for (const char* end : {"2018-05-12T17:00:00+12:00", "2018-05-12T01:00:00+12:00", "2018-05-12T03:30:00+12:00", "2018-05-10T07:00:00+12:00"})
        for (const auto off : {-1min, 0min, 1min}) {
            const Instant now = family.at(end) + off;
            for (const OrderView& view : ordersOf(family.tables(), family.kowhai, now)) {
                if (!view.order)
                    continue;
                const bool inSql = family.tables().one<int>("SELECT 1 FROM order_standing WHERE id = ? AND (over_at IS NULL OR over_at > ?)", values(*view.order, now)).has_value();
                CAPTURE(code(view.kind), code(view.state), end);
                CHECK(inSql == stands(view.state));
                over += inSql ? 0 : 1;
            }
        }
    CHECK(over > 12);
}

TEST_CASE("an address of an order that was never served or has ended is not looked at for nearness", "[queries][orders][R-S6]")
{
    AFamily family;
    RegisterOrder bail = order(family, KindOfOrder::Bail, "2018-05-12T17:00:00+12:00");
    bail.address = family.words("10 Rata Crescent, Hamilton East");
    family.done(bail);
    const auto isWatched = [&](const char* at) {
        const auto rows = addressCheck(family.tables(), family.kowhai, family.at(at));
        return std::any_of(rows.cbegin(), rows.cend(), [](const AddressCheckRow& row) { return row.words.contains("bail"); });
    };
    CHECK(isWatched("2018-05-12T16:59:00+12:00"));
    CHECK_FALSE(isWatched("2018-05-12T17:00:00+12:00"));
}
