// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/order_line.h"

#include "core/rules/lines/order_act_line.h"
#include "core/rules/lines/place_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static UnderstoodOrder order(const char* text)
{
    return understandOrder(QString::fromUtf8(text), {kowhai().people, thursdayMorning()});
}

static UnderstoodOrderAct act(const char* text)
{
    return understandOrderAct(QString::fromUtf8(text), thursdayMorning());
}

TEST_CASE("a PSO is typed as it is said", "[rules][lines][orders][PSO]")
{
    const UnderstoodOrder pso = order("pso james 3 days issued 0050 served 0120 protects mere hana");
    CHECK(pso.missing.toStdString() == "");
    CHECK(pso.kind == KindOfOrder::PoliceSafetyOrder);
    CHECK(pso.respondent == james());
    CHECK(pso.protects == QVector<PersonId>{mere(), hana()});
    CHECK(pso.terms.hours == 72);
    CHECK(local(pso.terms.issuedAt) == "2018-05-10 00:50");
    CHECK(local(pso.terms.servedAt) == "2018-05-10 01:20");
}

TEST_CASE("who is not named is meant where only one can be", "[rules][lines][orders]")
{
    const UnderstoodOrder pso = order("PSO 72h issued yesterday 2350");
    CHECK(pso.missing.isEmpty());
    CHECK(pso.respondent == james());
    CHECK(pso.protects == QVector<PersonId>{mere()});
    CHECK(local(pso.terms.issuedAt) == "2018-05-09 23:50");
    CHECK_FALSE(pso.terms.servedAt);
}

TEST_CASE("a time alone is the last that was: before, on and after now", "[rules][lines][orders]")
{
    CHECK(local(order("pso 3 days issued 1041").terms.issuedAt) == "2018-05-10 10:41");
    CHECK(local(order("pso 3 days issued 1042").terms.issuedAt) == "2018-05-10 10:42");
    CHECK(local(order("pso 3 days issued 1043").terms.issuedAt) == "2018-05-09 10:43");
    CHECK(local(order("pso 3 days issued wed at 1043").terms.issuedAt) == "2018-05-09 10:43");
    CHECK(local(order("pso 3 days issued 12 may 2017 0910").terms.issuedAt) == "2017-05-12 09:10");
    CHECK(local(order("pso 3 days issued 11/5 0910").terms.issuedAt) == "2017-05-11 09:10");
}

TEST_CASE("bail has an end, an address and conditions", "[rules][lines][orders]")
{
    const UnderstoodOrder bail = order("bail james until 18 may 17:00 at 5 Secret Lane, Millstream: no contact; home by 7 pm");
    CHECK(bail.missing.toStdString() == "");
    CHECK(bail.kind == KindOfOrder::Bail);
    CHECK(local(bail.terms.until) == "2018-05-18 17:00");
    CHECK(bail.terms.address == "5 Secret Lane, Millstream");
    CHECK(bail.terms.conditions == QStringList{"no contact", "home by 7 pm"});
    CHECK(bail.terms.from == QDate(2018, 5, 10));
    CHECK(local(order("bail until 18 may").terms.until) == "2018-05-19 00:00"); // the end of that day
    CHECK(order("bail at 12 Days Road, Millstream").terms.address == "12 Days Road, Millstream");
    CHECK_FALSE(order("bail at 12 Days Road, Millstream").terms.hours);
}

TEST_CASE("every kind has its word", "[rules][lines][orders]")
{
    for (const auto& [text, kind] : QVector<std::pair<const char*, KindOfOrder>>{
             {"po from 1 may", KindOfOrder::ProtectionOrder},          {"protection order from 1 may", KindOfOrder::ProtectionOrder},
             {"property from 1 may", KindOfOrder::PropertyOrder},      {"parenting order from 1 may", KindOfOrder::ParentingOrder},
             {"care order for hana from 1 may", KindOfOrder::CareOrder}, {"nao from 1 may", KindOfOrder::NonAssociationOrder},
             {"non-association order from 1 may", KindOfOrder::NonAssociationOrder}, {"parole from 1 may", KindOfOrder::Parole},
             {"release conditions from 1 may", KindOfOrder::ReleaseConditions}}) {
        INFO(text);
        CHECK(order(text).kind == kind);
        CHECK(order(text).missing.toStdString() == "");
        CHECK(order(text).terms.from == QDate(2018, 5, 1));
    }
    CHECK(order("po not served").terms.notServed);
    CHECK(order("po unserved from today").terms.notServed);
    CHECK(order("care order for hana").protects == QVector<PersonId>{hana()});
}

TEST_CASE("what is missing is asked for, what is not understood is said", "[rules][lines][orders]")
{
    CHECK(order("").missing.contains("Begin with the kind"));
    CHECK(order("posse james").missing.contains("Begin with the kind"));
    CHECK(order("pso james 3 days").missing.contains("When did Police issue"));
    CHECK(order("pso james issued 0050").missing.contains("For how long"));
    CHECK(order("po nobody").missing.contains("names nobody"));
    CHECK(order("pso 3 days issued 12 may").missing.contains("At what time"));
    CHECK(order("bail until whenever").missing.contains("no day and no time"));
    CHECK(order("po mere james").respondent == mere()); // a counter-allegation: who stands first is bound
    CHECK(order("po mere james").protects == QVector<PersonId>{james()});
}

TEST_CASE("an order that stands is served, breached, varied and ended in a few words", "[rules][lines][orders]")
{
    CHECK(local(act("served 0120").at) == "2018-05-10 01:20");
    CHECK(act("served").missing.isEmpty());
    CHECK_FALSE(act("served").at);
    CHECK(act("served whenever").missing.contains("no day and no time"));
    const UnderstoodOrderAct breach = act("breached yesterday 2300 he stood at her gate");
    CHECK(local(breach.at) == "2018-05-09 23:00");
    CHECK(breach.words == "he stood at her gate");
    CHECK(act("b he stood at her gate").words == "he stood at her gate");
    const UnderstoodOrderAct vary = act("varied until 25 may at 7 Ash Road, Millstream: no contact");
    CHECK(local(vary.terms.until) == "2018-05-26 00:00");
    CHECK(vary.terms.address == "7 Ash Road, Millstream");
    CHECK(vary.terms.conditions == QStringList{"no contact"});
    CHECK(act("vary").missing.contains("What changes"));
    const UnderstoodOrderAct end = act("ended remanded 0900 arrested at the gate");
    CHECK(end.how == OrderEnd::Remanded);
    CHECK(local(end.at) == "2018-05-10 09:00");
    CHECK(end.words == "arrested at the gate");
    CHECK(act("ended").missing.contains("How did it end"));
    CHECK(act("hello").missing.contains("Begin with served"));
}

TEST_CASE("an address may be followed by a point on the map", "[rules][lines][orders][R-S6]")
{
    const UnderstoodOrder bail = order("bail at 7 Ash Road, Millstream @-37.79,175.28: no contact");
    CHECK(bail.terms.address == "7 Ash Road, Millstream");
    CHECK(bail.terms.at == Coordinates{-37.79, 175.28});
    CHECK(bail.terms.conditions == QStringList{"no contact"});
    CHECK_FALSE(order("bail at 7 Ash Road, Millstream").terms.at);
}

TEST_CASE("a school and the point of a home are typed like an order", "[rules][lines][orders][R-S6]")
{
    const auto place = [](const char* text) { return understandPlace(QString::fromUtf8(text), kowhai().people); };
    const UnderstoodPlace school = place("school hana Waimiro School at 3 Bell Street, Millstream (-37.70 175.20)");
    CHECK(school.missing.toStdString() == "");
    CHECK(school.person == hana());
    CHECK(school.name == "Waimiro School");
    CHECK(school.address == "3 Bell Street, Millstream");
    CHECK(school.at == Coordinates{-37.70, 175.20});
    CHECK(place("home mere @-37.79,175.28").isHome);
    CHECK(place("home mere @-37.79,175.28").missing.isEmpty());
    CHECK(place("home mere").missing.contains("Where on the map"));
    CHECK(place("home").missing.contains("Whose home"));
    CHECK(place("school nobody Waimiro").missing.contains("Whose school"));
    CHECK(place("school hana").missing.contains("Which school"));
    CHECK(isPlaceLine("Kura hana Waimiro"));
    CHECK_FALSE(isPlaceLine("pso james"));
}

TEST_CASE("whatever is typed is read or asked about, never a fault", "[rules][lines][orders][property]")
{
    rc::prop("order lines", [] {
        static const QVector<QString> some{"pso", "bail", "until", "at", ":", ";", "served", "not", "for", "3", "days", "18", "may", "2018", "25:99", "james", "mere", "because", "x"};
        QStringList words;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            words.append(some[*rc::gen::inRange<qsizetype>(0, some.size())]);
        const UnderstoodOrder read = understandOrder(words.join(u' '), {kowhai().people, thursdayMorning()});
        RC_ASSERT((!read.missing.isEmpty() || (read.kind && read.respondent && !read.protects.isEmpty())));
        understandOrderAct(words.join(u' '), thursdayMorning());
    });
}
