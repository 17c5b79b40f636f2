// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/kept_backup.h"
#include "core/commands/snapshot.h"
#include "tests/faults/harness/asked.h"
#include "tests/history/a_history.h"
#include "tests/history/random_command.h"

#include <QDirIterator>
#include <QFile>

using namespace tepu;

namespace {

const auto canary = QStringLiteral("canaryword");

/// In the place of every phrase that somebody types: a word that is found wherever it lies in clear.
QCborValue withCanaries(const QCborValue& value, int& count)
{
    if (value.isString() && value.toString().contains(u' '))
        return canary + QString::number(++count) + QStringLiteral(" said so");
    if (!value.isArray())
        return value;
    QCborArray array;
    for (const QCborValue& item : value.toArray())
        array.append(withCanaries(item, count));
    return array;
}

QStringList filesWithCanaries(const QString& folder)
{
    const QByteArray inUtf16(reinterpret_cast<const char*>(canary.utf16()), canary.size() * 2);
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.contains(canary.toUtf8()) || bytes.contains(inUtf16))
            found.append(file.fileName());
    }
    return found;
}

/// A day on which every phrase that is typed is a canary, with a backup and a snapshot; ends with nothing of it in any file.
void liveADay(Asked& asked, quint64 chapter, int& canaries, QSet<QString>& done, const QString& home)
{
    AHistory history;
    for (quint64 seed = 0; seed < 120 && canaries < asked.times(); ++seed) {
        QCborMap line = RandomCommand(chapter * 1000 + seed, history.record().tables(), history.family.clock).make();
        for (auto it = line.begin(); it != line.end(); ++it)
            if (it.key().toString() != u"do")
                it.value() = withCanaries(it.value(), canaries);
        if (history.perform(line))
            done.insert(line.value(QStringLiteral("do")).toString());
        history.record().saveDraft(QStringLiteral("capture"), (canary + QString::number(++canaries)).toUtf8());
    }
    REQUIRE(history.record().settleDrafts());
    auto& journal = history.record().journal();
    const auto made = tablesFromAllFacts(journal);
    REQUIRE(made);
    REQUIRE(Snapshot::of(made->tables, made->told.struck, journal).write(Snapshot::fileOf(journal), journal.keyFor("tepu snapshot")));
    REQUIRE(keepBackup(journal, QString(), history.family.clock));
    const QString folder = history.record().folder();
    if (asked.isSabotaged()) {
        QFile note(folder + QStringLiteral("/note"));
        REQUIRE(note.open(QIODevice::WriteOnly));
        note.write("canaryword1");
    }
    REQUIRE(filesWithCanaries(folder).isEmpty());
    history.family.record.close();
    REQUIRE(filesWithCanaries(folder).isEmpty());
    REQUIRE(filesWithCanaries(home).isEmpty());
}

} // namespace

TEST_CASE("no word that was put through a command or typed lies in clear in any file", "[harness][theft]")
{
    Asked asked("theft: words put through every command found in no file", 300, 5000);
    const QTemporaryDir home;
    for (const char* name : {"TMPDIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, home.path().toUtf8());
    int canaries = 0;
    QSet<QString> done;
    for (quint64 chapter = 0; canaries < asked.times(); ++chapter)
        liveADay(asked, chapter, canaries, done, home.path());
    CHECK((done.size() > 20 || asked.times() < 100));
}
