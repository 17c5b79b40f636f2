// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"
#include "core/commands/contact/log_contact.h"
#include "core/commands/family/name_relative.h"
#include "core/commands/plan/note_plan_flag.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/said/edit_line.h"
#include "core/commands/safety/register_order.h"
#include "core/queries/record/acts.h"
#include "tests/history/a_history.h"
#include "tests/open_data/a_folder.h"
#include "tests/support/property.h"

#include <QTemporaryDir>

using namespace tepu;

namespace {

/// The first place where two exports are not the same; empty where they are.
QString difference(const open_data::Files& one, const open_data::Files& other)
{
    if (one.keys() != other.keys())
        return QStringLiteral("files: %1 | %2").arg(one.keys().join(u' '), other.keys().join(u' '));
    for (auto it = one.begin(); it != one.end(); ++it) {
        const auto first = it.value().split('\n');
        const auto second = other[it.key()].split('\n');
        for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
            if (first.value(i) != second.value(i))
                return QStringLiteral("%1 line %2:\n%3\n%4").arg(it.key()).arg(i + 1).arg(QString::fromUtf8(first.value(i)), QString::fromUtf8(second.value(i)));
    }
    return {};
}

/// What goes wrong when a record is exported, taken into a new one and exported again; empty: nothing.
QString faultOfRoundTrip(Record& record)
{
    const open_data::Files out = exportOf(record);
    const AFolder folder(out);
    ARecord fresh;
    const ImportReport report = folder.takenInto(fresh);
    if (!report.isWhole())
        return faultsIn(report);
    if (const QString differs = difference(out, exportOf(*fresh)); !differs.isEmpty())
        return differs;
    if (folder.plannedFor(fresh).changesAnything())
        return QStringLiteral("taken in again it would change something");
    return fresh->verify().damages.isEmpty() ? QString() : QStringLiteral("the new record does not verify");
}

QString lastCommand(const AFamily& family)
{
    return acts(family.tables(), {}).last().command.toString();
}

} // namespace

TEST_CASE("a meeting with all that was said comes back from an export, byte for byte", "[open-data][round-trip]")
{
    AFamily family;
    family.release(QDate(2018, 5, 20));
    const LineId line = family.said("womens_refuge", "=cmd|' /C calc'!A0, she said \"no\"\nand left");
    family.done(EditLine{line, family.words("she said no; 'tika'")});
    family.said("police", "\u202egnitsaw \r\n CR and a bell \a");
    family.allocated(family.contact("womens_refuge", {family.mere}));
    const TaskId taken = family.allocated(family.task("police", "drive past"));
    family.done(StrikeOut{*CommandId::fromString(lastCommand(family))});
    LogContact call;
    call.plan = family.kowhai;
    call.person = family.mere;
    call.words = family.words("no answer, again");
    family.done(call);
    family.done(NotePlanFlag{{}, family.kowhai, PlanFlag::GangAssociation, true, {}});
    RegisterOrder order;
    order.plan = family.kowhai;
    order.protectedPerson = family.mere;
    order.respondent = family.james;
    order.inPlaceFrom = QDate(2018, 5, 1);
    family.done(order);
    family.settle();
    CHECK_FALSE(exportOf(*family.record)["tasks.csv"].contains(taken.toString().toUtf8()));
    CHECK(faultOfRoundTrip(*family.record).toStdString() == "");
}

TEST_CASE("somebody of a single name comes back with it, however many words it has", "[open-data][round-trip][R-C10]")
{
    AFamily family;
    for (const char* name : {"Rangi", "Moana Te Rā"}) {
        NameRelative relative;
        relative.plan = family.kowhai;
        relative.givenNames = QString::fromUtf8(name);
        family.done(relative);
    }
    family.settle();
    CHECK(exportOf(*family.record)["people.csv"].contains(",Moana Te Rā,"));
    CHECK(faultOfRoundTrip(*family.record).toStdString() == "");
}

TEST_CASE("an export holds every kind of fact that there is, but those of the record itself", "[open-data][round-trip]")
{
    AFamily family;
    family.said("police", "attended twice");
    const open_data::Files out = exportOf(*family.record);
    for (const char* file : {"fact_line_captured.csv", "fact_meeting_opened.csv", "fact_episode_received.csv", "users.csv", "agencies.csv"})
        CHECK(out.contains(file));
    for (const char* file : {"fact_user_admitted.csv", "fact_seat_opened.csv", "fact_record_founded.csv", "fact_setting_changed.csv"})
        CHECK_FALSE(out.contains(file));
    CHECK(out["fact_line_captured.csv"].contains("attended twice"));
}

TEST_CASE("the demonstration comes back from an export, byte for byte", "[open-data][round-trip]")
{
    QTemporaryDir folder;
    const auto made = demonstration::made(folder.filePath("demo"));
    if (!made)
        FAIL(made.error().sentence.toStdString());
    const open_data::Files out = exportOf(**made);
    for (const char* file : {"plans.csv", "people.csv", "plan_people.csv", "episodes.csv", "episode_people.csv", "tasks.csv", "risk_changes.csv", "reviews.csv"}) {
        INFO(file);
        CHECK(out[file].count('\n') > 1);
    }
    CHECK(faultOfRoundTrip(**made).toStdString() == "");
}

TEST_CASE("the cohort comes back from an export, and what was done since with it", "[open-data][round-trip]")
{
    AHistory history;
    AFolder::sample().takenInto(history.family.record);
    for (quint64 seed = 1; seed <= 60; ++seed)
        history.act(seed);
    CHECK(faultOfRoundTrip(history.record()).toStdString() == "");
}

TEST_CASE("whatever was done, an export taken in and exported again is the same", "[open-data][round-trip][property]")
{
    property("random histories", {10, 80}, [] {
        AHistory history;
        for (const quint64 seed : *seedsOfCommands(80))
            history.act(seed);
        if (const QString fault = faultOfRoundTrip(history.record()); !fault.isEmpty())
            RC_FAIL(fault.toStdString());
    });
}

TEST_CASE("a record made from an export holds the same families", "[open-data][round-trip]")
{
    AHistory history;
    for (quint64 seed = 100; seed <= 150; ++seed)
        history.act(seed);
    ARecord fresh;
    AFolder(exportOf(history.record())).takenInto(fresh);
    for (const char* table : {"plan", "person", "line", "task", "agenda_case", "attendance", "contact_attempt", "standing_line", "struck"}) {
        const auto rows = [&](Record& record) {
            QStringList all;
            for (const QString& row : record.tables().dump().split(u'\n'))
                if (row.startsWith(QLatin1String(table) + u'|') && !row.contains(record.journal().record().toString()))
                    all.append(row);
            return all;
        };
        INFO(table);
        CHECK(rows(*fresh) == rows(history.record()));
    }
}
