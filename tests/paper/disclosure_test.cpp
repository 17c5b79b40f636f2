// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/send_list.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/sharing/disclose.h"
#include "core/queries/sharing/disclosures.h"
#include "core/rules/sharing/legal_basis.h"
#include "tests/paper/a_sitting.h"

using namespace tepu;
using namespace tepu::ui;

TEST_CASE("a sheet that was made is on record: to whom, what, when, by whom, for what, on what basis", "[paper][R-I1]")
{
    ASitting at;
    at.hold();
    at.done(disclosureOf(at.meeting, sheetsOf(at.tables(), at.meeting, at.clock)));
    const auto rows = disclosures(at.tables(), at.meeting);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].agency == "police");
    CHECK(rows[0].agencyName == "New Zealand Police");
    CHECK(rows[0].what == Shared::ActionSheet);
    CHECK(rows[0].at == at.clock);
    CHECK(rows[0].actor == "Coordinator");
    CHECK(rows[0].purpose == SharingPurpose::Plan);
    CHECK(rows[0].how == SharedHow::Proactively);
    CHECK(rows[0].refusedBecause.isEmpty());
}

TEST_CASE("the basis is the Act's from the day it came into force, and for those whom it names", "[rules][R-I1]")
{
    const auto before = QDate(2019, 6, 30), on = QDate(2019, 7, 1), after = QDate(2019, 7, 2);
    CHECK(legalBasisFor(AgencyClass::FamilyViolenceAgency, before) == LegalBasis::PrivacyActSeriousThreat);
    CHECK(legalBasisFor(AgencyClass::FamilyViolenceAgency, on) == LegalBasis::FamilyViolenceActSection20);
    CHECK(legalBasisFor(AgencyClass::SocialServicesPractitioner, after) == LegalBasis::FamilyViolenceActSection20);
    CHECK(legalBasisFor(AgencyClass::Neither, after) == LegalBasis::PrivacyActSeriousThreat);
    CHECK(legalBasisFor(AgencyClass::Other, after) == LegalBasis::PrivacyActSeriousThreat);
}

TEST_CASE("a list that is sent goes to the core agencies, each on record", "[commands][R-I1][R-M1]")
{
    ASitting at;
    at.settle();
    const MakeList list{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 11)};
    at.done(list);
    at.done(SendList{list.meeting, true});
    QStringList to;
    for (const DisclosureRow& row : disclosures(at.tables(), list.meeting)) {
        CHECK(row.what == Shared::List);
        CHECK(row.purpose == SharingPurpose::RiskOrNeedAssessment);
        to.append(row.agency);
    }
    CHECK(to == QStringList{"police", "oranga_tamariki", "corrections", "health", "mental_health", "isr_coordinator"});
}

TEST_CASE("a printed list is read by whoever sits at the table too", "[paper][R-I1]")
{
    ASitting at;
    const Disclose disclosure = disclosureOfList(at.tables(), at.meeting);
    CHECK(disclosure.to.contains("womens_refuge"));
    CHECK(disclosure.to.contains("health")); // core, nobody there
    at.done(disclosure);
    CHECK(disclosures(at.tables(), at.meeting).size() == disclosure.to.size());
}

TEST_CASE("a request that was refused is on record with why", "[commands][R-I1]")
{
    ASitting at;
    Disclose no{at.meeting, Shared::Report, {"spca"}, SharingPurpose::RiskOrNeedAssessment, SharedHow::OnRequest, at.words("not needed for the dogs")};
    at.done(no);
    const auto rows = disclosures(at.tables(), at.meeting);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].refusedBecause == "not needed for the dogs");
    CHECK(rows[0].how == SharedHow::OnRequest);
}

TEST_CASE("a disclosure to nobody, or to an agency that is not there, is refused", "[commands][R-I1]")
{
    ASitting at;
    CHECK(at.refused(Disclose{at.meeting, Shared::List, {}}).rule == "R-I1");
    CHECK(at.refused(Disclose{at.meeting, Shared::List, {"police", "nobody"}}).sentence.contains("nobody"));
    CHECK(at.refused(Disclose{MeetingId::fresh(), Shared::List, {"police"}}).sentence == "There is no such meeting.");
}

TEST_CASE("what has left the house is not taken back", "[commands][R-I1]")
{
    ASitting at;
    const auto receipt = at.done(Disclose{at.meeting, Shared::ActionSheet, {"police"}});
    at.refused(StrikeOut{receipt.stamp.command});
    CHECK(disclosures(at.tables(), at.meeting).size() == 1);
    at.record.reopen();
    CHECK(disclosures(at.tables(), at.meeting).size() == 1);
}
