// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendar_file.h"
#include "core/exchange/calendar/today_file.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/set_review.h"
#include "core/queries/sharing/disclosures.h"
#include "core/queries/site/site_agencies.h"
#include "tests/support/a_family.h"

#include <QFile>
#include <QTemporaryDir>

#include <libical/ical.h>

using namespace tepu;

namespace {

/// A calendar file as a calendar reads it.
class ReadBack {
public:
    explicit ReadBack(const QByteArray& bytes) : m_calendar(icalparser_parse_string(bytes.constData())) { REQUIRE(m_calendar); }
    ~ReadBack() { icalcomponent_free(m_calendar); }
    ReadBack(const ReadBack&) = delete;
    ReadBack& operator=(const ReadBack&) = delete;

    int count(icalcomponent_kind kind) const { return icalcomponent_count_components(m_calendar, kind); }
    icalcomponent* first(icalcomponent_kind kind) const { return icalcomponent_get_first_component(m_calendar, kind); }
    icalcomponent* titled(const QString& title) const
    {
        for (auto* each = first(ICAL_ANY_COMPONENT); each; each = icalcomponent_get_next_component(m_calendar, ICAL_ANY_COMPONENT))
            if (title == QString::fromUtf8(icalcomponent_get_summary(each)))
                return each;
        return nullptr;
    }

private:
    icalcomponent* m_calendar;
};

QByteArray fileOf(const AFamily& family, const std::optional<QString>& agency, Instant now)
{
    return calendarFile(calendarEntries(family.tables(), agency, now), now);
}

QString numberOf(const AFamily& family)
{
    return family.tables().one<QString>("SELECT number FROM plan WHERE id = ?", values(family.kowhai)).value();
}

/// A task for Police, a review and a release.
void fill(AFamily& family)
{
    AllocateTask task = family.task("police", "look in on Mere at 4 Secret Lane, James is out");
    task.due = family.at("2018-05-12T14:00:00+12:00");
    family.done(task);
    SetReview review;
    review.plan = family.kowhai;
    review.on = QDate(2018, 5, 24);
    family.done(review);
    family.release(QDate(2018, 5, 30));
}

/// Every word of the record that somebody could be known by.
QStringList namesIn(const AFamily& family)
{
    QStringList names{"Kōwhai", "Totara", "Mere", "James", "Hana", "Tama", "Secret", "Lane", "sister"};
    names += family.tables().column<QString>("SELECT DISTINCT coalesce(given_names, '') FROM person WHERE given_names <> ''");
    names += family.tables().column<QString>("SELECT DISTINCT family_name FROM plan");
    return names;
}

} // namespace

TEST_CASE("a calendar read back has each task with its time and each day as a day", "[today][calendar]")
{
    AFamily family;
    fill(family);
    const ReadBack file(fileOf(family, std::nullopt, family.clock));
    auto* task = file.titled("Task " + numberOf(family));
    REQUIRE(task);
    CHECK(icalcomponent_isa(task) == ICAL_VTODO_COMPONENT);
    CHECK(QByteArray(icaltime_as_ical_string(icalcomponent_get_due(task))) == "20180512T020000Z");
    auto* review = file.titled("Review " + numberOf(family));
    REQUIRE(review);
    CHECK(icalcomponent_isa(review) == ICAL_VEVENT_COMPONENT);
    CHECK(icalcomponent_get_dtstart(review).is_date);
    CHECK(QByteArray(icaltime_as_ical_string(icalcomponent_get_dtstart(review))) == "20180524");
    CHECK(file.count(ICAL_VEVENT_COMPONENT) == 2);
}

TEST_CASE("no name, place or word of the record stands in a calendar", "[today][calendar][R-S1]")
{
    AFamily family;
    fill(family);
    const QByteArray bytes = fileOf(family, std::nullopt, family.clock);
    REQUIRE(bytes.contains("VTODO"));
    for (const QString& name : namesIn(family)) {
        CAPTURE(name.toStdString());
        CHECK_FALSE(bytes.contains(name.toUtf8()));
    }
    CHECK_FALSE(bytes.contains("LOCATION"));
    CHECK_FALSE(bytes.contains("DESCRIPTION"));
    CHECK_FALSE(bytes.toLower().contains("police"));
}

TEST_CASE("a second file changes what the first brought: its ids stay, and what is done says so", "[today][calendar]")
{
    AFamily family;
    fill(family);
    const auto uid = [&] { return QByteArray(icalcomponent_get_uid(ReadBack(fileOf(family, std::nullopt, family.clock)).first(ICAL_VTODO_COMPONENT))); };
    const QByteArray before = uid();
    EndTask done;
    done.task = family.tables().one<TaskId>("SELECT id FROM task WHERE agency = 'police'").value();
    done.state = TaskState::Done;
    done.outcome = family.words("she is well");
    family.done(done);
    CHECK(uid() == before);
    const ReadBack after(fileOf(family, std::nullopt, family.clock));
    CHECK(icalcomponent_get_status(after.first(ICAL_VTODO_COMPONENT)) == ICAL_STATUS_COMPLETED);
    CHECK(fileOf(family, std::nullopt, family.clock + 24h * 29).contains("VTODO") == false);
}

TEST_CASE("an agency’s calendar holds its own tasks and the days of the families in which it has one", "[today][calendar][R-S1]")
{
    AFamily family;
    fill(family);
    const ReadBack police(fileOf(family, QString("police"), family.clock));
    CHECK(police.count(ICAL_VTODO_COMPONENT) == 1);
    CHECK(police.count(ICAL_VEVENT_COMPONENT) == 2);
    const ReadBack housing(fileOf(family, QString("housing"), family.clock));
    CHECK(housing.count(ICAL_VTODO_COMPONENT) == 0);
    CHECK(housing.count(ICAL_VEVENT_COMPONENT) == 0);
}

TEST_CASE("Today as a table holds an agency’s own lines, numbers and no names", "[today][exchange][R-S1]")
{
    AFamily family;
    fill(family);
    const Instant late = family.at("2018-05-25T09:00:00+12:00");
    const SiteAgencies agencies(family.tables());
    const BoardTable police = todayTable(family.tables(), *agencies.find("police"), late);
    REQUIRE(police.rows.size() == 1);
    CHECK(police.rows[0].size() == police.header.size());
    CHECK(police.rows[0].contains(numberOf(family)));
    CHECK(todayTable(family.tables(), *agencies.find("pos_provider"), late).rows.isEmpty());
    const BoardTable all = todayTable(family.tables(), *agencies.find("isr_coordinator"), late);
    CHECK(all.rows.size() >= 3);
    const QByteArray csv = boardCsv(all);
    for (const QString& name : namesIn(family)) {
        CAPTURE(name.toStdString());
        CHECK_FALSE(csv.contains(name.toUtf8()));
    }
}

TEST_CASE("Today is written as a file that only its owner reads, in each of its kinds, or not at all", "[today][exchange]")
{
    AFamily family;
    fill(family);
    const QTemporaryDir folder;
    const Agency police = *SiteAgencies(family.tables()).find("police");
    for (const auto& kind : Vocabulary<TodayFile>::words) {
        const QString path = folder.filePath(QStringLiteral("today.") + code(kind.value));
        const auto written = writeToday(family.tables(), police, kind.value, path, family.at("2018-05-25T09:00:00+12:00"));
        REQUIRE(written);
        CHECK(*written > 0);
        CHECK_FALSE(QFile(path).permissions().testFlag(QFile::ReadOther));
        CHECK(writeToday(family.tables(), police, kind.value, folder.filePath("none/") + code(kind.value), family.clock).error().sentence.contains("cannot be written"));
    }
    family.done(disclosureOfToday(police));
    CHECK(family.tables().one<int>("SELECT count(*) FROM disclosure WHERE recipient = 'police' AND what = 'action_sheet'").value() >= 1);
}
