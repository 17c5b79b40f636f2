// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/person.h"

#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_contact_point.h"
#include "core/commands/people/note_address_danger.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/people/note_identity.h"
#include "core/commands/people/note_known_by.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/people/note_worker_wish.h"
#include "core/commands/people/strike_contact_point.h"
#include "core/commands/plan/set_table_view.h"
#include "core/queries/meeting/printed_list.h"
#include "core/queries/plan/own_to_his_side.h"
#include "core/queries/plan/room_case.h"
#include "core/queries/plan/tasks_by_agency.h"
#include "core/queries/query_book.h"
#include "tests/support/a_family.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;

static Person onPlan(const AFamily& family, const PersonId& who)
{
    const auto found = person(family.tables(), family.kowhai, who, family.clock);
    REQUIRE(found);
    return *found;
}

/// Everything of the victim's that must not be read on his side or in the room, each in the field for it.
static const QStringList secrets{QStringLiteral("027 555 0456"), QStringLiteral("mere.new@example.org"),
                                 QString::fromUtf8("5 Hīnau Place, Ōtorohanga"), QStringLiteral("Messenger: Mere of the library"),
                                 QStringLiteral("her aunt answers"), QStringLiteral("school days before three"),
                                 QStringLiteral("behind the library"), QStringLiteral("text as the library"), QStringLiteral("with her aunt Wai"),
                                 QStringLiteral("is the dog home"), QStringLiteral("tui"), QStringLiteral("ring 111 and send a car to her"),
                                 QStringLiteral("somebody who is not from Waimiro"), QStringLiteral("Ripeka Fernleaf"),
                                 QStringLiteral("she trusts nobody else"), QStringLiteral("Faith Harbour")};

static void tellEverything(AFamily& family)
{
    const auto said = [](int at) { return *Words::of(secrets[at]); };
    NoteContactPoint note;
    note.person = family.mere;
    note.note = said(4);
    const QVector<ContactMeans> means{ContactMeans::Phone, ContactMeans::Email, ContactMeans::Address, ContactMeans::Social};
    for (int i = 0; i < means.size(); ++i) {
        note.point = ContactPointId::fresh();
        note.contactKind = means[i];
        note.value = said(i);
        family.done(note);
    }
    NoteSafeWay way;
    way.person = family.mere;
    way.value = said(0);
    way.when = said(5);
    way.where = said(6);
    way.how = said(7);
    way.withWhom = said(8);
    family.done(way);
    for (const int at : {9, 10}) {
        AgreeCodeWord agree;
        agree.person = family.mere;
        agree.word = said(at);
        agree.meaning = said(11);
        family.done(agree);
    }
    NoteWorkerWish wish;
    wish.person = family.mere;
    wish.words = said(12);
    family.done(wish);
    NoteKnownBy known;
    known.person = family.mere;
    known.agency = "womens_refuge";
    known.worker = said(13);
    known.words = said(14);
    family.done(known);
    NoteIdentity identity;
    identity.person = family.mere;
    identity.alsoUsed = QVector<QString>{secrets[15]};
    family.done(identity);
}

/// Each secret as somebody may have typed it: alone, in a sentence, in capitals, without macrons and gaps.
static QStringList asTyped(const QString& secret)
{
    QStringList typed{secret, QStringLiteral("see him: ") + secret, secret.toUpper(), secret + QStringLiteral(".")};
    QString plain;
    for (const QChar each : secret.normalized(QString::NormalizationForm_D))
        if (!each.isMark())
            plain.append(each);
    typed.append(plain);
    if (secret.contains(u' '))
        typed.append(QString(secret).replace(u' ', u'-'));
    return typed;
}

TEST_CASE("of what was noted of her nothing reaches a sheet of his side, however it is typed", "[queries][R-S1][R-S3][leak]")
{
    AFamily family;
    tellEverything(family);
    const QStringList agencies{"pos_provider", "stopping_violence"};
    int turn = 0;
    for (const QString& secret : secrets)
        for (const QString& typed : asTyped(secret)) {
            AllocateTask task = family.task(agencies[turn++ % 2].toLatin1().constData(), "x");
            task.words = *Words::of(typed);
            family.done(task);
        }
    int looked = 0;
    for (const AgencySheet& sheet : tasksByAgency(family.tables(), family.meeting, family.clock))
        for (const SheetTask& task : sheet.tasks) {
            INFO(task.words.toStdString());
            CHECK(task.words == "held: ask the coordinator");
            ++looked;
        }
    CHECK(looked == turn);
}

TEST_CASE("a plain word of the work still stands on a sheet of his side", "[queries][R-S1][leak]")
{
    AFamily family;
    tellEverything(family);
    for (const char* words : {"begin the programme on Monday", "ring him before 17:00", "first visit to James"})
        family.done(family.task("pos_provider", words));
    for (const AgencySheet& sheet : tasksByAgency(family.tables(), family.meeting, family.clock))
        for (const SheetTask& task : sheet.tasks)
            CHECK(task.words != "held: ask the coordinator");
}

TEST_CASE("of what was noted of her nothing reaches the room, whoever says it at the table", "[queries][room][R-S1][leak]")
{
    AFamily family;
    tellEverything(family);
    int said = 0;
    for (const QString& secret : secrets)
        if (secret != secrets.last()) // the room knows her by her names
            for (const QString& typed : asTyped(secret)) {
                family.said("police", typed.toUtf8().constData());
                ++said;
            }
    for (const Observers observers : {Observers::Absent, Observers::Present}) {
        const auto room = roomCase(family.tables(), family.kowhai, family.meeting, observers, family.clock);
        REQUIRE(room);
        CHECK(room->lines.size() == (observers == Observers::Absent ? said : 0));
        for (const RoomLine& line : room->lines)
            CHECK(line.words == "held: ask POL");
        const QString all = QString::fromUtf8(QJsonDocument(encode(*room).toMap().toJsonObject()).toJson());
        for (const QString& secret : secrets) {
            INFO(secret.toStdString());
            CHECK_FALSE(all.contains(secret));
        }
    }
}

TEST_CASE("his own new number and address may stand on a sheet of his side, unless she lives there too", "[queries][R-S1][leak]")
{
    AFamily family;
    NoteContactPoint his;
    his.person = family.james;
    his.contactKind = ContactMeans::Address;
    his.value = family.words("7 Quarry Rise, Stopbank");
    family.done(his);
    family.done(family.task("pos_provider", "visit him at 7 Quarry Rise"));
    const auto words = [&] { return tasksByAgency(family.tables(), family.meeting, family.clock).first().tasks.first().words; };
    CHECK(words() == "visit him at 7 Quarry Rise");
    NoteContactPoint hers = his;
    hers.point = ContactPointId::fresh();
    hers.person = family.mere;
    family.done(hers);
    CHECK(words() == "held: ask the coordinator");
}

TEST_CASE("the printed list holds a code word too, for both sides read it", "[queries][R-S1][leak]")
{
    AFamily family;
    tellEverything(family);
    const HisSideGuard guard(family.tables(), family.kowhai);
    CHECK_FALSE(guard.mayStand("is the dog home"));
    CHECK(guard.mayStand("is the dog"));
    CHECK(guard.orHeld("is the dog home?") == "held: ask the coordinator");
}

TEST_CASE("a code word stands by itself: short, plain, between other words; never within one", "[queries][protected][R-S1]")
{
    ProtectedWords words;
    words.addCodeWord(QString::fromUtf8("Tūī"));
    for (const char* text : {"tui", "TUI!", "did you hear the tui?", "tūī"})
        CHECK(words.standIn(QString::fromUtf8(text)));
    for (const char* text : {"the situation", "tuition", "", "tu i"})
        CHECK_FALSE(words.standIn(QString::fromUtf8(text)));
    words.addCodeWord("blue kettle");
    CHECK(words.standIn("put the blue-kettle on"));
    CHECK(words.standIn("bluekettle"));
    CHECK_FALSE(words.standIn("the kettle is blue"));
    ProtectedWords none;
    none.addCodeWord("?!");
    CHECK_FALSE(none.standIn("anything at all ?!"));
}

TEST_CASE("danger at an address comes first on every sheet, without source and without address", "[queries][R-S4]")
{
    AFamily family;
    NoteAddressDanger danger;
    danger.person = family.james;
    danger.address = family.words("89 Shingle Pit Road, Millstream");
    danger.hazards = {AddressHazard::Dogs, AddressHazard::Firearms};
    danger.notAlone = true;
    danger.source = Source::Victim;
    danger.lapsesOn = QDate(2018, 5, 12);
    family.done(danger);
    family.done(family.task("police", "welfare check"));
    const auto first = [&](Instant now) {
        const auto dangers = tasksByAgency(family.tables(), family.meeting, now).first().tasks.first().dangers;
        return dangers.isEmpty() ? QString() : dangers.first();
    };
    CHECK(first(family.clock) == QString::fromUtf8("Danger to workers: at an address of James’s: firearms, dogs, do not visit alone"));
    CHECK(first(family.at("2018-05-12T20:00:00+12:00")).contains("dogs"));
    CHECK_FALSE(first(family.at("2018-05-13T00:00:00+12:00")).contains("dogs")); // it has lapsed
}

TEST_CASE("of a danger at his home his side reads the words, of one at hers only that there is one", "[queries][R-S4][R-S1][leak]")
{
    AFamily family;
    family.done(family.task("pos_provider", "begin the programme"));
    const auto dangers = [&] { return tasksByAgency(family.tables(), family.meeting, family.clock).first().tasks.first().dangers; };
    NoteAddressDanger his;
    his.person = family.james;
    his.hazards = {AddressHazard::Dogs};
    his.notAlone = true;
    family.done(his);
    CHECK(dangers().contains(QString::fromUtf8("Danger to workers: at James’s home: dogs, do not visit alone")));
    NoteAddressDanger hers;
    hers.person = family.mere;
    hers.words = family.words("a dog at the back of 5 Hinau Place");
    family.done(hers);
    for (const QString& danger : dangers()) {
        CHECK_FALSE(danger.contains("Mere"));
        CHECK_FALSE(danger.contains("Hinau"));
    }
    CHECK(dangers().contains("Danger to workers: ask the coordinator before a visit"));
}

TEST_CASE("the room reads of a danger at an address that there is one, and no word of it", "[queries][room][R-S4][leak]")
{
    AFamily family;
    NoteAddressDanger danger;
    danger.person = family.mere;
    danger.hazards = {AddressHazard::Dogs};
    danger.words = family.words("PROTECTED-DANGER");
    danger.address = family.words("PROTECTED-PLACE 5");
    family.done(danger);
    const auto room = roomCase(family.tables(), family.kowhai, family.meeting, Observers::Absent, family.clock);
    const QString all = QString::fromUtf8(QJsonDocument(encode(*room).toMap().toJsonObject()).toJson());
    CHECK_FALSE(all.contains("PROTECTED"));
    CHECK(all.contains("Danger to workers: ask before a visit"));
}

TEST_CASE("what stands of a person: the card, the ways, the parts with the age at each", "[queries][people]")
{
    AFamily family;
    const Person hana = onPlan(family, family.hana);
    CHECK(hana.card.called == "Hana");
    REQUIRE(hana.parts.size() == 1);
    CHECK(hana.parts[0].ref == "P180509-0001");
    CHECK(hana.parts[0].role == Role::ChildExposed);
    CHECK(hana.parts[0].age == 9);
    CHECK(onPlan(family, family.mere).parts[0].age == 31);
    CHECK_FALSE(person(family.tables(), family.kowhai, PersonId::fresh(), family.clock));
    CHECK_FALSE(person(family.tables(), PlanId::fresh(), family.mere, family.clock));
}

TEST_CASE("the age at an episode is that of the day of it, a birthday between two makes a year", "[queries][people]")
{
    AFamily family; // Hana was born on 1 August 2008
    for (const auto& [ref, day] : {std::pair{"P180731-0001", "2018-07-31T20:00:00+12:00"}, {"P180801-0001", "2018-08-01T20:00:00+12:00"}}) {
        ReferredEpisode other = family.episode(ref);
        other.occurredAt = family.at(day);
        other.reportedAt = family.at(day);
        family.clock = family.at(day);
        family.takeIn(other);
    }
    const auto parts = onPlan(family, family.hana).parts;
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].age == 10);
    CHECK(parts[1].age == 9);
    CHECK(parts[2].age == 9);
}

TEST_CASE("the role as Police sent it stands beside what the table says", "[queries][people][R-W1]")
{
    AFamily family;
    family.done(SetTableView{family.kowhai, family.james, TableView::Unclear, {}});
    const Person james = onPlan(family, family.james);
    CHECK(james.parts[0].role == Role::Perpetrator);
    CHECK(james.card.view == TableView::Unclear);
}

TEST_CASE("on a plan stand that plan's episodes alone", "[queries][people][R-M12]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0009"); // James at another house, with people of another plan
    other.people = {other.people[3]};
    ReferredPerson stranger = other.people[0];
    stranger.role = Role::Victim;
    stranger.givenNames = "Rua";
    stranger.familyName = "Nikau";
    stranger.dateOfBirth = QDate(1990, 1, 1);
    stranger.personAddress = "4 Other Road";
    other.people.append(stranger);
    family.takeIn(other);
    const auto plans = family.tables().column<PlanId>("SELECT DISTINCT plan FROM plan_person WHERE person = ?", values(family.james));
    CHECK(plans.size() == 2);
    for (const PlanId& plan : plans) {
        const auto parts = person(family.tables(), plan, family.james, family.clock)->parts;
        CHECK(parts.size() == 1);
        for (const PartInMatter& part : parts)
            CHECK(family.tables().one<int>("SELECT 1 FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? AND e.ref = ?",
                                           values(plan, part.ref)));
    }
}

TEST_CASE("the question is in the book: with a plan, or of the plan on which somebody stood last", "[queries][people]")
{
    AFamily family;
    const auto asked = [&](const PersonId& who) {
        return QueryBook::all().ask(family.tables(), "person", {{"person", who.toString()}}, family.clock);
    };
    REQUIRE(asked(family.mere));
    CHECK(asked(family.mere)->toMap().value("card").toMap().value("called").toString() == "Mere");
    CHECK(asked(PersonId::fresh())->isNull());
}

TEST_CASE("a site's number of days makes a number stale on a person's page too", "[queries][people][R-C7]")
{
    AFamily family;
    const auto stale = [&](int days) { return person(family.tables(), family.kowhai, family.mere, family.clock + 24h * days)->contacts.first().stale; };
    CHECK_FALSE(stale(27));
    CHECK_FALSE(stale(28));
    CHECK(stale(29));
}
