// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/about_person.h"
#include "core/domain/agency.h"
#include "core/domain/case.h"
#include "core/domain/circumstances.h"
#include "core/domain/closing.h"
#include "core/domain/contact.h"
#include "core/domain/episode.h"
#include "core/domain/flag.h"
#include "core/domain/meeting.h"
#include "core/domain/order.h"
#include "core/domain/outcome.h"
#include "core/domain/review.h"
#include "core/domain/risk.h"
#include "core/domain/safety.h"
#include "core/domain/safety_plan.h"
#include "core/domain/site.h"
#include "core/domain/site_question.h"
#include "core/domain/task.h"
#include "core/domain/testimony.h"
#include "tests/support/test.h"

#include <QRegularExpression>
#include <QSet>

using namespace tepu;

/// One code per idea, snake_case (docs/codes.md), and back again.
template <Coded E>
static void everyCodeComesBack()
{
    static const QRegularExpression snakeCase(QStringLiteral("\\A[a-z0-9]+(_[a-z0-9]+)*\\z"));
    QSet<QString> seen;
    for (const auto& word : Vocabulary<E>::words) {
        INFO(word.code);
        CHECK(snakeCase.match(QString::fromLatin1(word.code)).hasMatch());
        CHECK(fromCode<E>(code(word.value)) == word.value);
        seen.insert(code(word.value));
    }
    CHECK(static_cast<size_t>(seen.size()) == Vocabulary<E>::words.size());
    CHECK(codes<E>().size() == seen.size());
}

TEST_CASE("every code of the record stands for one idea and comes back as it", "[domain][codes]")
{
    everyCodeComesBack<Acquaintance>();
    everyCodeComesBack<AddressHazard>();
    everyCodeComesBack<AgencyClass>();
    everyCodeComesBack<Basis>();
    everyCodeComesBack<ContactMeans>();
    everyCodeComesBack<CustodyStatus>();
    everyCodeComesBack<IdentityPart>();
    everyCodeComesBack<CaseState>();
    everyCodeComesBack<ChildrenOfPlan>();
    everyCodeComesBack<ClosingCondition>();
    everyCodeComesBack<ReviewStanding>();
    everyCodeComesBack<SafetyPlanKind>();
    everyCodeComesBack<SafetyPlanPart>();
    everyCodeComesBack<SafetyPlanStanding>();
    everyCodeComesBack<WithdrawalQuestion>();
    everyCodeComesBack<QuestionCondition>();
    everyCodeComesBack<ConcernCategory>();
    everyCodeComesBack<ConcernOutcome>();
    everyCodeComesBack<ConcernRaisedBy>();
    everyCodeComesBack<ContactMethod>();
    everyCodeComesBack<ContactResult>();
    everyCodeComesBack<CorrectionsStatus>();
    everyCodeComesBack<DangerTo>();
    everyCodeComesBack<Engagement>();
    everyCodeComesBack<Ethnicity>();
    everyCodeComesBack<Gender>();
    everyCodeComesBack<Harm>();
    everyCodeComesBack<Hearing>();
    everyCodeComesBack<IncomeSource>();
    everyCodeComesBack<KindOfOrder>();
    everyCodeComesBack<Location>();
    everyCodeComesBack<MeetingState>();
    everyCodeComesBack<OrderEnd>();
    everyCodeComesBack<OrderState>();
    everyCodeComesBack<OrderType>();
    everyCodeComesBack<PersonFlag>();
    everyCodeComesBack<PlanFlag>();
    everyCodeComesBack<PoliceAction>();
    everyCodeComesBack<PoliceStep>();
    everyCodeComesBack<ReferralSource>();
    everyCodeComesBack<Relationship>();
    everyCodeComesBack<RelationshipKind>();
    everyCodeComesBack<RelationshipNow>();
    everyCodeComesBack<ReleaseKind>();
    everyCodeComesBack<ReleaseOutcome>();
    everyCodeComesBack<Reporter>();
    everyCodeComesBack<ReviewOutcome>();
    everyCodeComesBack<ReviewState>();
    everyCodeComesBack<RiskLevel>();
    everyCodeComesBack<RiskReason>();
    everyCodeComesBack<Role>();
    everyCodeComesBack<ServiceCategory>();
    everyCodeComesBack<ServiceStatus>();
    everyCodeComesBack<Side>();
    everyCodeComesBack<Site>();
    everyCodeComesBack<Source>();
    everyCodeComesBack<Standing>();
    everyCodeComesBack<StandingLine>();
    everyCodeComesBack<TableKind>();
    everyCodeComesBack<TableView>();
    everyCodeComesBack<TaskCategory>();
    everyCodeComesBack<TaskState>();
    everyCodeComesBack<WorkerRole>();
}

TEST_CASE("a code is read as it is written, letter for letter", "[domain][codes]")
{
    CHECK(fromCode<RiskLevel>(u"high") == RiskLevel::High);
    for (const char* none : {"High", "HIGH", "high ", "", "hihg", "hoch"})
        CHECK_FALSE(fromCode<RiskLevel>(QString::fromLatin1(none)));
}

TEST_CASE("codes stand in the order of their list", "[domain][codes]")
{
    CHECK(codes<RiskLevel>() == QStringList{"low", "medium", "high"});
    CHECK(codes<CaseState>()
          == QStringList{"waiting", "now", "parked", "catching_up", "decided", "carried_over", "taken_up_again"});
    CHECK(codes<Hearing>() == QStringList{"not_yet_heard", "nothing_held", "heard"});
    CHECK(codes<MeetingState>() == QStringList{"drafted", "list_sent", "open", "on_break", "closed"});
    CHECK(codes<Site>() == QStringList{"waikato", "christchurch", "south_canterbury"});
}
