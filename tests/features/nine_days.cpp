// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/nine_days.h"

#include "core/domain/id.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonArray>

using namespace tepu;

namespace {

const QDate firstDay(2018, 5, 2);
const QDate icmDay(2018, 5, 9);

Instant on(QDate date, QTime time)
{
    return instantAt(date, time).value();
}

QString fresh()
{
    return Uuid::fresh().toString();
}

QJsonArray array(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

const QVector<std::pair<QString, QString>> members{
    {"police", "Sgt Ngata"},          {"oranga_tamariki", "Tui Marama"}, {"corrections", "Pita Rewi"},
    {"health", "Ana Whetū"},          {"mental_health", "Koro Pene"},    {"womens_refuge", "Aroha Pene"},
    {"ivs_provider", "Mānuka Hall"},  {"pos_provider", "Rimu Smith"},    {"lrr_provider", "Kōwhai Jones"},
    {"isr_coordinator", "Hine Tāwai"}};

} // namespace

void NineDays::live(int days)
{
    for (QDate date = firstDay; date < firstDay.addDays(days); date = date.addDays(1)) {
        takeIn(date);
        sit(QStringLiteral("sam"), date, QTime(9, 0));
        if (date == icmDay)
            sit(QStringLiteral("icm"), date, QTime(14, 0));
        workInTheAfternoon(on(date, QTime(16, 0)));
    }
}

void NineDays::takeIn(QDate date)
{
    const QDir folder(QStringLiteral(TEPU_SAMPLES) + u'/' + m_site + u'/' + date.toString(Qt::ISODate));
    QStringList files;
    for (const QString& name : folder.entryList({"*.csv"}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    REQUIRE_FALSE(files.isEmpty());
    m_door.takeIn(files, on(date, QTime(7, 0)));
}

void NineDays::sit(const QString& kind, QDate date, QTime from)
{
    const QString meeting = fresh();
    const Instant early = on(date, from) - std::chrono::minutes(90);
    m_door.perform(Sheet().add("MakeList", {{"meeting", meeting}, {"kind", kind}, {"date", date.toString(Qt::ISODate)}}).lines, early);
    const auto list = listOf(meeting, early);
    REQUIRE(list.size() > 1);
    m_door.perform(opening(meeting, list).lines, on(date, from));
    hearAll(meeting, list, date, on(date, from) + std::chrono::minutes(10));
    close(meeting, on(date, from) + std::chrono::hours(5));
}

QVector<ListedCase> NineDays::listOf(const QString& meeting, Instant at)
{
    QVector<ListedCase> list;
    for (const QJsonValue& value : m_door.ask(QStringLiteral("agenda"), {{"meeting", meeting}}, at).toArray()) {
        const QJsonObject row = value.toObject();
        ListedCase each{row["case"].toString(), row["plan"].toString(), row["level"].toString(), {}, row["carried_times"].toInt()};
        for (const QJsonValue& ground : row["grounds"].toArray()) {
            each.grounds.append(ground.toString());
            ++m_tally.grounds[ground.toString()];
        }
        ++m_tally.listed;
        m_tally.knownFamilies += each.level.isEmpty() ? 0 : 1;
        list.append(each);
    }
    return list;
}

/// Conflicts before the list is sent (R-M11); the last case is moved up, so that places change.
Sheet NineDays::opening(const QString& meeting, const QVector<ListedCase>& list) const
{
    Sheet sheet(meeting);
    sheet.add("DeclareConflict", {{"case", list[1].id}, {"agency", "corrections"}, {"who", "Pita Rewi"}});
    sheet.add("MoveOnList", {{"case", list.last().id}, {"to", 1}});
    sheet.add("MoveOnList", {{"case", list.last().id}, {"to", int(list.size())}});
    sheet.add("SendList", {{"conflicts_checked", true}});
    for (const auto& [agency, who] : members)
        sheet.add("Arrive", {{"agency", agency}, {"who", who}});
    sheet.add("OpenMeeting");
    sheet.add("ReadConfidentiality");
    return sheet;
}

/// The fourth case is parked and heard last; the last one is not reached, unless it was carried over before (R-M4).
void NineDays::hearAll(const QString& meeting, const QVector<ListedCase>& list, QDate date, Instant at)
{
    Sheet first(meeting);
    giveContacts(first, list[0], at);
    first.add("ConfirmSteppedOut", {{"case", list[1].id}, {"agency", "corrections"}, {"who", "Pita Rewi"}});
    for (int i = 0; i < list.size() / 2; ++i)
        if (i == 3)
            first.add("OpenCase", {{"case", list[i].id}}).add("ParkCase", {{"case", list[i].id}, {"reason", "Health brings its notes"}});
        else
            hear(first, list[i], i, date);
    first.add("AddNote", {{"case", list[0].id}, {"words", "ask Refuge first"}});
    const auto answers = m_door.perform(first.lines, at);

    Sheet second(meeting);
    second.add("StrikeOut", {{"command", answers.last()["command"]}}); // the note was for another case
    second.add("BeginBreak").add("EndBreak");
    for (int i = int(list.size() / 2); i < list.size(); ++i)
        if (i + 1 < list.size() || list[i].carriedTimes > 0)
            hear(second, list[i], i, date);
    if (list.size() / 2 > 3)
        hear(second, list[3], 3, date);
    second.add("Leave", {{"agency", "pos_provider"}, {"who", "Rimu Smith"}});
    m_door.perform(second.lines, at + std::chrono::hours(2));
}

void NineDays::hear(Sheet& sheet, const ListedCase& each, int number, QDate date)
{
    sheet.add("OpenCase", {{"case", each.id}});
    say(sheet, each, number);
    ++m_tally.heard;
    if (number % 9 == 7) {
        sheet.add("CarryOverCase", {{"case", each.id}, {"reason", "Corrections has to ask first"}, {"coordinator_says", each.carriedTimes > 0}});
        return;
    }
    if (number % 11 == 10) {
        sheet.add("DecideCase", {{"case", each.id}, {"outcome", "no_further_action"}, {"reason", "nobody of this family lives here"}});
        return;
    }
    const QString level = decideLevel(sheet, each, number);
    giveTasks(sheet, each, level, date);
    if (level == u"low" && each.level == u"low" && !owesReview(each, date))
        return closePlan(sheet, each);
    sheet.add("DecideCase", {{"case", each.id}, {"outcome", level == u"low" ? "low_to_lrr" : "decided"}, {"catching_up", number % 4 == 0}});
    if (number % 4 == 0)
        sheet.add("FinishCatchingUp", {{"case", each.id}});
    if (number % 8 == 5)
        sheet.add("TakeUpAgain", {{"case", each.id}, {"why", "Police had it from another family"}})
            .add("OpenCase", {{"case", each.id}})
            .add("DecideCase", {{"case", each.id}, {"outcome", "decided"}});
}

void NineDays::say(Sheet& sheet, const ListedCase& each, int number) const
{
    const QString line = fresh();
    sheet.add("CaptureLine", {{"plan", each.plan}, {"agency", "police"}, {"source", "police"}, {"words", "attended twice"}, {"line", line}});
    sheet.add("EditLine", {{"line", line}, {"words", "attended three times"}});
    sheet.add("CaptureLine", {{"plan", each.plan}, {"agency", "womens_refuge"}, {"source", "victim"}, {"side", "victim"},
                              {"words", "she is with her sister"}, {"victim_only", true}});
    sheet.add("HoldNothing", {{"plan", each.plan}, {"agency", "health"}});
    sheet.add("AnswerQuestion", {{"plan", each.plan}, {"question", "tamariki_safe"}, {"words", "with their nan, OT saw them today"}});
    if (number % 5 == 1)
        sheet.add("PassQuestion", {{"plan", each.plan}, {"question", "contact_set"}});
    if (number % 3 == 0)
        sheet.add("SayWishes", {{"plan", each.plan}, {"words", "to stay in the house"}, {"speaks", "IVS"}});
    if (number % 6 == 2)
        sheet.add("SayFollowingUp", {{"plan", each.plan}, {"words", "nobody yet"}});
    if (number % 7 == 3)
        sheet.add("WarnWorkers", {{"plan", each.plan}, {"words", "two dogs"}, {"source", "police"}});
}

/// The first time every fourth family is High and every fourth Low; afterwards High stays, the others come down a step.
QString NineDays::decideLevel(Sheet& sheet, const ListedCase& each, int number) const
{
    const QStringList begins{"high", "medium", "medium", "low"};
    const bool comesDown = each.level == u"medium" || each.level == u"low";
    const QString level = each.level.isEmpty() ? begins[number % 4] : comesDown ? QStringLiteral("low") : each.level;
    QJsonObject change{{"plan", each.plan}, {"to", level}, {"text", "as the table sees it"}, {"proposed_by", "police"}};
    if (level == u"high" && each.level.isEmpty())
        change["because"] = array({"imminent_risk_of_serious_harm"});
    if (each.level == u"medium") {
        change["because"] = array({"good_engagement_with_worker", "most_recent_episode_less_serious"});
        change["changed_behaviour"] = "he has left town and rings nobody";
    }
    if (number % 10 == 6) {
        change["dissent"] = "Health would hold a lower level for right";
        change["dissent_for"] = "low";
    }
    sheet.add("ChangeRisk", change);
    if (level == u"high")
        sheet.add("AnswerQuestion", {{"plan", each.plan}, {"question", "kept_safe"}, {"words", "Refuge, at the safe house"}});
    return level;
}

void NineDays::giveTasks(Sheet& sheet, const ListedCase& each, const QString& level, QDate date)
{
    const QString due = isoLocal(on(date.addDays(1), QTime(16, 0)));
    for (const QString& agency : {QStringLiteral("police"), QStringLiteral("oranga_tamariki")}) {
        const QString task = fresh();
        sheet.add("AllocateTask", {{"plan", each.plan}, {"task", task}, {"category", "information_sharing"}, {"agency", agency},
                                   {"words", "send what is held on file"}, {"due", due}});
        sheet.add("AgreeTask", {{"task", task}, {"by", agency == u"police" ? "Sgt Ngata" : "Tui Marama"}});
        m_tasks.append({task, each.plan});
    }
    if (level != u"low")
        sheet.add("AssignLead", {{"plan", each.plan}, {"agency", level == u"high" ? "womens_refuge" : "wsw_provider"}});
    if (level == u"high")
        sheet.add("SetReview", {{"plan", each.plan}, {"kind", "icm"}, {"on", icmDay.addDays(date < icmDay ? 0 : 7).toString(Qt::ISODate)}});
    else if (level == u"medium")
        sheet.add("SetReview", {{"plan", each.plan}, {"kind", "sam"}, {"on", date.addDays(2).toString(Qt::ISODate)}});
}

/// Her worker first; then, once that one says it is safe, his (R-T6).
void NineDays::giveContacts(Sheet& sheet, const ListedCase& each, Instant at)
{
    const auto people = m_door.ask(QStringLiteral("people"), {{"plan", each.plan}}, at).toArray();
    for (const QJsonValue& value : people) {
        const QJsonObject person = value.toObject();
        const QString id = person["person"].toString();
        const bool usedViolence = person["standing"].toString() == u"used_violence";
        if (person["standing"].toString() == u"unclear" || person["is_child"].toBool() || m_held.contains(id))
            continue;
        sheet.add("NotePreferredName", {{"person", id}, {"preferred_name", person["given_names"]}});
        QJsonObject task{{"plan", each.plan}, {"category", "make_contact_with_family"}, {"people", QJsonArray{id}},
                         {"agency", usedViolence ? "pos_provider" : "ivs_provider"}, {"words", "first contact"}, {"initial_contact", true}};
        if (usedViolence) {
            task["after_agency"] = "ivs_provider";
            sheet.add("HoldContact", {{"person", id}, {"words", "he does not know of her complaint"}, {"ask_first", "ivs_provider"}});
            m_held.insert(id);
        }
        const QString contact = fresh();
        task["task"] = contact;
        sheet.add("AllocateTask", task);
        m_contacts.append({contact, each.plan});
    }
}

/// R-R4: a plan is not closed over a release that is ahead.
bool NineDays::owesReview(const ListedCase& each, QDate date) const
{
    const QJsonArray releases = m_door.ask(QStringLiteral("closingOf"), {{"plan", each.plan}}, on(date, QTime(9, 0)))["releases"].toArray();
    return std::any_of(releases.begin(), releases.end(), [](const QJsonValue& release) { return !release["reviewed"].toBool(); });
}

/// R-M10: every open task is looked at.
void NineDays::closePlan(Sheet& sheet, const ListedCase& each)
{
    QJsonArray tasks;
    for (const OpenTask& task : m_tasks)
        if (task.plan == each.plan)
            tasks.append(QJsonObject{{"task", task.id}, {"fate", "done"}});
    for (const OpenTask& contact : m_contacts)
        if (contact.plan == each.plan)
            tasks.append(QJsonObject{{"task", contact.id}, {"fate", "withdrawn"}, {"words", "they are well and were told so"}});
    for (QVector<OpenTask>* open : {&m_tasks, &m_contacts})
        open->removeIf([&](const OpenTask& task) { return task.plan == each.plan; });
    sheet.add("ClosePlan", {{"plan", each.plan}, {"reason", "the family is safe and has its people"}, {"approved", true}, {"tasks", tasks}});
    sheet.add("DecideCase", {{"case", each.id}, {"outcome", "closed"}, {"reason", "the family is safe"}});
    ++m_tally.closedPlans;
}

void NineDays::close(const QString& meeting, Instant at)
{
    m_door.perform(Sheet(meeting).add("CloseMeeting", {{"head", m_door.head(at)}}).lines, at);
    const QString why = m_door.refused(Sheet(meeting).add("OpenMeeting").lines.first(), at);
    CHECK(why.contains("sealed"));
    m_door.perform(Sheet(meeting).add("AddAddendum", {{"words", "Sgt Ngata was there from ten"}, {"earlier", "from nine"}}).lines, at);
}

/// Tasks of two days ago come back done, one could not be done.
void NineDays::workInTheAfternoon(Instant at)
{
    Sheet sheet;
    while (m_tasks.size() > 40) {
        const OpenTask task = m_tasks.takeFirst();
        if (m_tasks.size() % 20 == 0)
            sheet.add("EndTask", {{"task", task.id}, {"state", "not_done_circumstances_changed"}, {"outcome", "they moved to Tauranga"}});
        else
            sheet.add("EndTask", {{"task", task.id}, {"state", "done"}, {"outcome", "sent"}});
    }
    if (!sheet.lines.isEmpty())
        m_door.perform(sheet.lines, at);
}
