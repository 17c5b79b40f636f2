// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/services/service_wait.h"
#include "tests/support/test.h"

using namespace tepu;

static const QDate thursday(2018, 5, 10);

TEST_CASE("somebody waits from the day on which they were referred until they have it", "[services][C72]")
{
    const QVector<ServiceStep> referred{{ServiceStatus::NeedIdentified, thursday.addDays(-9)}, {ServiceStatus::Referred, thursday}};
    CHECK(serviceWait(referred, thursday) == ServiceWait{thursday, {}, 0});
    CHECK(serviceWait(referred, thursday.addDays(1))->days == 1);
    const auto received = referred + QVector<ServiceStep>{{ServiceStatus::SupportReceived, thursday.addDays(12)}};
    CHECK(serviceWait(received, thursday.addDays(40)) == ServiceWait{thursday, thursday.addDays(12), 12});
}

TEST_CASE("a need that nobody was asked to meet, and what was there at once, is no waiting", "[services][C72]")
{
    CHECK_FALSE(serviceWait({{ServiceStatus::NeedIdentified, thursday}}, thursday.addDays(30)));
    CHECK_FALSE(serviceWait({{ServiceStatus::SupportReceived, thursday}}, thursday));
}

TEST_CASE("the first of being referred and being put on a list counts, in whatever order they were told", "[services][C72]")
{
    const ServiceStep listed{ServiceStatus::Waitlisted, thursday}, referred{ServiceStatus::Referred, thursday.addDays(3)};
    CHECK(serviceWait({listed, referred}, thursday.addDays(5))->days == 5);
    CHECK(serviceWait({referred, listed}, thursday.addDays(5))->days == 5);
}

TEST_CASE("waiting is told in days, from three weeks on in weeks", "[services]")
{
    CHECK(waitedInWords(1) == "1 day");
    CHECK(waitedInWords(20) == "20 days");
    CHECK(waitedInWords(21) == "3 weeks");
    CHECK(middleOf({30, 1, 9}) == 9);
    CHECK_FALSE(middleOf({}));
}
