// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/history/random_command.h"

#include "core/commands/command_book.h"
#include "core/domain/case.h"
#include "core/domain/about_person.h"
#include "core/domain/children.h"
#include "core/domain/circumstances.h"
#include "core/domain/contact.h"
#include "core/domain/episode.h"
#include "core/domain/family.h"
#include "core/domain/flag.h"
#include "core/domain/meeting.h"
#include "core/domain/order.h"
#include "core/domain/release.h"
#include "core/domain/sharing.h"
#include "core/domain/outcome.h"
#include "core/domain/services.h"
#include "core/domain/safety.h"
#include "core/domain/safety_plan.h"
#include "core/domain/signal.h"
#include "core/domain/site_question.h"
#include "core/domain/task.h"
#include "core/domain/task_answer.h"
#include "core/domain/testimony.h"
#include "core/queries/site/site_agencies.h"
#include "core/rules/agenda/outcome.h"
#include "core/rules/lines/awaited_event.h"
#include "core/rules/questions/question.h"

using namespace tepu;

namespace {

/// The rest of the book comes as often as each of these.
const QVector<QString> ofEveryDay{"OpenCase",     "OpenCase",   "CaptureLine", "CaptureLine", "EditLine",   "AllocateTask",
                                "AllocateTask", "ChangeRisk", "ChangeRisk",  "DecideCase",  "DecideCase", "TakeUpAgain",
                                "SetReview",    "MoveOnList", "StrikeOut",   "StrikeOut",   "AddToList",  "AddToList",
                                "RaiseConcern", "SendList",     "FinishCatchingUp", "LetTaskGo", "ReallocateTasks", "Leave", "RegisterOrder", "RegisterOrder"};

/// Where the ids of a field come from. Names that are none of these are no ids.
const QHash<QString, QString> idsOf{
    {"plan", "SELECT id FROM plan ORDER BY rowid"},
    {"case", "SELECT id FROM agenda_case ORDER BY rowid"},
    {"meeting", "SELECT id FROM meeting ORDER BY rowid"},
    {"task", "SELECT id FROM task ORDER BY rowid"},
    {"after_task", "SELECT id FROM task ORDER BY rowid"},
    {"line", "SELECT id FROM line WHERE moved_to IS NULL ORDER BY rowid"},
    {"review", "SELECT id FROM review ORDER BY rowid"},
    {"hold", "SELECT id FROM contact_hold ORDER BY rowid"},
    {"person", "SELECT id FROM person ORDER BY rowid"},
    {"other", "SELECT id FROM person ORDER BY rowid"},
    {"protects", "SELECT id FROM person ORDER BY rowid"},
    {"episode", "SELECT id FROM episode ORDER BY rowid"},
    {"release", "SELECT id FROM release ORDER BY rowid"},
    {"protected", "SELECT id FROM person ORDER BY rowid"},
    {"respondent", "SELECT id FROM person ORDER BY rowid"},
    {"into", "SELECT id FROM plan ORDER BY rowid"},
    {"contact", "SELECT id FROM contact_attempt ORDER BY rowid"},
    {"service", "SELECT id FROM service ORDER BY rowid"},
    {"session", "SELECT id FROM support_hours ORDER BY rowid"},
    {"gap", "SELECT id FROM service_gap ORDER BY rowid"},
    {"spending", "SELECT id FROM flexi_fund ORDER BY rowid"},
    {"order", "SELECT id FROM court_order ORDER BY rowid"},
    {"breach", "SELECT id FROM order_breach ORDER BY rowid"},
    {"referral", "SELECT id FROM childrens_team ORDER BY rowid"},
    {"child", "SELECT id FROM person ORDER BY rowid"},
    {"concern", "SELECT id FROM concern ORDER BY rowid"},
    {"step", "SELECT id FROM police_step ORDER BY rowid"},
    {"point", "SELECT id FROM contact_point ORDER BY rowid"},
    {"code_word", "SELECT id FROM code_word ORDER BY rowid"},
    {"danger", "SELECT id FROM address_danger ORDER BY rowid"},
    {"statement", "SELECT id FROM withdrawn_statement ORDER BY rowid"},
    {"from", "SELECT id FROM person ORDER BY rowid"},
    {"teller", "SELECT id FROM person ORDER BY rowid"},
    {"of", "SELECT id FROM person ORDER BY rowid"},
    {"mother", "SELECT id FROM person ORDER BY rowid"},
    {"other_parent", "SELECT id FROM person ORDER BY rowid"},
    {"bond", "SELECT id FROM bond ORDER BY rowid"},
    {"household", "SELECT id FROM household ORDER BY rowid"},
    {"unborn", "SELECT id FROM unborn ORDER BY rowid"},
    {"rests_on", "SELECT id FROM told_signal UNION ALL SELECT id FROM episode UNION ALL SELECT id FROM court_order UNION ALL SELECT id FROM person ORDER BY 1"},
    {"command", "SELECT DISTINCT command FROM act ORDER BY rowid DESC LIMIT 40"}};

/// What a hurried table would name where few would do: tried first, if there is any.
const QHash<QString, QString> likelyOf{
    {"TakeCorrection.ref", "SELECT ref FROM differing ORDER BY rowid"},
    {"RefuseCorrection.ref", "SELECT ref FROM differing ORDER BY rowid"},
    {"JoinPlans.plan", "SELECT id FROM plan WHERE id NOT IN (SELECT plan FROM agenda_case) ORDER BY rowid"},
    {"PartPlans.plan", "SELECT plan FROM plan_joined ORDER BY rowid LIMIT 1"},
    {"PartPlans.into", "SELECT into_plan FROM plan_joined ORDER BY rowid LIMIT 1"},
    {"ResumeTasking.plan", "SELECT plan FROM no_tasking ORDER BY rowid"},
    {"MoveToPlan.plan", "SELECT plan FROM plan_episode ORDER BY rowid"},
    {"OpenMeeting.meeting", "SELECT id FROM meeting WHERE opened_at IS NULL ORDER BY rowid"},
    {"SendList.meeting", "SELECT id FROM meeting WHERE state = 'drafted' ORDER BY rowid"},
    {"FinishCatchingUp.case", "SELECT id FROM agenda_case WHERE state = 'catching_up' ORDER BY rowid"},
    {"FixTasks.plan", "SELECT DISTINCT plan FROM task WHERE initial_contact AND NOT fixed AND ended_at IS NULL ORDER BY rowid"},
    {"RegisterOrder.plan", "SELECT min(plan) FROM plan_person"},
    {"RegisterOrder.protected", "SELECT person FROM plan_person WHERE role = 'victim' AND plan = (SELECT min(plan) FROM plan_person)"},
    {"RegisterOrder.respondent", "SELECT person FROM plan_person WHERE role = 'perpetrator' AND plan = (SELECT min(plan) FROM plan_person)"},
    {"ExpectRelease.plan", "SELECT min(plan) FROM plan_person"},
    {"ExpectRelease.person", "SELECT person FROM plan_person WHERE role = 'perpetrator' AND plan = (SELECT min(plan) FROM plan_person)"},
    {"CheckRelease.plan", "SELECT plan FROM plan_release ORDER BY rowid LIMIT 1"},
    {"CheckRelease.release", "SELECT release FROM plan_release ORDER BY rowid LIMIT 1"},
    {"SendConcern.concern", "SELECT id FROM concern WHERE category <> 'advisable_not_submitted' ORDER BY rowid DESC LIMIT 1"},
    {"NoteConcernOutcome.concern", "SELECT id FROM concern WHERE category <> 'advisable_not_submitted' ORDER BY rowid DESC LIMIT 1"},
    {"DisagreeOnConcern.concern", "SELECT id FROM concern WHERE outcome IS NOT NULL ORDER BY rowid DESC LIMIT 1"},
    {"ArrangeNotice.plan", "SELECT plan FROM plan_episode ORDER BY rowid LIMIT 1"},
    {"ArrangeNotice.child", "SELECT person FROM plan_person WHERE role = 'child_exposed' ORDER BY rowid LIMIT 1"},
    {"LocateAddress.address", "SELECT address FROM mention WHERE address <> '' ORDER BY rowid"},
    {"LocateAddress.person", "SELECT person FROM mention WHERE address <> '' ORDER BY rowid"},
    {"StaggerContacts.plan", "SELECT plan FROM task WHERE category = 'make_contact_with_family' AND ended_at IS NULL AND state <> 'held' "
                             "AND plan IN (SELECT id FROM plan WHERE closed_at IS NULL) GROUP BY plan HAVING count(*) > 1 ORDER BY plan LIMIT 1"},
    {"ReopenTask.task", "SELECT id FROM task WHERE ended_at IS NOT NULL ORDER BY rowid"},
    {"PassOnOutcome.task", "SELECT id FROM task WHERE ended_at IS NOT NULL ORDER BY rowid"},
    {"ReallocateTasks.agency", "SELECT DISTINCT agency FROM task WHERE ended_at IS NULL ORDER BY agency"},
    {"ReallocateTasks.to", "SELECT code FROM agency ORDER BY position"},
    {"NoteGone.who", "SELECT who FROM gone ORDER BY rowid"},
    {"SwitchOnQuestion.question", "SELECT question FROM question_off ORDER BY rowid"},
    {"RewordQuestion.question", "SELECT id FROM own_question ORDER BY rowid"},
    {"EndQuestion.question", "SELECT id FROM own_question ORDER BY rowid"},
    {"LetTaskGo.task", "SELECT id FROM task WHERE state = 'held' ORDER BY rowid"},
    {"ConfirmSteppedOut.case", "SELECT case_id FROM conflict ORDER BY rowid DESC LIMIT 1"},
    {"ConfirmSteppedOut.agency", "SELECT agency FROM conflict ORDER BY rowid DESC LIMIT 1"},
    {"ConfirmSteppedOut.who", "SELECT who FROM conflict ORDER BY rowid DESC LIMIT 1"},
    {"ConfirmContactPoint.person", "SELECT person FROM mention WHERE phone <> '' ORDER BY rowid LIMIT 1"},
    {"ConfirmContactPoint.value", "SELECT phone FROM mention WHERE phone <> '' ORDER BY rowid LIMIT 1"},
    {"NoteSafeWay.person", "SELECT person FROM contact_point ORDER BY rowid DESC LIMIT 1"},
    {"NoteSafeWay.value", "SELECT value FROM contact_point ORDER BY rowid DESC LIMIT 1"},
    {"StrikeContactPoint.person", "SELECT person FROM contact_point WHERE struck_at IS NULL ORDER BY rowid DESC LIMIT 1"},
    {"StrikeContactPoint.value", "SELECT value FROM contact_point WHERE struck_at IS NULL ORDER BY rowid DESC LIMIT 1"},
    {"RestoreContactPoint.person", "SELECT person FROM contact_point WHERE struck_at IS NOT NULL ORDER BY rowid DESC LIMIT 1"},
    {"RestoreContactPoint.value", "SELECT value FROM contact_point WHERE struck_at IS NOT NULL ORDER BY rowid DESC LIMIT 1"},
    {"ConfirmCodeWord.agency", "SELECT code FROM agency WHERE code = 'police'"},
    {"DropFromSafetyPlan.person", "SELECT person FROM safety_plan WHERE dropped_at IS NULL ORDER BY rowid"},
    {"ReviewSafetyPlan.person", "SELECT person FROM safety_plan WHERE dropped_at IS NULL ORDER BY rowid"},
    {"NoteWithdrawnStatement.plan", "SELECT plan FROM plan_episode ORDER BY rowid LIMIT 1"},
    {"NoteWithdrawnStatement.person", "SELECT person FROM plan_person WHERE role = 'victim' AND plan = (SELECT plan FROM plan_episode ORDER BY rowid LIMIT 1)"},
    {"FixReviewEvent.review", "SELECT id FROM review WHERE state = 'set' AND event IS NOT NULL ORDER BY rowid"},
    {"Leave.agency", "SELECT agency FROM attendance WHERE left_at IS NULL ORDER BY rowid DESC LIMIT 1"},
    {"ContestSignal.signal", "SELECT signal FROM told_signal ORDER BY rowid DESC LIMIT 1"},
    {"ContestSignal.rests_on", "SELECT id FROM told_signal ORDER BY rowid DESC LIMIT 1"},
    {"ContestSignal.plan", "SELECT plan FROM told_signal ORDER BY rowid DESC LIMIT 1"},
    {"EndSignal.signal", "SELECT signal FROM told_signal ORDER BY rowid DESC LIMIT 1"},
    {"EndSignal.rests_on", "SELECT id FROM told_signal ORDER BY rowid DESC LIMIT 1"},
    {"EndSignal.plan", "SELECT plan FROM told_signal ORDER BY rowid DESC LIMIT 1"},
    {"UpholdSignal.signal", "SELECT signal FROM signal_verdict ORDER BY rowid DESC LIMIT 1"},
    {"UpholdSignal.rests_on", "SELECT rests_on FROM signal_verdict ORDER BY rowid DESC LIMIT 1"},
    {"UpholdSignal.plan", "SELECT plan FROM signal_verdict ORDER BY rowid DESC LIMIT 1"},
    {"NoteBond.plan", "SELECT plan FROM plan_episode ORDER BY rowid LIMIT 1"},
    {"NoteUnborn.plan", "SELECT plan FROM plan_episode ORDER BY rowid LIMIT 1"},
    {"NoteHousehold.plan", "SELECT plan FROM plan_episode ORDER BY rowid LIMIT 1"},
    {"NoteSupport.plan", "SELECT plan FROM plan_episode ORDER BY rowid LIMIT 1"},
    {"NameRelative.plan", "SELECT plan FROM plan_episode ORDER BY rowid LIMIT 1"},
    {"WithdrawBond.plan", "SELECT plan FROM bond ORDER BY rowid"},
    {"NoteBond.to", "SELECT id FROM person ORDER BY rowid"},
    {"Leave.who", "SELECT who FROM attendance WHERE left_at IS NULL ORDER BY rowid DESC LIMIT 1"}};

/// What goes from one plan to another.
const QHash<QString, QString> thingsOf{{"episodes", "SELECT episode FROM plan_episode ORDER BY rowid"},
                                       {"releases", "SELECT release FROM plan_release ORDER BY rowid"},
                                       {"people", "SELECT person FROM plan_role ORDER BY rowid"},
                                       {"tasks", "SELECT id FROM task WHERE ended_at IS NULL ORDER BY rowid"},
                                       {"lines", "SELECT id FROM line WHERE moved_to IS NULL ORDER BY rowid"},
                                       {"orders", "SELECT id FROM court_order ORDER BY rowid"}};

const QVector<QString> theseSpeak{"police", "oranga_tamariki", "womens_refuge", "ivs_provider", "corrections", "lrr_provider"};

template <Coded E>
QVector<QString> all()
{
    return codes<E>();
}

/// The codes of a field: "kind", or "NoteBond.kind" where the name alone does not tell.
QVector<QString> codesOf(const QString& field)
{
    const QHash<QString, QVector<QString>> known{{"outcome", all<CaseOutcome>()},
                                                 {"kind", all<TableKind>()},
                                                 {"location", all<Location>()},
                                                 {"source", all<Source>()},
                                                 {"side", all<Side>()},
                                                 {"view", all<TableView>()},
                                                 {"whom", all<DangerTo>()},
                                                 {"category", all<TaskCategory>()},
                                                 {"state", all<TaskState>()},
                                                 {"dissent_for", all<RiskLevel>()},
                                                 {"role", all<Role>()},
                                                 {"table", all<TableKind>()},
                                                 {"referral_source", all<ReferralSource>()},
                                                 {"children", all<ChildrenOfPlan>()},
                                                 {"income_source", all<IncomeSource>()},
                                                 {"corrections_status", all<CorrectionsStatus>()},
                                                 {"method", all<ContactMethod>()},
                                                 {"worker_role", all<WorkerRole>()},
                                                 {"case_worker_role", all<WorkerRole>()},
                                                 {"result", all<ContactResult>()},
                                                 {"type", all<KindOfOrder>()},
                                                 {"EndOrder.how", all<OrderEnd>()},
                                                 {"action", all<PoliceStep>()},
                                                 {"raised_by", all<ConcernRaisedBy>()},
                                                 {"around", all<AwaitedEvent>()},
                                                 {"SaySafetyPlan.part", all<SafetyPlanPart>()},
                                                 {"DropFromSafetyPlan.part", all<SafetyPlanPart>()},
                                                 {"ConsiderWithdrawal.question", all<WithdrawalQuestion>()},
                                                 {"condition", all<QuestionCondition>()},
                                                 {"basis", all<Basis>()},
                                                 {"contact_kind", all<ContactMeans>()},
                                                 {"acquaintance", all<Acquaintance>()},
                                                 {"custody", all<CustodyStatus>()},
                                                 {"gender", all<Gender>()},
                                                 {"NotePlanFlag.flag", all<PlanFlag>()},
                                                 {"NotePersonFlag.flag", all<PersonFlag>()},
                                                 {"AnswerTask.answer", all<TaskAnswer>()},
                                                 {"RecordEngagement.outcome", all<Engagement>()},
                                                 {"RecordService.category", all<ServiceCategory>()},
                                                 {"RecordService.status", all<ServiceStatus>()},
                                                 {"NoteGap.category", all<ServiceCategory>()},
                                                 {"NoteCapacity.category", all<ServiceCategory>()},
                                                 {"capacity", all<Capacity>()},
                                                 {"NoteRelationship.status", all<RelationshipNow>()},
                                                 {"NoteReleaseOutcome.outcome", all<ReleaseOutcome>()},
                                                 {"RaiseConcern.category", all<ConcernCategory>()},
                                                 {"RaiseConcern.outcome", all<ConcernOutcome>()},
                                                 {"NoteConcernOutcome.outcome", all<ConcernOutcome>()},
                                                 {"NoteConcernOutcome.because", all<ConcernClosedBecause>()},
                                                 {"DisagreeOnConcern.step", all<ConcernStep>()},
                                                 {"NoteTeamDecision.decision", all<TeamDecision>()},
                                                 {"recipient", all<NoticeTo>()},
                                                 {"could_collect", all<CouldReach>()},
                                                 {"works_there", all<CouldReach>()},
                                                 {"sees_record", all<CouldReach>()},
                                                 {"ExpectRelease.kind", all<ReleaseKind>()},
                                                 {"next_kind", all<ReleaseKind>()},
                                                 {"NoteReleaseDay.what", all<ReleaseDay>()},
                                                 {"CheckRelease.check", all<ReleaseCheck>()},
                                                 {"CheckRelease.answer", all<CheckAnswer>()},
                                                 {"ChangeRisk.to", all<RiskLevel>()},
                                                 {"NoteBond.kind", all<BondKind>()},
                                                 {"NameRelative.kind", all<BondKind>()},
                                                 {"NoteUnborn.state", all<UnbornState>()},
                                                 {"NoteSupport.answer", all<SupportAnswer>()},
                                                 {"gender", all<Gender>()},
                                                 {"signal", all<SignalKind>()},
                                                 {"change_told_by", all<Source>()},
                                                 {"AnswerChecklist.answer", all<PointAnswer>()},
                                                 {"AnswerChecklist.point", {"separation", "assault_of_partner", "condones_abuse", "no_such"}},
                                                 {"what", all<Shared>()},
                                                 {"purpose", all<SharingPurpose>()},
                                                 {"how", all<SharedHow>()}};
    return known.value(field);
}

bool isTrueOrFalse(const QString& field)
{
    static const QSet<QString> names{"observer",        "coordinator_says", "catching_up", "conflicts_checked",
                                     "unaware",         "approved",         "victim_only", "known_to_perpetrator",
                                     "initial_contact", "not_alone",        "together",    "under_icm",        "stands", "not_served", "is_child", "safe_time", "before", "asked_alone", "back", "immediate"};
    return names.contains(field);
}

bool isAgency(const QString& field)
{
    static const QSet<QString> names{"agency", "second_agency", "after_agency", "said_safe_by", "ask_first", "proposed_by"};
    return names.contains(field);
}

/// Days of what has been done.
bool isPastDay(const QString& field)
{
    static const QSet<QString> names{"recorded_on", "as_at", "rated_on", "released_on", "raised_on", "in_place_from", "begins", "ends",
                                     "noted_on",    "died_on",     "since",    "told_on",  "date_of_birth"};
    return names.contains(field);
}

/// Lists of codes or words.
std::optional<QVector<QString>> listOf(const QString& field)
{
    static const QVector<QString> words{"Mary", "te reo Māori", "Ngāti Kōwhai", " "};
    if (field == u"hazards")
        return all<AddressHazard>();
    if (field == u"ethnicities")
        return all<Ethnicity>();
    static const QSet<QString> names{"also_used", "iwi", "languages", "interpreter"};
    return names.contains(field) ? std::optional(words) : std::nullopt;
}

/// Of an order: all of it at once would go together only by luck.
bool isSeldomSaid(const QString& field)
{
    static const QSet<QString> names{"hours", "episode", "until", "also_protected", "not_served"};
    return names.contains(field);
}

/// Ids of new things, which a command gives itself where nothing is said.
bool isNew(const QString& verb, const QString& field)
{
    static const QSet<QString> names{"AddToList.case", "AddUrgentCase.case", "AddUrgentCase.plan", "AllocateTask.task",
                                     "CaptureLine.line", "HoldContact.hold", "MakeList.meeting", "SetReview.review",
                                     "StartPlan.plan", "StartPlan.number", "LogContact.contact", "RegisterOrder.order",
                                     "RaiseConcern.concern", "NotePoliceStep.step", "NoteContactPoint.point", "ConfirmContactPoint.point",
                                     "StrikeContactPoint.point", "NoteSafeWay.point", "AgreeCodeWord.code_word",
                                     "NoteAddressDanger.danger", "NoteBreach.breach", "NoteBond.bond", "NoteHousehold.household",
                                     "NoteUnborn.unborn", "NameRelative.person", "LogHours.session", "NoteGap.gap",
                                     "SpendFlexiFund.spending", "NoteWithdrawnStatement.statement", "AddSignal.id", "ExpectRelease.release", "ReferToChildrensTeam.referral", "ArrangeNotice.task"};
    return names.contains(verb + u'.' + field);
}

} // namespace

RandomCommand::RandomCommand(quint64 seed, const Tables& tables, Instant now) : m_random(seed), m_tables(tables), m_now(now) {}

QVector<QString> RandomCommand::everyday()
{
    return ofEveryDay;
}

QVector<QString> RandomCommand::verbs()
{
    return ofEveryDay + CommandBook::all().entries().keys();
}

QCborMap RandomCommand::make(const QVector<QString>& among)
{
    const QString verb = oneOf(among.isEmpty() ? verbs() : among);
    QCborMap line{{QStringLiteral("do"), verb}};
    for (const FieldShape& field : CommandBook::all().entries().value(verb).fields) {
        if (isNew(verb, field.name) ? !oneIn(12) : !field.required && oneIn(3))
            continue;
        const QCborValue given = value(verb, field.name);
        if (!given.isUndefined())
            line.insert(field.name, given);
    }
    const auto open = m_tables.one<MeetingId>(QStringLiteral("SELECT id FROM meeting WHERE state IN ('open', 'on_break')"));
    if (open && !line.contains(QStringLiteral("meeting")))
        line.insert(QStringLiteral("meeting"), open->toString());
    return line;
}

std::optional<QCborValue> RandomCommand::likely(const QString& verb, const QString& field)
{
    const QString sql = likelyOf.value(verb + u'.' + field);
    const auto all = sql.isEmpty() || oneIn(8) ? QVector<QString>() : m_tables.column<QString>(sql);
    return all.isEmpty() ? std::nullopt : std::optional<QCborValue>(oneOf(all));
}

std::optional<QCborValue> RandomCommand::idFor(const QString& verb, const QString& field)
{
    const QString name = (verb == u"MoveLine" || verb == u"MoveToPlan") && field == u"to" ? QStringLiteral("plan") : field;
    if (!idsOf.contains(name))
        return std::nullopt;
    if (oneIn(30))
        return QCborValue(Uuid::fresh().toString());
    const auto ids = m_tables.column<QString>(idsOf.value(name));
    return ids.isEmpty() ? QCborValue(Uuid::fresh().toString()) : QCborValue(oneOf(ids));
}

QCborValue RandomCommand::value(const QString& verb, const QString& field)
{
    if (verb == u"EditAgency")
        return agency();
    if (verb == u"RegisterOrder" && isSeldomSaid(field) && !oneIn(4))
        return {};
    if (verb == u"MoveToPlan" && thingsOf.contains(field))
        return things(field);
    if (verb == u"AllocateTask" && field == u"category" && oneIn(2))
        return code(TaskCategory::MakeContactWithFamily);
    if (verb == u"AnswerTask" && field == u"from")
        return instant();
    if (verb == u"ReallocateTasks" && field == u"tasks")
        return {};
    if (verb == u"PassOnOutcome" && field == u"to")
        return words();
    if (const auto named = likely(verb, field))
        return *named;
    if (const auto of = codesOf(verb + u'.' + field); !of.isEmpty())
        return oneOf(of);
    if (const auto id = idFor(verb, field))
        return *id;
    if (const auto of = codesOf(field); !of.isEmpty())
        return oneOf(of);
    if (const auto list = listOf(field))
        return QCborArray{oneOf(*list), oneOf(*list)};
    if (isTrueOrFalse(field))
        return below(3) > 0;
    if (isAgency(field))
        return oneIn(15) ? QStringLiteral("nobody") : oneOf(theseSpeak);
    if (verb == u"Disclose" && field == u"to")
        return QCborArray{oneOf(theseSpeak)};
    if (field == u"to" || field == u"position")
        return below(7);
    if (field == u"question" && (verb == u"AddQuestion" || verb == u"RewordQuestion" || verb == u"EndQuestion"))
        return Uuid::fresh().toString();
    if (field == u"question")
        return oneOf(QVector<QString>{"tamariki_safe", "kept_safe", "who_is_who", "contact_set", "no_such"});
    if (field == u"people" || field == u"also_protected" || field == u"at_risk" || field == u"from_whom")
        return people();
    if (field == u"on" && (verb == u"LogHours" || verb == u"SpendFlexiFund" || verb == u"NoteCapacity"))
        return dateAt(m_now).addDays(1 - below(20)).toString(Qt::ISODate);
    if (field == u"tasks")
        return closingTasks();
    if (field == u"sequence")
        return contactTasks();
    if (field == u"minutes" || field == u"wait_days")
        return below(300);
    if (field == u"cents")
        return below(90'000);
    if (verb == u"NoteUnborn" && field == u"due")
        return date();
    if (field == u"due" || field == u"not_before" || field == u"leaves_at" || field == u"back_at")
        return instant();
    if (field == u"expected_on" || field == u"next_on" || field == u"date" || field == u"on" || field == u"review_on" || field == u"day" || field == u"lapses_on" || (verb == u"NoteCustody" && field == u"until"))
        return date();
    if (field == u"event_on" || field == u"next_on")
        return date();
    if (field == u"told_at")
        return isoUtc(m_now - std::chrono::hours(below(30) - 2));
    if (field == u"days_after")
        return below(30) - 1;
    if (verb == u"ClosePlan" && field == u"conditions")
        return {};
    if (isPastDay(field) || (field == u"until" && (verb == u"NoteBond" || verb == u"NoteHousehold")))
        return dateAt(m_now).addDays(1 - below(20)).toString(Qt::ISODate);
    if (field == u"conditions")
        return QCborArray{words(), words()};
    if (field == u"at")
        return QCborMap{{QStringLiteral("latitude"), -37.78 - below(9) / 100.0}, {QStringLiteral("longitude"), 175.2 + below(9) / 100.0}};
    if (field == u"hours")
        return 12 + below(120);
    if (field == u"until")
        return isoUtc(m_now + std::chrono::hours(below(300) - 20));
    if (field == u"issued_at" || field == u"served_at" || field == u"ended_at" || field == u"happened_at")
        return isoUtc(m_now - std::chrono::hours(below(60) - 2));
    if (field == u"attempted_at")
        return isoUtc(m_now - std::chrono::hours(below(200) - 5));
    if (field == u"rating" || field == u"days")
        return below(6);
    if (verb == u"ChangeRisk" && field == u"because")
        return QCborArray{oneOf(QVector<QString>(codes<RiskReason>())), oneOf(QVector<QString>(codes<RiskReason>()))};
    if (verb == u"ChangeSetting")
        return field == u"name" ? QStringLiteral("case_minutes") : QString::number(5 + below(20));
    return words();
}

QString RandomCommand::words()
{
    static const QVector<QString> some{"she is at her sister's", "Sgt Ngata",       "Tui Marama",  "Whānau Kōwhai",
                                       "he was seen near the school", "Pukeko",     "from the court", "a dog; do not go alone",
                                       "attended twice",              "Aroha Pene", "\u202egnitsaw", QString(3000, u'ū')};
    return oneIn(20) ? QString() : oneOf(some);
}

QCborValue RandomCommand::instant()
{
    return isoUtc(m_now + std::chrono::hours(below(200) - 20));
}

QCborValue RandomCommand::date()
{
    return dateAt(m_now).addDays(below(20) - 2).toString(Qt::ISODate);
}

QCborValue RandomCommand::people()
{
    const auto ids = m_tables.column<QString>(idsOf.value(QStringLiteral("person")));
    QCborArray some;
    for (int i = below(3); i > 0 && !ids.isEmpty(); --i)
        some.append(oneOf(ids));
    return some;
}

QCborValue RandomCommand::contactTasks()
{
    const auto open = m_tables.column<QString>(
        QStringLiteral("WITH open AS (SELECT * FROM task WHERE category = 'make_contact_with_family' AND ended_at IS NULL AND state <> 'held' "
                       "AND plan IN (SELECT id FROM plan WHERE closed_at IS NULL)) SELECT id FROM open WHERE plan = (SELECT plan FROM open GROUP BY plan ORDER BY count(*) > 1 DESC, plan LIMIT 1) "
                       "ORDER BY initial_contact DESC, id LIMIT 2"));
    return QCborArray::fromStringList(open);
}

QCborValue RandomCommand::things(const QString& field)
{
    const auto ids = m_tables.column<QString>(thingsOf.value(field));
    return ids.isEmpty() || (field != u"episodes" && !oneIn(4)) ? QCborArray() : QCborArray{oneOf(ids)};
}

QCborValue RandomCommand::closingTasks()
{
    QCborArray all;
    const auto plans = m_tables.column<QString>(idsOf.value(QStringLiteral("plan")));
    for (const QString& task : m_tables.column<QString>(QStringLiteral("SELECT id FROM task WHERE ended_at IS NULL ORDER BY rowid")))
        all.append(QCborMap{{QStringLiteral("task"), task},
                            {QStringLiteral("fate"), oneOf(QVector<QString>{"done", "moved", "withdrawn"})},
                            {QStringLiteral("words"), QStringLiteral("seen through")},
                            {QStringLiteral("to"), oneOf(plans)}});
    return all;
}

QCborValue RandomCommand::agency()
{
    Agency one = oneOf(SiteAgencies(m_tables).all());
    one.name = words();
    one.coreAtIcm = below(2) == 1;
    return encode(one);
}
