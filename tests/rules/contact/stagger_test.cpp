// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/stagger.h"
#include "tests/support/property.h"

using namespace tepu;

namespace {

const Instant now = parseInstant(QStringLiteral("2018-05-10T10:00:00+12:00")).value();

ContactAhead ahead(const char* agency, int hours)
{
    ContactAhead contact;
    contact.task = TaskId::fresh();
    contact.agency = QString::fromLatin1(agency);
    contact.due = now + std::chrono::hours(hours);
    return contact;
}

QStringList agenciesOf(const Crowding& crowded)
{
    QStringList agencies;
    for (const ContactAhead& each : crowded.order)
        agencies.append(each.agency);
    return agencies;
}

} // namespace

TEST_CASE("two agencies within seven days are shown: an hour before, on and after the end of the seventh", "[contact][R-C8]")
{
    CHECK(crowding({ahead("police", 0), ahead("refuge", 167)}, now)->agencies == 2);
    CHECK_FALSE(crowding({ahead("police", 0), ahead("refuge", 168)}, now));
    CHECK_FALSE(crowding({ahead("police", 0), ahead("refuge", 169)}, now));
}

TEST_CASE("one agency with two tasks is no crowd, and what waits does not come now", "[contact][R-C8]")
{
    CHECK_FALSE(crowding({ahead("police", 1), ahead("police", 2)}, now));
    ContactAhead waits = ahead("refuge", 2);
    waits.waits = true;
    CHECK_FALSE(crowding({ahead("police", 1), waits}, now));
}

TEST_CASE("what is overdue may come at any moment", "[contact][R-C8]")
{
    CHECK(crowding({ahead("police", -400), ahead("refuge", 100)}, now)->agencies == 2);
}

TEST_CASE("the initial contact comes first, then who knows the person well, then who must be quickest", "[contact][R-C8][R-D1]")
{
    ContactAhead initial = ahead("ivs", 90), known = ahead("kaupapa", 50);
    initial.initial = true;
    known.knowsWell = true;
    CHECK(agenciesOf(*crowding({ahead("police", 30), ahead("refuge", 20), known, initial}, now)) == QStringList{"ivs", "kaupapa", "refuge", "police"});
}

TEST_CASE("the order proposed does not depend on the order in which tasks are told, and names each once", "[contact][R-C8][property]")
{
    rc::prop("order", [] {
        QVector<ContactAhead> contacts;
        for (int i = *rc::gen::inRange(2, 8); i > 0; --i) {
            contacts.append(ahead(*rc::gen::element("police", "refuge", "ivs"), *rc::gen::inRange(-50, 150)));
            contacts.last().knowsWell = *rc::gen::arbitrary<bool>();
        }
        const auto first = crowding(contacts, now);
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        std::shuffle(contacts.begin(), contacts.end(), chance);
        const auto again = crowding(contacts, now);
        RC_ASSERT(first.has_value() == again.has_value());
        if (!first)
            return;
        RC_ASSERT(first->agencies == again->agencies);
        QSet<TaskId> tasks;
        for (const ContactAhead& each : first->order)
            tasks.insert(each.task);
        RC_ASSERT(tasks.size() == first->order.size());
    });
}
