// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/category_words.h"
#include "core/rules/lines/task_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;
using namespace tepu::family;

namespace {

struct Example {
    const char* text;
    TaskCategory category;
    const char* agency;
};

} // namespace

static const Example table18[]{
    {"ivs engage with victim, assess needs and complete safety planning for home and children's school",
     TaskCategory::MakeContactWithFamily, "ivs_provider"},
    {"pos to make contact and complete assessment, encourage self-referral for alcohol and drug support",
     TaskCategory::MakeContactWithFamily, "pos_provider"},
    {"police advise ministry of justice not to bail to his parents address as they reside in same street as victim",
     TaskCategory::InformationSharing, "police"},
    {"oranga tamariki to notify assigned social worker and update CYRAS with details of latest episode",
     TaskCategory::InformationSharing, "oranga_tamariki"},
    {"corrections to warn pre-sentence report writer of episode", TaskCategory::InformationSharing, "corrections"},
    {"pos to feedback on engagement with perpetrator and attendance on the anger management programme",
     TaskCategory::InformationSourcing, "pos_provider"},
    {"hlth feedback on outcome of his mental health assessment completed in prison", TaskCategory::InformationSourcing,
     "health"},
    {"isr allocate an ivs from a kaupapa māori provider that covers rural waikato",
     TaskCategory::AllocateSpecialistPractitioner, "isr_coordinator"},
    {"isr assign a female pos as the perpetrator is a female and has requested this",
     TaskCategory::AllocateSpecialistPractitioner, "isr_coordinator"},
    {"probation attend first visit with new pos to aid engagement with perpetrator", TaskCategory::LiaiseCoordinate,
     "corrections"},
    {"pos to talk with winz re benefit", TaskCategory::LiaiseCoordinate, "pos_provider"},
    {"cor discuss episode with James", TaskCategory::LiaiseCoordinate, "corrections"},
    {"ot arrange a professionals meeting with participating agencies to discuss the children's welfare needs",
     TaskCategory::ArrangeProfessionalsMeeting, "oranga_tamariki"},
    {"ivs arrange professionals meeting prior to oranga tamariki family group conference for the agencies to discuss their "
     "concerns",
     TaskCategory::ArrangeProfessionalsMeeting, "ivs_provider"},
    {"police to do an unannounced home visit to check welfare of victim and determine if perpetrator present",
     TaskCategory::ImmediateSafetyActions, "police"},
    {"pol change bail address from sister's home as she has 2 children & he has a sexual offending history with minors",
     TaskCategory::ImmediateSafetyActions, "police"},
    {"hlth notify the family's gp of family harm episode and place an emergency department alert on system",
     TaskCategory::OtherActions, "health"},
    {"winz to complete face (full and correct entitlement) of benefits for victim", TaskCategory::OtherActions,
     "work_and_income"},
    {"pol add victim's name to victims' register", TaskCategory::OtherActions, "police"},
    {"isr to diarise for sam review in 2 weeks after completion of oranga tamariki family group conference of this medium "
     "risk plan",
     TaskCategory::SetSamIcmReviewDate, "isr_coordinator"},
    {"isr to complete icm review prior to court case review hearing to safety plan for potential remand release",
     TaskCategory::SetSamIcmReviewDate, "isr_coordinator"},
    {"police to offer alarm to victim prior to prison release of ex-partner", TaskCategory::MonitoredAlarmHomeSecurity,
     "police"},
    {"refuge to complete safe@home application for installation of door and window locks",
     TaskCategory::MonitoredAlarmHomeSecurity, "womens_refuge"},
};

static const Example asTyped[]{
    {"refuge contact victim via sister after 1500", TaskCategory::MakeContactWithFamily, "womens_refuge"},
    {"ot roc children", TaskCategory::OtherActions, "oranga_tamariki"},
    {"pol welfare check today 1700 not alone", TaskCategory::ImmediateSafetyActions, "police"},
    {"probation with pos first visit, after ivs says safe", TaskCategory::LiaiseCoordinate, "corrections"},
    {"pos contact perp after …", TaskCategory::MakeContactWithFamily, "pos_provider"},
    {"ivs contact Mere, safety plan, alarm", TaskCategory::MakeContactWithFamily, "ivs_provider"},
    {"acc injury claims both mon 1200", TaskCategory::InformationSourcing, "acc"},
    {"hlth ed alert", TaskCategory::OtherActions, "health"},
    {"moe tell school", TaskCategory::InformationSharing, "education"},
    {"wi face review", TaskCategory::OtherActions, "work_and_income"},
    {"isr review icm wed 16 may", TaskCategory::SetSamIcmReviewDate, "isr_coordinator"},
    {"police offer alarm before release", TaskCategory::MonitoredAlarmHomeSecurity, "police"},
    {"isr review after fgc", TaskCategory::SetSamIcmReviewDate, "isr_coordinator"},
    {"ivs face to face today 1500", TaskCategory::MakeContactWithFamily, "ivs_provider"},
    {"pol home visit to check welfare tonight", TaskCategory::ImmediateSafetyActions, "police"},
    {"cor something else", TaskCategory::OtherActions, "corrections"},
};

template <size_t n>
static void check(const Example (&examples)[n])
{
    for (const Example& example : examples) {
        const auto task = understandTask(QString::fromUtf8(example.text), kowhai());
        INFO(example.text);
        CHECK(code(task.category) == code(example.category));
        CHECK(task.agency.value_or(QString()) == QLatin1String(example.agency));
    }
}

TEST_CASE("every example of Table 18 falls into its category and to its agency", "[rules][lines][R-T1]")
{
    check(table18);
}

TEST_CASE("tasks as a table types them fall into their category and to their agency", "[rules][lines][R-T1]")
{
    check(asTyped);
}

TEST_CASE("every category is reached by an example", "[rules][lines][R-T1]")
{
    for (const auto& word : Vocabulary<TaskCategory>::words)
        CHECK(std::any_of(std::begin(table18), std::end(table18),
                          [&](const Example& example) { return example.category == word.value; }));
}

/// "tell/notify … gp" with the first, and with the last, of its alternatives.
static QString written(const QString& pattern, bool withLast)
{
    QStringList words;
    for (const QString& word : pattern.split(u' '))
        words.append(withLast ? word.section(u'/', -1) : word.section(u'/', 0, 0));
    return words.join(u' ').replace(u'…', QStringLiteral("so"));
}

TEST_CASE("every phrase that is shipped is understood as its own category", "[rules][lines][R-T1]")
{
    QFile file(QStringLiteral(":/sites/task_categories.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString& name : table.keys())
        for (const QJsonValue& phrase : table.value(name).toArray())
            for (const bool withLast : {false, true}) {
                const auto found = shippedCategories().first(TypedLine(written(phrase.toString(), withLast)));
                INFO(phrase.toString().toStdString());
                REQUIRE(found);
                CHECK(code(found->value) == name);
            }
}

TEST_CASE("a table of words that leaves a category out is refused", "[rules][lines][R-T1]")
{
    const auto book = parseCategories(R"({"make_contact_with_family":["contact"]})");
    REQUIRE_FALSE(book);
    CHECK(book.error().sentence.contains("information_sharing"));
}

TEST_CASE("a table of words with a category that is none of the ten is refused", "[rules][lines][R-T1]")
{
    QString json = QStringLiteral("{\"eleventh\":[\"x\"]");
    for (const QString& name : codes<TaskCategory>())
        json += QStringLiteral(",\"%1\":[\"word %1\"]").arg(name);
    const auto wrong = parseCategories((json + u'}').toUtf8());
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().sentence.contains("eleventh"));
    const auto right = parseCategories((json.replace(QStringLiteral("\"eleventh\":[\"x\"],"), QString()) + u'}').toUtf8());
    CHECK(right);
}

TEST_CASE("a word that waits or sets a time makes no category", "[rules][lines][R-T1]")
{
    CHECK(understandTask(QStringLiteral("cor file if arrested"), kowhai()).category == TaskCategory::OtherActions);
    CHECK(understandTask(QStringLiteral("cor file because contact is unsafe"), kowhai()).category == TaskCategory::OtherActions);
}
