// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/tell_danger.h"
#include "core/commands/task/set_review.h"
#include "core/queries/query_book.h"
#include "core/queries/record/acts.h"
#include "tests/support/a_family.h"

#include <QRegularExpression>

using namespace tepu;

static Result<QCborValue> asked(ARecord& record, const char* name, const QMap<QString, QString>& given = {})
{
    return QueryBook::all().ask(record->tables(), QString::fromLatin1(name), given, Instant());
}

/// What a question is asked with: of these what it needs, and an id of nothing where none of them is meant.
static QMap<QString, QString> whatItNeeds(const QueryBook::Entry& entry, const QMap<QString, QString>& said)
{
    QMap<QString, QString> given;
    for (const FieldShape& parameter : entry.parameters)
        if (parameter.required || said.contains(parameter.name))
            given.insert(parameter.name, said.value(parameter.name, Uuid::fresh().toString()));
    return given;
}

TEST_CASE("the record says what it is", "[queries]")
{
    ARecord record(Site::Christchurch);
    const auto row = recordRow(record->tables());
    REQUIRE(row);
    CHECK(row->site == "christchurch");
    CHECK(row->training);
    CHECK(asked(record, "record")->toMap().value("site").toString() == "christchurch");
}

TEST_CASE("an unknown query and an unknown parameter are refused by name", "[queries]")
{
    ARecord record;
    CHECK(asked(record, "agendas").error().sentence.contains("agendas"));
    CHECK(asked(record, "acts", {{"meting", "x"}}).error().sentence.contains("this query takes: meeting"));
    CHECK(asked(record, "meetings", {{"meeting", "x"}}).error().sentence.contains("this query takes: none"));
    CHECK(asked(record, "acts", {{"meeting", "x"}}).error().sentence.contains("no id"));
}

TEST_CASE("a parameter that must be given is asked for by name", "[queries]")
{
    ARecord record;
    CHECK(asked(record, "agenda").error().sentence == QString::fromUtf8("“meeting” is missing"));
}

TEST_CASE("true and false are read from their words", "[queries]")
{
    AFamily family;
    const QMap<QString, QString> at{{"plan", family.kowhai.toString()}, {"meeting", family.meeting.toString()}};
    const auto room = [&](const char* observers) {
        auto given = at;
        given.insert("observers", QString::fromLatin1(observers));
        return QueryBook::all().ask(family.tables(), "roomCase", given, family.clock);
    };
    CHECK(room("true")->toMap().value("family").toString() == "K.");
    CHECK(room("false")->toMap().value("family").toString() == QString::fromUtf8("Kōwhai"));
    CHECK(room("perhaps").error().sentence.contains("must be true or false"));
}

TEST_CASE("twenty agencies sit at a site’s tables, Police first", "[queries]")
{
    ARecord record;
    const auto agencies = asked(record, "agencies")->toArray();
    CHECK(agencies.size() == 20);
    CHECK(agencies.first().toMap().value("mark").toString() == "POL");
}

TEST_CASE("every named question has a name of one kind, written like this one: changedSinceSent", "[queries]")
{
    static const QRegularExpression name(QStringLiteral("^[a-z]+([A-Z][a-z]+)*$"));
    const auto& entries = QueryBook::all().entries();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(name.match(it.key()).hasMatch());
    }
}

TEST_CASE("every named question has an answer on a record without families", "[queries]")
{
    ARecord record;
    const QMap<QString, QString> said{{"date", "2018-05-10"}, {"kind", "icm"}, {"agency", "health"}};
    const auto& entries = QueryBook::all().entries();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(QueryBook::all().ask(record->tables(), it.key(), whatItNeeds(*it, said), Instant()));
    }
}

TEST_CASE("every named question answers on a whole family with the fields that it lists", "[queries]")
{
    AFamily family;
    ChangeRisk high;
    high.plan = family.kowhai;
    high.to = RiskLevel::High;
    high.text = family.words("hands on her throat");
    family.done(high);
    family.done(family.contact("womens_refuge", {family.mere}));
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, QDate(2018, 5, 16), {}});
    family.done(AnswerQuestion{family.kowhai, "tamariki_safe", family.words("with her sister")});
    family.done(TellDanger{family.kowhai, DangerTo::Police111, "Aroha Pene", {}});
    family.done(HoldContact{AlertId::fresh(), family.james, family.words("he does not know"), {}, Source::Victim, {}, true, {}});
    family.said("police", "attended twice this month");
    const auto caseId = family.tables().one<CaseId>("SELECT id FROM agenda_case");
    family.done(DeclareConflict{*caseId, "health", family.words("Ana Wirihana")});
    const QMap<QString, QString> said{{"date", "2018-05-10"}, {"kind", "sam"}, {"agency", "womens_refuge"},
                                      {"plan", family.kowhai.toString()}, {"meeting", family.meeting.toString()},
                                      {"case", caseId->toString()}, {"person", family.mere.toString()}};
    const auto& entries = QueryBook::all().entries();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        INFO(it.key().toStdString());
        const auto answer = QueryBook::all().ask(family.tables(), it.key(), whatItNeeds(*it, said), family.clock);
        REQUIRE(answer);
        const QCborValue row = answer->isArray() ? answer->toArray().at(0) : *answer;
        if (row.isMap())
            CHECK(row.toMap().size() == it->fields.size());
    }
}

TEST_CASE("the questions of a case are answered for a family and empty for none", "[queries]")
{
    AFamily family;
    const auto rowsOf = [&](const char* name, const PlanId& plan) {
        const QMap<QString, QString> given{{"plan", plan.toString()}};
        return QueryBook::all().ask(family.tables(), QString::fromLatin1(name), given, family.clock)->toArray().size();
    };
    for (const char* name : {"episodesOf", "episodeDates", "people", "history", "alertStrip"}) {
        INFO(name);
        CHECK(rowsOf(name, family.kowhai) > 0);
        CHECK(rowsOf(name, PlanId::fresh()) == 0);
    }
}
