// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/proven_backup.h"
#include "core/commands/record.h"
#include "core/commands/said/capture_line.h"
#include "core/queries/meeting/meetings.h"
#include "tests/bench/load/grown_record.h"
#include "tests/bench/measured.h"
#include "tests/bench/sqlite_watch.h"
#include "tests/support/own_home.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTextStream>
#include <sys/resource.h>

using namespace tepu;
using namespace tepu::bench;

namespace {

/// One thing that is done to a large record, in a process of its own so that its memory is its own.
struct Step {
    const char* name;
    const char* what;
    std::function<void(const QString& folder)> act;
};

Unlocking unlocking(const QString& folder, Purpose purpose = Purpose::Work)
{
    return {folder, grownPassphrase, {}, purpose};
}

std::unique_ptr<Record> opened(const QString& folder)
{
    auto record = Record::open(unlocking(folder));
    mustWork(record);
    return std::move(*record);
}

void dropSnapshots(const QString& folder)
{
    QDir snapshots(folder + QStringLiteral("/snapshots"));
    for (const QString& name : snapshots.entryList(QDir::Files))
        snapshots.remove(name);
}

PlainSqlite plain(const QString& file)
{
    return PlainSqlite(file.toUtf8());
}

const char* const everyEvent = "SELECT header, body, signature, seat, chain, sequence, clock, scope FROM event";

void writeRow(const QString& what, Span span, const QString& peak)
{
    QTextStream(stdout) << "| " << what << " | " << QString::number(std::chrono::duration<double>(span).count(), 'f', 2) << " s | " << peak << " |\n";
}

/// The same bytes appended to a plain table that is as durable, a thousand times.
void appendPlain(const QString& folder)
{
    const PlainSqlite sqlite = plain(folder + QStringLiteral(".lines"));
    PlainSqlite(sqlite).run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE event(bytes BLOB NOT NULL)");
    for (int i = 0; i < 1000; ++i)
        PlainSqlite(sqlite).run("BEGIN IMMEDIATE; INSERT INTO event VALUES(randomblob(408)); INSERT INTO event VALUES(randomblob(408)); COMMIT");
}

/// A line said a thousand times.
void sayLines(const QString& folder)
{
    const auto record = opened(folder);
    const auto plan = record->tables().one<PlanId>(QStringLiteral("SELECT id FROM plan LIMIT 1"));
    CaptureLine line;
    line.plan = plan.value();
    line.agency = QStringLiteral("police");
    line.words = *Words::of(QStringLiteral("attended twice this month; he left before we arrived"));
    const Span said = timed([&] {
        for (int i = 0; i < 1000; ++i) {
            line.line = LineId::fresh();
            mustWork(record->perform(line, {record->user(), *parseInstant(QStringLiteral("2028-05-10T08:00:00+12:00")), {}}));
        }
    });
    writeRow(QStringLiteral("a thousand lines said, each until it is durable"), said, {});
    writeRow(QStringLiteral("floor: their bytes appended, plain"), timed([&] { appendPlain(folder); }), {});
}

const QVector<Step>& steps()
{
    static const QVector<Step> all{
        {"rebuild", "unlock without a snapshot, to the first list (it leaves one)",
         [](const QString& folder) {
             dropSnapshots(folder);
             meetings(opened(folder)->tables());
         }},
        {"unlock", "unlock with a snapshot, to the first list", [](const QString& folder) { meetings(opened(folder)->tables()); }},
        {"read", "floor: every event read, plain", [](const QString& folder) { plain(folder + QStringLiteral("/journal.db")).reader({everyEvent})(); }},
        {"verify", "verify", [](const QString& folder) {
             const auto verification = opened(folder)->verify();
             if (!verification.damages.isEmpty())
                 throw std::runtime_error(verification.damages.first().what.toStdString());
         }},
        {"backup", "backup, proven", [](const QString& folder) { mustWork(backUp(opened(folder)->journal(), folder + QStringLiteral(".backup"))); }},
        {"copy", "floor: a copy, plain (VACUUM INTO)",
         [](const QString& folder) {
             plain(folder + QStringLiteral("/journal.db")).run(("VACUUM INTO '" + folder.toUtf8() + ".plain'"));
         }},
        {"restore", "restore, proven",
         [](const QString& folder) { mustWork(restore(folder + QStringLiteral(".backup"), unlocking(folder + QStringLiteral(".restored")))); }},
        {"lines", "all of these three, and a snapshot at closing", sayLines}};
    return all;
}

qint64 peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// As a row: what, seconds, MiB at its peak.
void perform(const Step& step, const QString& folder)
{
    const Span span = timed([&] { step.act(folder); });
    writeRow(QString::fromUtf8(step.what), span, QStringLiteral("%1 MiB").arg(peakMiB()));
}

int performEach(int plans)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("load.tepu"));
    const Span grown = timed([&] { growRecord(folder, plans); });
    const qint64 events = Database(folder + QStringLiteral("/journal.db")).one<qint64>(QStringLiteral("SELECT count(*) FROM event")).value_or(0);
    QTextStream out(stdout);
    out << plans << " plans, " << events << " events, " << QFileInfo(folder + QStringLiteral("/journal.db")).size() / (1 << 20) << " MiB; written in "
        << std::chrono::duration_cast<std::chrono::seconds>(grown).count() << " s\n\n| what | took | memory at its peak |\n| --- | --- | --- |\n";
    out.flush();
    for (const Step& step : steps())
        if (QProcess::execute(QCoreApplication::applicationFilePath(), {QString::fromUtf8(step.name), folder}) != 0)
            return 1;
    return 0;
}

} // namespace

/// Without words: grows a record of 20,000 plans and measures every step; with a number, of so many plans.
int main(int argc, char** argv)
{
    const QStringList words = QStringList(argv + 1, argv + argc);
    std::optional<OwnHome> home;
    if (words.size() < 2)
        home.emplace(); // the steps are processes of their own, in the same home
    QCoreApplication program(argc, argv);
    try {
        if (words.size() < 2)
            return performEach(words.isEmpty() ? 20000 : words.first().toInt());
        for (const Step& step : steps())
            if (words.first() == QLatin1String(step.name))
                perform(step, words.at(1));
    } catch (const std::exception& wrong) {
        QTextStream(stderr) << wrong.what() << "\n";
        return 1;
    }
    return 0;
}
