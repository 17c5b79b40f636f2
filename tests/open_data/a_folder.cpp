// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/open_data/a_folder.h"

#include "tests/support/test.h"
#include "tests/support/test_data.h"

using namespace tepu;

AFolder AFolder::sample()
{
    AFolder sample;
    const auto read = open_data::readFolder(testData("review-2018/cohort"));
    REQUIRE(read);
    sample.folder.files = read->files;
    REQUIRE(sample.folder.files.size() == 21);
    return sample;
}

AFolder AFolder::small()
{
    AFolder small = sample();
    for (QByteArray& content : small.folder.files)
        content = content.left(content.indexOf('\n') + 1);
    small.add("plans.csv", "FSP-001,waikato_rural,SAM,medium,police_episode,2018-05-03,2018-07-26,open,,resident_or_unborn")
        .add("people.csv", "P001,Person P001,1980-02-03,male,european,benefit,none")
        .add("people.csv", "V001,Person V001,1982-03-04,female,maori,employed,none")
        .add("people.csv", "C001,Person C001,2012-05-06,female,maori,,")
        .add("plan_people.csv", "FSP-001,P001,perpetrator")
        .add("plan_people.csv", "FSP-001,V001,victim")
        .add("plan_people.csv", "FSP-001,C001,subject")
        .add("episodes.csv", "EP-0001,FSP-001,2018-05-02T23:56,1,offence,0,0,victim")
        .add("episode_people.csv", "EP-0001,P001,perpetrator,1")
        .add("episode_people.csv", "EP-0001,V001,victim,1");
    return small;
}

AFolder& AFolder::add(const char* file, const QByteArray& row)
{
    REQUIRE(folder.files.contains(QString::fromLatin1(file)));
    folder.files[QString::fromLatin1(file)] += row + '\n';
    return *this;
}

AFolder& AFolder::change(const char* file, const QByteArray& from, const QByteArray& to)
{
    QByteArray& content = folder.files[QString::fromLatin1(file)];
    const qsizetype at = content.indexOf(from);
    INFO(file << ": " << from.toStdString());
    REQUIRE(at >= 0);
    content.replace(at, from.size(), to);
    return *this;
}

open_data::ImportPlan AFolder::plannedFor(ARecord& record) const
{
    const auto plan = open_data::importPlan(folder, *record, record.at("10:00"));
    if (!plan)
        FAIL(plan.error().sentence.toStdString());
    return *plan;
}

ImportReport AFolder::takenInto(ARecord& record) const
{
    const auto plan = plannedFor(record);
    if (plan.changesAnything())
        if (const auto taken = record->perform(plan.command, record.at("10:00")); !taken)
            FAIL(taken.error().sentence.toStdString());
    return plan.report;
}

open_data::Files exportOf(Record& record)
{
    const auto facts = record.journal().statements();
    REQUIRE(facts);
    const auto files = open_data::exported(*facts);
    if (!files)
        FAIL(files.error().sentence.toStdString());
    return *files;
}

ReportedFile fileIn(const ImportReport& report, const char* file)
{
    for (const ReportedFile& each : report.files)
        if (each.file == QStringLiteral("folder/") + QLatin1String(file))
            return each;
    FAIL("no such file in the report");
    return {};
}

QString faultsIn(const ImportReport& report)
{
    QStringList faults;
    for (const ReportedFile& file : report.files) {
        if (file.refused)
            faults.append(QStringLiteral("%1: %2").arg(file.file, file.refused->reason));
        for (const ReportedRejection& row : file.rejected)
            faults.append(QStringLiteral("%1:%2 %3 [%4] %5").arg(file.file).arg(row.line.value_or(0)).arg(row.column, row.value, row.reason));
        for (const ReportedDifference& row : file.differing)
            faults.append(QStringLiteral("%1 %2 differs in %3").arg(file.file, row.ref, QStringList(row.columns).join(u", ")));
    }
    return faults.mid(0, 20).join(u'\n');
}
