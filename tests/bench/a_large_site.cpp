// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/a_large_site.h"

#include "core/commands/children/refer_to_childrens_team.h"
#include "core/commands/contact/log_contact.h"
#include "core/commands/intake/episode_received.h"
#include "core/commands/intake/person_mentioned.h"
#include "core/commands/intake/release_received.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/plan/attach_episode.h"
#include "core/commands/plan/attach_release.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/projection.h"
#include "core/commands/record/found_record.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/safety/review_safety_plan.h"
#include "core/commands/safety/say_safety_plan.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/set_review.h"
#include "core/commands/who/join_people.h"
#include "core/rules/agencies.h"

namespace tepu::bench {

namespace {

constexpr int openOfTwenty = 3;
constexpr int openTasks = 5; ///< of an open plan; the others have ended
const QStringList siteAgencies{"police", "oranga_tamariki", "corrections", "health", "womens_refuge", "ivs_provider", "pos_provider", "acc", "housing"};

Words words(const char16_t* text)
{
    return Words::of(QString::fromUtf16(text)).value();
}

} // namespace

struct ALargeSite::Family {
    PlanId plan = PlanId::fresh();
    PersonId hers = PersonId::fresh();
    PersonId his = PersonId::fresh();
    PersonId childs = PersonId::fresh();
    PersonId alsoHers = hers; ///< under whom something is told of her: herself, or somebody who is one with her
    EpisodeId episode = EpisodeId::fresh();
    bool isOpen = false;
    Instant came;
    std::optional<RiskLevel> level;
};

static void tell(Projection& projection, const Facts& facts, Instant at)
{
    QVector<Statement> statements = facts.statements();
    int index = 0;
    for (Statement& each : statements) {
        each.stamp = {CommandId::fresh(), UserId::fresh(), at, {}};
        each.index = index++;
    }
    if (const auto told = projection.apply(statements); !told)
        qFatal("the tables do not take a plan");
}

ALargeSite::ALargeSite(int plans, unsigned seed) : m_random(seed)
{
    Projection projection(tables);
    tell(projection, agencies(), now);
    for (int number = 0; number < plans; ++number) {
        const Facts facts = familyOf(number);
        tell(projection, facts, m_told);
    }
}

Facts ALargeSite::agencies()
{
    Facts facts;
    const RecordId record = RecordId::fresh();
    int position = 0;
    for (const Agency& agency : shippedAgencies(QDate(2018, 5, 10)))
        facts.add(AgencyNamed{record, ++position, agency});
    return facts;
}

Facts ALargeSite::familyOf(int number)
{
    Family family;
    family.isOpen = number % 20 < openOfTwenty;
    family.came = now - std::chrono::minutes(1440 * (family.isOpen ? below(84) : 200 + below(1500)) + below(1440));
    m_told = family.isOpen ? family.came + (now - family.came) / 2 : family.came + 24h * 84;
    if (below(4) > 0)
        family.level = RiskLevel(below(3));
    if (oneIn(10))
        family.alsoHers = PersonId::fresh();
    Facts facts;
    facts.add(PlanStarted{family.plan, QStringLiteral("W%1-%2").arg(10 + number / 2500).arg(number % 2500, 4, 10, QChar(u'0')), QStringLiteral("Kōwhai"),
                          Location::WaikatoCity});
    addEpisode(facts, family);
    addTasks(facts, family);
    addContact(facts, family);
    addSafety(facts, family);
    addOrder(facts, family);
    addReview(facts, family);
    addChildren(facts, family);
    addRelease(facts, family);
    if (!family.isOpen)
        facts.add(PlanClosed{family.plan, words(u"they are safe")});
    return facts;
}

void ALargeSite::addPerson(Facts& facts, const PersonId& person, const EpisodeId& episode, QDate born)
{
    PersonMentioned mentioned;
    mentioned.person = person;
    mentioned.source = episode.uuid();
    mentioned.mention = person.toString();
    mentioned.familyName = QStringLiteral("Kōwhai");
    mentioned.givenNames = QStringLiteral("Person %1").arg(below(9000));
    mentioned.dateOfBirth = born;
    facts.add(mentioned);
}

void ALargeSite::addEpisode(Facts& facts, const Family& family)
{
    EpisodeReceived episode;
    episode.episode = family.episode;
    episode.ref = family.episode.toString();
    episode.occurredAt = family.came;
    episode.reportedAt = family.came;
    episode.address = QStringLiteral("%1 Rātā Crescent").arg(below(400));
    if (oneIn(20)) {
        episode.psoDays = 1 + below(5);
        episode.policeActions = {PoliceAction::PoliceSafetyOrder};
        if (oneIn(2))
            episode.psoServedAt = family.came + 1h;
    }
    int line = 0;
    for (const auto& [person, role, born] : {std::tuple(family.hers, Role::Victim, QDate(1987, 3, 2)), std::tuple(family.his, Role::Perpetrator, QDate(1984, 1, 30)),
                                             std::tuple(family.childs, Role::ChildExposed, QDate(2011, 12, 24))}) {
        addPerson(facts, person, family.episode, born);
        episode.places.append({person, role, code(role), {}, ++line});
    }
    if (family.alsoHers != family.hers) {
        addPerson(facts, family.alsoHers, family.episode, QDate(1987, 3, 2));
        facts.add(PeopleJoined{family.alsoHers, family.hers, {}});
    }
    facts.add(episode);
    facts.add(EpisodeAttached{family.plan, family.episode});
    if (!family.level)
        return;
    RiskChanged level;
    level.plan = family.plan;
    level.to = *family.level;
    facts.add(level);
}

void ALargeSite::addTasks(Facts& facts, const Family& family)
{
    for (int i = 0; i < tasksOfPlan; ++i) {
        const bool ends = !family.isOpen || i >= openTasks;
        TaskAllocated task;
        task.task = TaskId::fresh();
        task.plan = family.plan;
        task.agency = siteAgencies[below(int(siteAgencies.size()))];
        task.words = words(u"look in on them and say at the table how they are");
        task.worker = below(2) == 0 ? Words::of(QStringLiteral("Worker %1").arg(below(300))) : std::nullopt;
        task.told = below(10) > 0;
        task.due = (family.isOpen ? now : family.came) + std::chrono::minutes(below(20'000) - (ends ? 40'000 : 1'500));
        facts.add(task);
        if (ends)
            facts.add(TaskEnded{family.plan, task.task, TaskState::Done, words(u"they are well")});
    }
}

/// Of four families one has somebody to be reached, for most of them next week.
void ALargeSite::addContact(Facts& facts, const Family& family)
{
    if (oneIn(4)) {
        TaskAllocated task;
        task.task = TaskId::fresh();
        task.plan = family.plan;
        task.category = TaskCategory::MakeContactWithFamily;
        task.agency = QStringLiteral("womens_refuge");
        if (oneIn(2))
            task.people = {oneIn(2) ? family.hers : family.alsoHers};
        task.words = words(u"ring her");
        task.due = (family.isOpen ? now : family.came) + std::chrono::minutes(below(9'000) - 2'000);
        facts.add(task);
        if (!family.isOpen || oneIn(3))
            facts.add(TaskEnded{family.plan, task.task, oneIn(2) ? TaskState::Done : TaskState::NotDoneNotUndertaken, words(u"nobody on shift")});
    }
    for (int i = below(4); i > 0; --i) {
        ContactLogged call;
        call.contact = ContactId::fresh();
        call.plan = family.plan;
        call.person = oneIn(4) ? family.his : oneIn(2) ? family.hers : family.alsoHers;
        call.attemptedAt = family.came + std::chrono::minutes(below(1440 * 20));
        call.method = oneIn(3) ? ContactMethod::HomeVisit : ContactMethod::Phone;
        call.result = ContactResult(below(3));
        call.safeTime = below(4) > 0;
        facts.add(call);
    }
    if (oneIn(30)) {
        ContactHeld hold;
        hold.hold = AlertId::fresh();
        hold.person = family.alsoHers;
        hold.protects = family.alsoHers;
        hold.words = words(u"he reads her phone");
        facts.add(hold);
    }
}

void ALargeSite::addSafety(Facts& facts, const Family& family)
{
    if (!oneIn(3))
        return;
    SafetyPlanSaid said;
    said.person = family.alsoHers;
    said.said = words(u"to her sister, by the back door");
    said.notedOn = dateAt(family.came).addDays(below(20));
    facts.add(said);
    if (!oneIn(4))
        return;
    SafetyPlanReviewed reviewed;
    reviewed.by = words(u"Refuge");
    reviewed.person = oneIn(2) ? family.hers : family.alsoHers;
    reviewed.on = said.notedOn->addDays(below(30));
    if (oneIn(2))
        reviewed.nextOn = reviewed.on.addDays(1 + below(60));
    facts.add(reviewed);
}

void ALargeSite::addOrder(Facts& facts, const Family& family)
{
    if (!oneIn(5))
        return;
    OrderRegistered order;
    order.order = OrderId::fresh();
    order.plan = family.plan;
    order.protectedPerson = family.hers;
    order.respondent = family.his;
    order.inPlaceFrom = dateAt(family.came);
    if (oneIn(2))
        order.until = family.came + std::chrono::minutes(1440 * below(365));
    order.awaitsService = family.isOpen && oneIn(10);
    facts.add(order);
}

void ALargeSite::addReview(Facts& facts, const Family& family)
{
    if (!oneIn(3))
        return;
    ReviewSet review;
    review.review = ReviewId::fresh();
    review.plan = family.plan;
    if (oneIn(8))
        review.around = AwaitedEvent(below(int(Vocabulary<AwaitedEvent>::words.size())));
    else
        review.on = dateAt(now).addDays(below(90) - 4);
    facts.add(review);
}

void ALargeSite::addChildren(Facts& facts, const Family& family)
{
    if (oneIn(5)) {
        ConcernRaised concern;
        concern.concern = ConcernId::fresh();
        concern.plan = family.plan;
        concern.raisedOn = dateAt(family.came);
        concern.people = {family.childs};
        if (!family.isOpen || below(3) > 0)
            concern.outcome = ConcernOutcome::ClosedDidNotMeetThreshold;
        facts.add(concern);
    }
    if (oneIn(12)) {
        ReferredToTeam team;
        team.referral = ReferralId::fresh();
        team.plan = family.plan;
        team.people = {family.childs};
        team.on = dateAt(family.came);
        facts.add(team);
    }
}

void ALargeSite::addRelease(Facts& facts, const Family& family)
{
    if (oneIn(10)) {
        CustodyNoted custody;
        custody.person = family.his;
        custody.status = CustodyStatus::ServingSentence;
        custody.until = dateAt(now).addDays(below(300) - 2);
        facts.add(custody);
    }
    if (!oneIn(10))
        return;
    ReleaseReceived release;
    release.release = ReleaseId::fresh();
    release.ref = release.release.toString();
    release.person = family.his;
    release.victim = family.hers;
    release.expectedOn = dateAt(now).addDays(below(120) - 3);
    facts.add(release);
    facts.add(ReleaseAttached{family.plan, release.release});
}

} // namespace tepu::bench
