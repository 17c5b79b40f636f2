// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_contact.h"
#include "core/commands/outcome/note_relationship.h"
#include "core/commands/outcome/note_release_outcome.h"
#include "core/commands/outcome/rate_safety.h"
#include "core/commands/outcome/record_engagement.h"
#include "core/commands/outcome/record_service.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_circumstances.h"
#include "core/commands/people/note_names.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/safety/note_concern_outcome.h"
#include "core/commands/safety/note_police_step.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/safety/register_order.h"
#include "core/queries/plan/history.h"
#include "core/queries/plan/questions_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

QStringList told(const AFamily& family, HistoryKind kind, std::optional<PlanId> plan = {})
{
    QStringList all;
    for (const HistoryRow& row : history(family.tables(), plan.value_or(family.kowhai), family.clock))
        if (row.kind == kind)
            all.append(row.sentence);
    return all;
}

/// The one row of a kind.
HistoryRow theOne(const AFamily& family, HistoryKind kind)
{
    QVector<HistoryRow> rows = history(family.tables(), family.kowhai, family.clock);
    rows.removeIf([&](const HistoryRow& row) { return row.kind != kind; });
    REQUIRE(rows.size() == 1);
    return rows.first();
}

/// A command about Mere on her plan.
template <class C>
C ofMere(const AFamily& family)
{
    C command;
    command.plan = family.kowhai;
    command.person = family.mere;
    return command;
}

/// James, and a new partner of his, on a plan of their own.
PlanId planOfSela(AFamily& family)
{
    const StartPlan start{PlanId::fresh(), {}, QStringLiteral("Rimu"), Location::WaikatoCity};
    family.done(start);
    family.done(AddPersonToPlan{start.plan, family.james, Role::Perpetrator});
    return start.plan;
}

} // namespace

TEST_CASE("an attempt to make contact is told with whom, how, by whom, what came of it, and at its hour", "[queries][timeline]")
{
    AFamily family;
    auto log = ofMere<LogContact>(family);
    log.attemptedAt = family.at("2018-05-09T18:30:00+12:00");
    log.words = family.words("her sister answered");
    family.done(log);
    const HistoryRow row = theOne(family, HistoryKind::Contact);
    CHECK(row.sentence == QString::fromUtf8("Mere · Contact: phone, no answer · her sister answered"));
    CHECK(row.mark == "WSW");
    CHECK(row.at == *log.attemptedAt);
    CHECK(row.toldAt == family.clock);
    CHECK_FALSE(row.dayOnly);
}

TEST_CASE("what was written down on its day has its hour; what was of another day has the day alone", "[queries][timeline]")
{
    AFamily family;
    auto today = ofMere<RecordEngagement>(family);
    today.outcome = Engagement::ContactMadeSupportAccepted;
    family.done(today);
    CHECK(theOne(family, HistoryKind::Engagement).at == family.clock);
    CHECK_FALSE(theOne(family, HistoryKind::Engagement).dayOnly);
    auto service = ofMere<RecordService>(family);
    service.recordedOn = QDate(2018, 5, 7);
    family.done(service);
    CHECK(theOne(family, HistoryKind::Service).dayOnly);
    CHECK(dateAt(theOne(family, HistoryKind::Service).at) == QDate(2018, 5, 7));
}

TEST_CASE("engagement that was recorded anew is told twice: the plan keeps the latest, its timeline both", "[queries][timeline][R-C5]")
{
    AFamily family;
    auto engagement = ofMere<RecordEngagement>(family);
    engagement.outcome = Engagement::NotAbleToBeReached;
    family.done(engagement);
    engagement.outcome = Engagement::ContactMadeSupportAccepted;
    family.done(engagement);
    CHECK(told(family, HistoryKind::Engagement)
          == QStringList{QString::fromUtf8("Mere · Engagement: contact made support accepted"),
                         QString::fromUtf8("Mere · Engagement: not able to be reached")});
}

TEST_CASE("an order is told from the day on which it began, with both whom it names", "[queries][timeline]")
{
    AFamily family;
    RegisterOrder order;
    order.plan = family.kowhai;
    order.protectedPerson = family.mere;
    order.respondent = family.james;
    order.inPlaceFrom = QDate(2018, 5, 2);
    family.done(order);
    CHECK(theOne(family, HistoryKind::Order).sentence
          == QString::fromUtf8("Mere · Protection order: in place from Wed 2 May · against James"));
    CHECK(dateAt(theOne(family, HistoryKind::Order).at) == QDate(2018, 5, 2));
}

TEST_CASE("custody tells the safety order with its end, later steps of Police, and what became of a release", "[queries][timeline]")
{
    AFamily family;
    CHECK(told(family, HistoryKind::Custody) == QStringList{"Police safety order, 3 days, ends Sun 13 May 00:50"});
    NotePoliceStep step;
    step.episode = family.tables().one<EpisodeId>("SELECT id FROM episode").value();
    step.person = family.james;
    step.action = PoliceStep::RemandedInCustody;
    family.done(step);
    CHECK(told(family, HistoryKind::Custody).first() == QString::fromUtf8("James · Remanded in custody"));
    family.release(QDate(2018, 5, 18));
    family.done(NoteReleaseOutcome{family.tables().one<ReleaseId>("SELECT id FROM release").value(), {}, ReleaseOutcome::RemainedInPrison});
    CHECK(told(family, HistoryKind::Custody).first() == "Release: remained in prison");
    CHECK(told(family, HistoryKind::Release).size() == 1);
}

TEST_CASE("a safety order that was issued and not served says so", "[queries][timeline]")
{
    AFamily family;
    ReferredEpisode quiet = family.episode("P180508-0001");
    quiet.occurredAt = quiet.reportedAt = family.at("2018-05-08T20:00:00+12:00");
    quiet.psoServedAt.reset();
    family.takeIn(quiet);
    CHECK(told(family, HistoryKind::Custody).last() == "Police safety order, 3 days, not served");
}

TEST_CASE("who must not be contacted stands with why, whom to ask, and when it was lifted", "[queries][timeline][R-C6]")
{
    AFamily family;
    HoldContact hold;
    hold.person = family.james;
    hold.words = family.words("he does not know of her complaint");
    hold.askFirst = "womens_refuge";
    family.done(hold);
    CHECK(told(family, HistoryKind::Hold)
          == QStringList{QString::fromUtf8("James · Must not be contacted · he does not know of her complaint · ask Women’s Refuge first")});
    family.done(LiftContactHold{family.james, {}, family.words("she has told him")});
    CHECK(told(family, HistoryKind::Hold).size() == 2);
    CHECK(told(family, HistoryKind::Hold).first() == QString::fromUtf8("James · May be contacted again · she has told him"));
}

TEST_CASE("circumstances, flags, the relationship, safety and concerns are told, each once", "[queries][timeline]")
{
    AFamily family;
    family.done(NoteCircumstances{{}, family.james, IncomeSource::Benefit, CorrectionsStatus::CommunitySentence});
    NotePersonFlag flag;
    flag.person = family.mere;
    flag.flag = PersonFlag::Pregnant;
    family.done(flag);
    auto relationship = ofMere<NoteRelationship>(family);
    relationship.status = RelationshipNow::Intermittent;
    family.done(relationship);
    auto safety = ofMere<RateSafety>(family);
    safety.rating = 3;
    family.done(safety);
    CHECK(told(family, HistoryKind::Circumstance)
          == QStringList{QString::fromUtf8("Mere · Safety was rated 3"),
                         QString::fromUtf8("Mere · Relationship, as they see it: intermittent"),
                         QString::fromUtf8("Mere · Marked: pregnant"),
                         QString::fromUtf8("James · Lives on: benefit; with Corrections: community sentence")});
    RaiseConcern concern;
    concern.plan = family.kowhai;
    concern.raisedOn = QDate(2018, 5, 10);
    family.done(concern);
    family.done(NoteConcernOutcome{concern.concern, ConcernOutcome::OpenFileOngoing});
    CHECK(told(family, HistoryKind::Concern).size() == 2);
}

TEST_CASE("what the table decided is told with its words; a line of nobody's in particular is told too", "[queries][timeline]")
{
    AFamily family;
    CaptureLine line;
    line.plan = family.kowhai;
    line.words = family.words("everybody agrees that he is the aggressor");
    family.done(line);
    family.done(SayWishes{family.kowhai, family.words("to stay in the house"), {}});
    family.settle();
    CHECK(told(family, HistoryKind::Line)
          == QStringList{QString::fromUtf8("It was said what they and the tamariki want · to stay in the house"),
                         "everybody agrees that he is the aggressor"});
    CHECK(told(family, HistoryKind::Decision)
          == QStringList{QString::fromUtf8("SAM of Thu 10 May: no further action · nothing further is needed")});
}

TEST_CASE("a kind of fact that no timeline thought of is told all the same", "[queries][timeline]")
{
    AFamily family;
    family.done(NotePreferredName{family.mere, "Mere-Ana"});
    CHECK(told(family, HistoryKind::Other) == QStringList{QString::fromUtf8("Mere-Ana · The name that a person uses was noted")});
}

TEST_CASE("what was taken back is not told, and that it was is not either", "[queries][timeline]")
{
    AFamily family;
    const Receipt receipt = family.done(ofMere<LogContact>(family));
    CHECK(told(family, HistoryKind::Contact).size() == 1);
    family.done(StrikeOut{receipt.stamp.command});
    CHECK(told(family, HistoryKind::Contact).isEmpty());
    CHECK(told(family, HistoryKind::Other).isEmpty());
}

TEST_CASE("the deadline that moved is told with its task", "[queries][timeline][R-D4]")
{
    AFamily family;
    ChangeRisk level;
    level.plan = family.kowhai;
    level.to = RiskLevel::Low;
    level.text = family.words("calm");
    family.done(level);
    family.settle();
    family.allocated(family.contact("womens_refuge", {family.mere}));
    level.to = RiskLevel::High;
    level.because = {RiskReason::RapidEscalationOfMostRecentEpisode};
    family.done(level);
    CHECK(theOne(family, HistoryKind::TaskChanged).sentence.startsWith(QString::fromUtf8("make contact · Re-dated from")));
    CHECK(theOne(family, HistoryKind::TaskChanged).mark == QString());
}

TEST_CASE("what rests on the victim or the tamariki alone is marked, whether he knows it or not", "[queries][timeline][R-S3]")
{
    AFamily family;
    const auto marked = [&](std::optional<Source> source, std::optional<bool> known) {
        auto service = ofMere<RecordService>(family);
        service.source = source;
        service.knownToPerpetrator = known;
        const auto receipt = family.done(service);
        const bool isMarked = theOne(family, HistoryKind::Service).victimOnly;
        family.done(StrikeOut{receipt.stamp.command});
        return isMarked;
    };
    CHECK(marked(Source::Victim, {}));
    CHECK(marked(Source::Child, false));
    CHECK(marked(Source::Victim, true));
    CHECK_FALSE(marked(Source::Agency, {}));
    CHECK_FALSE(marked({}, {}));
}

TEST_CASE("a plan learns nothing of what is told of the same person on another", "[queries][timeline][R-M12]")
{
    AFamily family;
    const PlanId other = planOfSela(family);
    LogContact log;
    log.plan = other;
    log.person = family.james;
    log.words = family.words("at his new address");
    family.done(log);
    NotePoliceStep step;
    step.episode = family.tables().one<EpisodeId>("SELECT id FROM episode").value();
    step.person = family.james;
    family.done(step);
    CHECK(told(family, HistoryKind::Contact).isEmpty());
    CHECK(told(family, HistoryKind::Contact, other).size() == 1);
    CHECK(told(family, HistoryKind::Custody, other).isEmpty());
}

TEST_CASE("words that protect somebody of another plan are not told; that he must not be contacted is", "[queries][timeline][R-M12][R-C6]")
{
    AFamily family;
    const PlanId other = planOfSela(family);
    HoldContact hold;
    hold.person = family.james;
    hold.protects = family.mere;
    hold.words = family.words("Mere asks for it");
    family.done(hold);
    family.done(LiftContactHold{family.james, {}, family.words("Mere is safe at her mother’s")});
    CHECK(told(family, HistoryKind::Hold, other)
          == QStringList{QString::fromUtf8("James · May be contacted again"), QString::fromUtf8("James · Must not be contacted")});
    CHECK(told(family, HistoryKind::Hold).first().contains("safe at her mother"));
}

TEST_CASE("what is of a person and of no plan stands on every plan of theirs", "[queries][timeline]")
{
    AFamily family;
    const PlanId other = planOfSela(family);
    family.done(NoteCircumstances{{}, family.james, IncomeSource::Employed, {}});
    CHECK(told(family, HistoryKind::Circumstance).size() == 1);
    CHECK(told(family, HistoryKind::Circumstance, other).size() == 1);
}

TEST_CASE("workers who were warned and questions that were answered stand there", "[queries][timeline][R-S4][R-M15]")
{
    AFamily family;
    family.done(WarnWorkers{family.kowhai, family.words("two dogs")});
    CHECK(told(family, HistoryKind::Danger).isEmpty()); // nobody was told to come
    CHECK(told(family, HistoryKind::Warning) == QStringList{QString::fromUtf8("Workers were warned of a danger · two dogs")});
    family.done(AnswerQuestion{family.kowhai, questionsOf(family.tables(), family.kowhai, family.meeting, family.clock).first().question,
                               family.words("Nana has them")});
    CHECK(theOne(family, HistoryKind::Decision).sentence.endsWith(QString::fromUtf8(" · Nana has them")));
}

TEST_CASE("the timeline is the same however the tables were made", "[queries][timeline]")
{
    AFamily family;
    family.done(ofMere<LogContact>(family));
    family.done(ofMere<RecordService>(family));
    const auto before = history(family.tables(), family.kowhai, family.clock);
    family.record.reopen();
    const auto after = history(family.tables(), family.kowhai, family.clock);
    REQUIRE(before.size() == after.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        CHECK(before[i].sentence == after[i].sentence);
}
