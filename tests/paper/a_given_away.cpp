// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/a_given_away.h"

#include "core/commands/intake/accept_intake.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/said/capture_line.h"
#include "core/queries/intake/known_referrals.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/a_family.h"

#include <rapidcheck.h>

using namespace tepu;

namespace {

const QStringList agencies{"stopping_violence", "pos_provider", "wsw_provider", "kaupapa_maori", "lrr_provider", "isr_coordinator",
                           "police", "corrections", "womens_refuge", "ivs_provider"};

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

template <class T>
T oneOf(const QVector<T>& from)
{
    return from[*rc::gen::inRange(0, static_cast<int>(from.size()))];
}

bool oneIn(int sides)
{
    return *rc::gen::inRange(0, sides) == 0;
}

std::optional<Words> maybe(const QString& text)
{
    return oneIn(3) ? Words::of(text) : std::nullopt;
}

/// Every text in a value; not its ids.
void collect(const QCborValue& value, QStringList& texts)
{
    if (value.isString() && !Uuid::fromString(value.toString()))
        texts.append(value.toString());
    for (const QCborValue& each : value.toArray())
        collect(each, texts);
    const QCborMap map = value.toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        collect(it.value(), texts);
}

} // namespace

QString foldedForSearch(const QString& text)
{
    QString all;
    for (const QChar each : text.normalized(QString::NormalizationForm_D))
        if (each.isLetterOrNumber())
            all.append(each.toLower());
    return all;
}

Her Her::any()
{
    const int number = *rc::gen::inRange(1, 400);
    Her her;
    her.street = QStringLiteral("%1%2 %3").arg(number).arg(oneOf<QString>({"", "A", "b"}),
                                                           oneOf<QString>({utf8("Rātā Crescent"), utf8("Kōtare Road"), "Ash Street",
                                                                           "Old Mill Lane", "Court Street", "Short Way", "Long Walk"}));
    her.suburb = oneOf<QString>({"Waimiro Flats", utf8("Tōtara Siding"), "Millrace", "Hamilton East"});
    her.phone = QStringLiteral("02%1 555 0%2").arg(*rc::gen::inRange(1, 9)).arg(*rc::gen::inRange(100, 999));
    her.school = oneOf<QString>({"Pukeroa Primary", "Stonefield", utf8("Te Awa Hou"), "Newplace Kura"});
    her.work = oneOf<QString>({"the Lantern bakery", "Fernside Library"});
    her.worker = oneOf<QString>({"Huia Rangi", "Tess Okeroa", "Nurse Peta Lakeside", "Will Marchbank", "Friday Ngaio"});
    her.representative = oneOf<QString>({"Aroha Pene", "Whetu Kahikatea", "June Saltmarsh", "Faith Working"});
    her.said = oneOf<QString>({"he keeps a knife under the seat of the van", "she has a bag packed with her neighbour"});
    her.route = oneOf<QString>({"by her sister after three", "only on Tuesdays by the clinic"});
    return her;
}

Her Her::one()
{
    return {"12A Ash Street", "Millrace", "021 555 0123", "Stonefield", "Fernside Library", "Huia Rangi", "Aroha Ngaio",
            "she has a bag packed with her neighbour", "by her sister after three"};
}

QVector<Her::Secret> Her::secrets() const
{
    const QString digits = QString(phone).remove(u' ');
    QVector<Secret> all{
        {street, {street, street.toLower(), QString(street).replace(u'ā', u'a').replace(u'ō', u'o') + u',', street.toUpper()}},
        {digits.mid(1), {phone, digits, QStringLiteral("+64 ") + digits.mid(1), QString(digits).insert(6, u'-'), digits.split(QString()).join(u' ')}},
        {school, {QStringLiteral("the tamariki at ") + school, school.toLower() + QStringLiteral(" at three")}},
        {work, {work, QStringLiteral("ask at ") + work}},
        {said, {said, QStringLiteral("note: ") + said}},
        {route, {route}}};
    if (suburb != QStringLiteral("Hamilton East")) // where he lives too
        all.append({suburb, {suburb, suburb.toUpper(), QStringLiteral("near ") + suburb}});
    for (const QString& person : {worker, representative})
        for (const QString& name : person.split(u' '))
            all.append({name, {person, name, name + QStringLiteral(" rings first"), QStringLiteral("tell ") + name, name.toLower()}});
    return all;
}

AGivenAway::AGivenAway(const Her& who) : her(who)
{
    takeIn();
    const MeetingId meeting = MeetingId::fresh();
    table.must(MakeList{meeting, TableKind::Sam, QDate(2018, 5, 10)});
    table.must(OpenMeeting{meeting});
    table.meeting = meeting;
    table.must(Arrive{meeting, "ivs_provider", *Words::of(her.representative), false, {}});
    table.must(Arrive{meeting, "pos_provider", *Words::of(QStringLiteral("Hemi Stopbank")), false, {}});
    fillHerSide();
}

void AGivenAway::takeIn()
{
    ReferredEpisode other = AFamily::episode("P180510-0077");
    other.address = her.street;
    other.suburb = her.suburb;
    other.people[0].givenNames = "Marama";
    other.people[0].dateOfBirth = QDate(1991, 2, 2);
    other.people[0].personAddress = her.street + QStringLiteral(", ") + her.suburb;
    other.people[0].phone = her.phone;
    other.people[0].notes = QStringLiteral("works at ") + her.work;
    other.people[1].givenNames = "Kiri";
    other.people[1].dateOfBirth = QDate(2010, 2, 2);
    other.people[1].notes = QStringLiteral("school: ") + her.school;
    other.people.removeAt(2);
    other.people[2].givenNames = "Rewi";
    other.people[2].dateOfBirth = QDate(1988, 2, 2);
    other.people[2].personAddress = her.suburb == QStringLiteral("Hamilton East") ? "7 Quarry Rise, Hamilton East" : "7 Quarry Rise, Stopbank";
    other.people[2].phone = "021 555 0999";
    for (ReferredPerson& person : other.people)
        person.familyName = "Hebe";
    table.must(AcceptIntake{intakePlan({other}, {}, knownReferrals(table.tables(), {other.ref}, {}))});
    hebe = table.tables().one<PlanId>("SELECT id FROM plan").value();
}

PersonId AGivenAway::person(const char* givenNames) const
{
    return table.tables().one<PersonId>("SELECT id FROM person WHERE given_names = ?", values(QString::fromUtf8(givenNames))).value();
}

AllocateTask AGivenAway::task(const QString& agency, const QString& words) const
{
    AllocateTask task;
    task.plan = hebe;
    task.agency = agency;
    task.words = *Words::of(words);
    task.due = parseInstant("2018-05-11T12:00:00+12:00").value();
    return task;
}

void AGivenAway::fillHerSide()
{
    AllocateTask hers = task("womens_refuge", "meet her where she said");
    hers.people = {person("Marama")};
    hers.worker = Words::of(her.worker);
    hers.route = Words::of(her.route);
    table.must(hers);
    CaptureLine line;
    line.plan = hebe;
    line.agency = "womens_refuge";
    line.words = *Words::of(her.said);
    line.source = Source::Victim;
    line.side = Side::Victim;
    line.victimOnly = true;
    table.must(line);
    table.must(SayWishes{hebe, *Words::of(QStringLiteral("to be left alone until the hearing")), *Words::of(her.representative)});
}

void AGivenAway::giveEverythingAway()
{
    int turn = 0;
    for (const Her::Secret& secret : her.secrets())
        for (const QString& typed : secret.typed) {
            AllocateTask each = task(agencies[turn++ % 4], QStringLiteral("see him: ") + typed);
            each.people = {person("Rewi")};
            table.done(each);
            table.done(WarnWorkers{hebe, *Words::of(QStringLiteral("dogs at ") + typed), Source::Victim});
        }
    AllocateTask waiting = task("pos_provider", "first visit to him");
    waiting.afterAgency = "womens_refuge";
    waiting.secondAgency = "womens_refuge";
    waiting.route = Words::of(her.route);
    waiting.worker = Words::of(her.worker);
    waiting.agreedBy = her.representative;
    waiting.people = {person("Rewi")};
    table.must(waiting);
    AllocateTask only = task("stopping_violence", "ask him about the money she hides");
    only.victimOnly = true;
    table.must(only);
}

void AGivenAway::talkByChance()
{
    const auto secrets = her.secrets();
    const QStringList plain{"see him on Friday", "ring him before 17:00", "begin the programme", "first visit to Rewi with Probation", "court on 11 May"};
    const auto typed = [&] {
        const QString secret = oneOf(oneOf(secrets).typed.toVector());
        return oneIn(4) ? oneOf(plain.toVector()) : oneIn(2) ? oneOf(plain.toVector()) + QStringLiteral(": ") + secret : secret;
    };
    const QVector<PersonId> people{person("Marama"), person("Kiri"), person("Rewi")};
    const int turns = *rc::gen::inRange(4, 14);
    for (int i = 0; i < turns; ++i) {
        AllocateTask each = task(oneOf(agencies.toVector()), typed());
        each.category = oneOf<TaskCategory>({TaskCategory::MakeContactWithFamily, TaskCategory::OtherActions, TaskCategory::MonitoredAlarmHomeSecurity});
        if (oneIn(2))
            each.secondAgency = oneOf(agencies.toVector());
        for (const PersonId& person : people)
            if (oneIn(2))
                each.people.append(person);
        each.worker = maybe(oneIn(2) ? her.worker : typed());
        each.route = maybe(oneIn(2) ? her.route : typed());
        each.safeRecipient = maybe(typed());
        each.because = Words::of(typed());
        each.agreedBy = oneIn(2) ? std::optional(her.representative) : std::nullopt;
        each.afterAgency = oneIn(3) ? std::optional<QString>("womens_refuge") : std::nullopt;
        each.ifEvent = oneIn(4) ? std::optional(typed()) : std::nullopt;
        each.victimOnly = oneIn(4);
        each.notAlone = oneIn(3);
        table.done(each);
        if (oneIn(3))
            table.done(WarnWorkers{hebe, *Words::of(typed()), Source::Victim});
        if (oneIn(4))
            table.done(HoldContact{AlertId::fresh(), oneOf(people), *Words::of(typed()), "womens_refuge", Source::Victim, {}, false, {}});
    }
}

QVector<AgencySheet> AGivenAway::sheets() const
{
    return tasksByAgency(table.tables(), *table.meeting, table.now());
}

QString AGivenAway::leak(const QSet<QString>& alsoHis) const
{
    const auto secrets = her.secrets();
    for (const AgencySheet& sheet : sheets())
        for (const SheetTask& each : sheet.tasks) {
            const bool isHis = sheet.side == Side::Violence || alsoHis.contains(sheet.agency)
                               || (sheet.side == Side::Both && each.forSide != Side::Victim);
            if (!isHis)
                continue;
            QStringList texts;
            collect(encode(each), texts);
            for (const QString& text : texts) {
                for (const Her::Secret& secret : secrets)
                    if (foldedForSearch(text).contains(foldedForSearch(secret.what)))
                        return QStringLiteral("%1: %2 in “%3”").arg(sheet.agency, secret.what, text);
                for (const char* never : {"Refuge", "IVS", "moneyshehides"})
                    if (foldedForSearch(text).contains(foldedForSearch(QLatin1String(never))))
                        return QStringLiteral("%1: %2 in “%3”").arg(sheet.agency, QLatin1String(never), text);
            }
        }
    return {};
}

int AGivenAway::looked() const
{
    int count = 0;
    for (const AgencySheet& sheet : sheets())
        for (const SheetTask& each : sheet.tasks)
            count += sheet.side == Side::Violence || (sheet.side == Side::Both && each.forSide != Side::Victim) ? 1 : 0;
    return count;
}
