// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worked/worked_line.h"

#include "tests/rules/lines/family.h"
#include "tests/support/property.h"

using namespace tepu;
using namespace tepu::family;

namespace {

WorkedContext kowhaiWorked()
{
    const LineContext context = kowhai();
    return {context.people, context.agencies, {}, context.now};
}

/// IVS is to contact Mere.
WorkedContext kowhaiTasked()
{
    WorkedContext context = kowhaiWorked();
    context.openTasks = {contactTask(QStringLiteral("ivs_provider"), mere())};
    return context;
}

Result<WorkedLine> read(const QString& text)
{
    return readWorkedLine(text, kowhaiTasked());
}

template <class Line>
Line understood(const char* text, const WorkedContext& context = kowhaiTasked())
{
    const auto line = readWorkedLine(QString::fromUtf8(text), context);
    INFO(text << ": " << (line ? std::string() : line.error().sentence.toStdString()));
    REQUIRE((line.has_value() && std::holds_alternative<Line>(*line)));
    return std::get<Line>(*line);
}

std::string objection(const char* text, const WorkedContext& context = kowhaiTasked())
{
    const auto line = readWorkedLine(QString::fromUtf8(text), context);
    return line ? std::string() : line.error().sentence.toStdString();
}

} // namespace

TEST_CASE("an attempt is logged in one line, as it is said", "[lines][contact][C51]")
{
    const auto call = understood<ContactTyped>("called vic 1040 no answer");
    CHECK(call.person == mere());
    CHECK(call.method == ContactMethod::Phone);
    CHECK(call.result == ContactResult::NoAnswer);
    CHECK(call.role == WorkerRole::Ivs); // the one agency that has the task
    CHECK_FALSE(call.agency);
    CHECK(local(call.at) == "2018-05-10 10:40");
    CHECK(call.note.isEmpty());
    const auto visit = understood<ContactTyped>("pos visited James yesterday 3pm, nobody home: a dog at the gate");
    CHECK(visit.person == james());
    CHECK(visit.method == ContactMethod::HomeVisit);
    CHECK(visit.role == WorkerRole::Pos);
    CHECK(visit.agency == QStringLiteral("pos_provider"));
    CHECK(visit.result == ContactResult::NotAtAddress);
    CHECK(local(visit.at) == "2018-05-09 15:00");
    CHECK(visit.note == "a dog at the gate");
}

TEST_CASE("what came of it may stand before the time", "[lines][contact]")
{
    const auto call = understood<ContactTyped>("ivs called mere spoke to her now she is at her sister’s");
    CHECK(call.result == ContactResult::ContactMade);
    CHECK(call.at == thursdayMorning());
    CHECK(call.note == "she is at her sister’s");
}

TEST_CASE("whoever called says that the time was safe, or was not", "[lines][contact][R-C1]")
{
    CHECK(understood<ContactTyped>("called vic 1040 no answer safe").saidSafe == true);
    CHECK(understood<ContactTyped>("called vic 1040 no answer, unsafe time").saidSafe == false);
    CHECK_FALSE(understood<ContactTyped>("called vic 1040 no answer").saidSafe);
    CHECK(understood<ContactTyped>("called vic 1040 unsafe").result == ContactResult::UnsafeToContact);
}

TEST_CASE("macrons in both normal forms name the same person", "[lines][contact]")
{
    const QString composed = QStringLiteral("called Mere Kōwhai 1040 no answer").normalized(QString::NormalizationForm_C);
    const QString apart = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(composed != apart);
    for (const QString& text : {composed, apart}) {
        const auto line = read(text);
        REQUIRE(line.has_value());
        CHECK(std::get<ContactTyped>(*line).person == mere());
    }
    const auto note = read(QStringLiteral("called mere 1040 no answer at Te Kūiti").normalized(QString::NormalizationForm_D));
    CHECK(std::get<ContactTyped>(*note).note == QStringLiteral("at Te Kūiti").normalized(QString::NormalizationForm_C));
}

TEST_CASE("two agencies in one attempt are asked apart; a specialist of an agency is one", "[lines][contact]")
{
    CHECK(objection("ivs pos called vic 1040 no answer") == "Two agencies: IVS and POS. An attempt is one agency’s: write a line for each.");
    CHECK(objection("pol and refuge called vic 1040 no answer").find("Two agencies") == 0);
    const auto call = understood<ContactTyped>("refuge ivs called vic 1040 no answer");
    CHECK(call.role == WorkerRole::Ivs);
    CHECK(call.agency == QStringLiteral("womens_refuge"));
    CHECK(objection("refuge called vic 1040 no answer").find("As what did REFUGE try?") == 0);
}

TEST_CASE("who called is not guessed: no agency, or several, have the task", "[lines][contact]")
{
    CHECK(objection("called vic 1040 no answer", kowhaiWorked()).find("Who was it?") == 0);
    WorkedContext two = kowhaiTasked();
    two.openTasks.append(contactTask(QStringLiteral("lrr_provider"), mere()));
    CHECK(objection("called vic 1040 no answer", two).find("Who was it?") == 0);
    CHECK(objection("called james 1040 no answer").find("Who was it?") == 0); // her worker is not his
}

TEST_CASE("a time still to come is no attempt: before, on and after now", "[lines][contact]")
{
    CHECK(objection("called vic 1041 no answer").empty());
    CHECK(objection("called vic 1042 no answer").empty());
    CHECK(objection("called vic 1043 no answer") == "10:43 today is still to come. Write the day as well: “yesterday 1043”.");
    CHECK(objection("called vic tomorrow 0900 no answer").find("is still to come") != std::string::npos);
}

TEST_CASE("a day that does not exist and a time that is none are named", "[lines][contact]")
{
    CHECK(objection("called vic 31 june 1040 no answer") == "“31 june” is no day of the calendar.");
    CHECK(objection("called vic 30/2 1040 no answer") == "“30/2” is no day of the calendar.");
    CHECK(objection("called vic 2018-02-30 1040 no answer") == "“2018-02-30” is no day of the calendar.");
    CHECK(objection("called vic 2575 no answer") == "“2575” is no time of day. Write it as 1040.");
    CHECK(objection("called vic yesterday no answer").find("At what time?") == 0);
    CHECK(objection("called vic no answer").find("When was it?") == 0);
}

TEST_CASE("an hour that the clocks left out is named", "[lines][contact][R-D2]")
{
    WorkedContext context = kowhaiTasked();
    context.now = parseInstant(QStringLiteral("2018-10-01T09:00:00")).value();
    CHECK(objection("called vic 30 sep 0230 no answer", context).find("the clocks went forward") != std::string::npos);
    CHECK(objection("called vic 30 sep 0159 no answer", context).empty());
    CHECK(objection("called vic 30 sep 0300 no answer", context).empty());
}

TEST_CASE("nonsense, nobody and no result each get their sentence", "[lines][contact]")
{
    CHECK(objection("").find("What was done?") == 0);
    CHECK(objection("flurb").find("Begin with called") == 0);
    CHECK(objection("called").find("Who?") == 0);
    CHECK(objection("called Bob 1040 no answer") == "“Bob” names nobody of this case. Write vic, perp or a name.");
    CHECK(objection("called kōwhai 1040 no answer").find("may be Mere Kōwhai or Hana Kōwhai or Tama Kōwhai") != std::string::npos);
    CHECK(objection("called vic 1040 her phone is off").find("What came of it") == 0);
}

TEST_CASE("ten thousand characters are a note; more than the record keeps is refused whole", "[lines][contact]")
{
    const QString note = QString(QStringLiteral("ā ")).repeated(5000).trimmed();
    const auto kept = read(QStringLiteral("called vic 1040 no answer ") + note);
    REQUIRE(kept.has_value());
    CHECK(std::get<ContactTyped>(*kept).note == note);
    CHECK(read(QStringLiteral("called vic 1040 no answer ") + note + note).error().sentence.contains("at most 20000"));
}

TEST_CASE("on somebody’s own page they are meant where nobody is named", "[lines][contact]")
{
    WorkedContext context = kowhaiTasked();
    context.person = mere();
    CHECK(understood<ContactTyped>("called 1040 no answer", context).person == mere());
    CHECK(understood<ServiceTyped>("service alarm waitlisted", context).person == mere());
    CHECK(objection("called Bob 1040 no answer", context).find("When was it?") == 0);
}

TEST_CASE("hours of support are typed as people say them", "[lines][contact][R-C4]")
{
    const auto hours = understood<HoursTyped>("hours ivs vic 1.5 safety plan");
    CHECK(hours.person == mere());
    CHECK(hours.role == WorkerRole::Ivs);
    CHECK(hours.minutes == 90);
    CHECK(hours.note == "safety plan");
    CHECK(understood<HoursTyped>("hours vic 1h30").minutes == 90);
    CHECK(understood<HoursTyped>("hours vic 45 min yesterday").minutes == 45);
    CHECK(understood<HoursTyped>("hours vic 45 min yesterday").on == QDate(2018, 5, 9));
    CHECK(understood<HoursTyped>("hours james pos 2 hours").role == WorkerRole::Pos);
    for (const char* wrong : {"hours vic", "hours vic 90", "hours vic many", "hours vic 0 min", "hours vic 25h", "hours vic 1.5 min"})
        CHECK(objection(wrong).find("How long?") == 0);
    CHECK(objection("hours vic 1h tomorrow").find("is still to come") != std::string::npos);
    CHECK(objection("hours pol vic 1h").find("In which role?") == 0);
}

TEST_CASE("how far somebody engaged is one word", "[lines][contact][R-C5]")
{
    CHECK(understood<EngagementTyped>("engaged vic accepted").outcome == Engagement::ContactMadeSupportAccepted);
    CHECK(understood<EngagementTyped>("engaged james pos declined").role == WorkerRole::Pos);
    CHECK(understood<EngagementTyped>("engaged vic not reached").outcome == Engagement::NotAbleToBeReached);
    CHECK(understood<EngagementTyped>("engaged vic unsafe").outcome == Engagement::UnsafeToContact);
    CHECK(objection("engaged vic happily").find("How far:") == 0);
}

TEST_CASE("a service is one line: who, what, how far, by whom, where, since when", "[lines][services][C72]")
{
    const auto alarm = understood<ServiceTyped>("service vic alarm waitlisted by Women’s Refuge in Hamilton East since 3 may: a lock too");
    CHECK(alarm.person == mere());
    CHECK(alarm.category == ServiceCategory::SafetyAlarmsAndLocks);
    CHECK(alarm.status == ServiceStatus::Waitlisted);
    CHECK(alarm.provider == "Women’s Refuge");
    CHECK(alarm.place == "Hamilton East");
    CHECK(alarm.on == QDate(2018, 5, 3));
    CHECK(alarm.note == "a lock too");
    CHECK(understood<ServiceTyped>("services james needs stopping violence").status == ServiceStatus::NeedIdentified);
    CHECK(understood<ServiceTyped>("service vic mental health referred").category == ServiceCategory::MentalHealthSupport);
    CHECK(objection("service vic juggling referred").find("“juggling” is none. Which service") == 0);
    CHECK(objection("service vic alarm").find("How far has it come") == 0);
    CHECK(objection("service vic alarm referred since 31 june") == "“31 june” is no day of the calendar.");
    CHECK(objection("service vic alarm referred since soon") == "“soon” is no day. Write “since 3 may”.");
    CHECK(objection("service vic alarm referred since tomorrow").find("is still to come") != std::string::npos);
}

TEST_CASE("each of the nineteen categories can be typed by its own name", "[lines][services][R-O1]")
{
    for (const auto& word : Vocabulary<ServiceCategory>::words) {
        const QString text = QStringLiteral("service vic %1 referred").arg(QString(code(word.value)).replace(u'_', u' '));
        const auto line = read(text);
        INFO(text.toStdString());
        REQUIRE(line.has_value());
        CHECK(std::get<ServiceTyped>(*line).category == word.value);
    }
}

TEST_CASE("a gap has a kind and a place", "[lines][services][R-O4]")
{
    const auto gap = understood<GapTyped>("gap alcohol in Te Kūiti: nobody takes new people");
    CHECK(gap.category == ServiceCategory::AlcoholAndDrugSupport);
    CHECK(gap.place == "Te Kūiti");
    CHECK(gap.note == "nobody takes new people");
    CHECK(objection("gap alcohol").find("Where is it not to be had?") == 0);
}

TEST_CASE("a provider’s capacity has a kind, whether there is room, and where", "[lines][services][C73]")
{
    const auto capacity = understood<CapacityTyped>("capacity Women’s Refuge alarm full in Hamilton 6 weeks");
    CHECK(capacity.provider == "Women’s Refuge");
    CHECK(capacity.category == ServiceCategory::SafetyAlarmsAndLocks);
    CHECK(capacity.capacity == Capacity::Full);
    CHECK(capacity.place == "Hamilton");
    CHECK(capacity.waitDays == 42);
    CHECK(objection("capacity Women’s Refuge").find("Whose, and for what") == 0);
    CHECK(objection("capacity Women’s Refuge alarm perhaps").find("Is there room") == 0);
}

TEST_CASE("money of the fund has a sum, a purpose and a name", "[lines][services][C75]")
{
    const auto fare = understood<SpendingTyped>("flexi vic $1,120.50 bus fare to Rotorua, agreed by Tui Marama on 3 may");
    CHECK(fare.cents == 112050);
    CHECK(fare.what == "bus fare to Rotorua");
    CHECK(fare.agreedBy == "Tui Marama");
    CHECK(fare.on == QDate(2018, 5, 3));
    CHECK_FALSE(understood<SpendingTyped>("flexi vic 20 nappies agreed by Tui Marama").on);
    CHECK(objection("flexi vic lots nappies agreed by Tui Marama").find("“lots” is no sum of money") == 0);
    CHECK(objection("flexi vic $20 nappies").find("For what, and who agreed?") == 0);
    CHECK(objection("flexi vic $20 agreed by Tui Marama").find("For what, and who agreed?") == 0);
    CHECK(objection("flexi vic $20 nappies agreed by Tui Marama on 31 june") == "“31 june” is no day of the calendar.");
}

TEST_CASE("any line is understood or refused in words, and no note that was not typed is written down", "[lines][contact][property]")
{
    rc::prop("total", [] {
        static const std::vector<std::string> words{"called", "visited", "ivs", "pos", "refuge", "vic", "James", "Kōwhai", "1040", "2575", "31", "june", "may",
                                                    "yesterday", "tomorrow", "no", "answer", "reached", "safe", "service", "alarm", "waitlisted", "by", "in", "since",
                                                    "hours", "1.5", "min", "flexi", "$20", "agreed", "gap", "capacity", "full", "6", "weeks", ":", ",", "’s", "engaged", "unsafe", "now", "(", "\t"};
        const auto known = rc::gen::elementOf(words);
        const auto wild = rc::gen::map(rc::gen::arbitrary<std::string>(), [](const std::string& s) { return s.substr(0, 6); });
        QStringList typed;
        for (const std::string& word : *rc::gen::container<std::vector<std::string>>(rc::gen::weightedOneOf<std::string>({{8, known}, {1, wild}})))
            typed.append(QString::fromUtf8(word.c_str()));
        const QString text = typed.join(u' ');
        const auto line = read(text);
        if (!line) {
            RC_ASSERT(!line.error().sentence.isEmpty());
            return;
        }
        if (const auto* contact = std::get_if<ContactTyped>(&*line)) {
            RC_ASSERT(contact->at <= thursdayMorning());
            RC_ASSERT(text.normalized(QString::NormalizationForm_C).contains(contact->note));
        }
    });
}
