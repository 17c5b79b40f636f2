// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/referrals/police_episodes.h"
#include "core/exchange/referrals/prison_releases.h"
#include "tests/exchange/referrals/bad_files.h"
#include "tests/support/test.h"

#include <QSet>

using namespace tepu;

namespace {

const Instant imported = *parseInstant(QStringLiteral("2018-05-10T08:00:00+12:00"));

/// What a reader says of a file, whichever kind it is.
struct Verdict {
    std::optional<FileFault> refused;
    int accepted = 0;
    int rowsImported = 0;
    QSet<int> incompleteLines;
    QStringList rejectedRefs;
    QVector<RowFault> rowFaults;
    QVector<WholeFault> wholeFaults;
    QVector<Warning> warnings;
};

template <class File>
Verdict verdictOn(const tl::expected<File, FileFault>& file)
{
    Verdict verdict;
    if (!file) {
        verdict.refused = file.error();
        return verdict;
    }
    verdict.accepted = static_cast<int>(file->accepted.size());
    verdict.rejectedRefs = file->rejectedRefs;
    verdict.rowFaults = file->rowFaults;
    verdict.wholeFaults = file->wholeFaults;
    verdict.warnings = file->warnings;
    return verdict;
}

Verdict readAs(const QString& kind, const QByteArray& bytes)
{
    if (kind == u"prison-releases") {
        Verdict verdict = verdictOn(readPrisonReleases(bytes));
        verdict.rowsImported = verdict.accepted;
        return verdict;
    }
    const auto file = readPoliceEpisodes(bytes, imported);
    Verdict verdict = verdictOn(file);
    for (const ReferredEpisode& episode : file ? file->accepted : QVector<ReferredEpisode>()) {
        verdict.rowsImported += static_cast<int>(episode.people.size());
        for (const int line : episode.rejectedLines)
            verdict.incompleteLines.insert(line);
    }
    return verdict;
}

QVector<QHash<QString, QString>> table(const char* name)
{
    const auto file = readCsv(badFile(QString::fromLatin1(name)));
    REQUIRE(file);
    QVector<QHash<QString, QString>> rows;
    for (const CsvRecord& record : file->records) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < file->header.size(); ++i)
            row.insert(file->header[i], record.fields[i]);
        rows.append(row);
    }
    return rows;
}

QString rejectedLines(const Verdict& verdict)
{
    QStringList lines;
    for (const RowFault& fault : verdict.rowFaults)
        if (lines.isEmpty() || lines.last() != QString::number(fault.line))
            lines.append(QString::number(fault.line));
    return lines.join(u';');
}

QStringList sorted(QStringList refs)
{
    refs.sort();
    return refs;
}

/// Everything that is said of a file, one finding a line: `4 role: not one of …`.
QStringList said(const Verdict& verdict)
{
    QStringList all;
    const auto add = [&](int line, const QString& column, const QString& reason) {
        all.append(QStringLiteral("%1 %2: %3").arg(QString::number(line), column, reason));
    };
    if (verdict.refused)
        add(verdict.refused->line.value_or(0), {}, verdict.refused->reason);
    for (const RowFault& fault : verdict.rowFaults)
        add(fault.line, fault.column, fault.reason);
    for (const WholeFault& fault : verdict.wholeFaults)
        add(fault.lines.first(), fault.column, fault.reason);
    for (const Warning& warning : verdict.warnings)
        add(warning.line, warning.column, QStringLiteral("warning: ") + warning.reason);
    return all;
}

} // namespace

TEST_CASE("every bad file comes to what its list says", "[exchange][referrals]")
{
    for (const auto& row : table("bad.csv")) {
        const QString name = row["file"];
        INFO(name);
        const Verdict verdict = readAs(row["kind"], badFile(name));
        UNSCOPED_INFO(said(verdict).join(u'\n').left(2000));
        CHECK(verdict.refused.has_value() == (row["outcome"] == u"refused"));
        CHECK(rejectedLines(verdict) == row["rejected_lines"]);
        CHECK(sorted(verdict.rejectedRefs) == sorted(row["rejected_refs"].split(u';', Qt::SkipEmptyParts)));
        CHECK(QString::number(verdict.accepted) == row["imported"]);
        CHECK(QString::number(verdict.rowsImported) == row["rows_imported"]);
    }
}

TEST_CASE("every bad file is answered line by line, with column and reason, and nothing else", "[exchange][referrals]")
{
    QHash<QString, QStringList> expected;
    for (const auto& row : table("findings.csv"))
        expected[row["file"]].append(QStringLiteral("%1 %2: %3").arg(row["line"], row["column"], row["reason"]));
    for (const auto& row : table("bad.csv")) {
        const QString name = row["file"];
        INFO(name);
        const QStringList found = said(readAs(row["kind"], badFile(name)));
        CHECK(found.join(u'\n') == expected[name].join(u'\n'));
    }
}

TEST_CASE("a message repeats at most sixty characters, all of them visible", "[exchange][referrals]")
{
    for (const auto& row : table("bad.csv"))
        for (const RowFault& fault : readAs(row["kind"], badFile(row["file"])).rowFaults) {
            CHECK(fault.value.toUcs4().size() <= 60);
            CHECK_FALSE(fault.value.contains(QChar(0x1B)));
            CHECK_FALSE(fault.value.contains(QChar(0x202E)));
            CHECK(fault.reason.size() < 200);
        }
}
