// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/harness/asked.h"
#include "tests/faults/harness/unlocked_record.h"
#include "tests/faults/harness/worker.h"

#include <QDateTime>
#include <sys/wait.h>
#include <unistd.h>

using namespace tepu;

static const auto typing = QStringLiteral("typing");

TEST_CASE("whenever the program is killed, all that it acknowledged is there, in order, and it opens", "[harness][killing]")
{
    Asked asked("kill -9 during commands: nothing acknowledged is lost", 500, 10000);
    UnlockedRecord base;
    QString folder = base.copy();
    QStringList acknowledged;
    int life = 0;
    const auto work = [&](const Worker& worker, Record& record) {
        for (int n = 0;; ++n) {
            const QString words = QStringLiteral("life %1 line %2").arg(life).arg(n);
            if (asked.isSabotaged())
                worker.tell(words); // before it is durable
            if (base.said(record, words) && !asked.isSabotaged())
                worker.tell(words);
        }
    };
    for (; life < asked.times(); ++life) {
        if (life % 100 == 99) {
            base.drop(folder);
            folder = base.copy();
            acknowledged.clear();
        }
        Worker worker([&] { return base.record(folder); }, work);
        acknowledged += worker.killedAfter(asked.below(12000)).lines;
        const auto journal = base.journal(folder);
        REQUIRE(journal);
        REQUIRE_FALSE((*journal)->flaw());
        const QStringList there = linesOf((*journal)->statements().value());
        REQUIRE((there.mid(0, acknowledged.size()) == acknowledged));
        REQUIRE(there.size() <= acknowledged.size() + 1);
        acknowledged = there;
    }
}

TEST_CASE("whenever the program is killed, what was typed a second before is there", "[harness][typing]")
{
    Asked asked("kill -9 while typing: no text older than a second is lost", 15, 200);
    UnlockedRecord base;
    const QString folder = base.copy();
    for (int life = 0; life < asked.times(); ++life) {
        Worker worker([&] { return base.record(folder); }, [&](const Worker& told, Record& record) {
            for (;; ::usleep(20000)) {
                const QString now = QString::number(QDateTime::currentMSecsSinceEpoch());
                if (!asked.isSabotaged())
                    record.saveDraft(typing, now.toUtf8());
                told.tell(now);
            }
        });
        const Told told = worker.killedAfter(1100000 + asked.below(300000));
        const auto journal = base.journal(folder);
        REQUIRE(journal);
        const qint64 there = (*journal)->draft(typing).toLongLong();
        for (const QString& typed : told.lines)
            if (typed.toLongLong() <= told.killedAt - 1000)
                REQUIRE(there >= typed.toLongLong());
    }
}

TEST_CASE("of two programs that open a record at once exactly one writes", "[harness][second-writer]")
{
    Asked asked("two programs on one record: exactly one writes", 40, 1000);
    UnlockedRecord base;
    const QString folder = base.copy();
    const QString other = asked.isSabotaged() ? base.copy() : folder;
    for (int i = 0; i < asked.times(); ++i) {
        pid_t both[2];
        for (pid_t& process : both) {
            const QString& mine = &process == both ? folder : other;
            process = ::fork();
            if (process == 0) {
                const auto record = base.record(mine);
                const bool writes = record && base.said(**record, QStringLiteral("round %1").arg(i));
                ::usleep(30000); // as long as the other one may need to try
                ::_exit(writes ? 0 : record ? 2 : 1);
            }
        }
        int wrote = 0;
        for (const pid_t process : both) {
            int status = 0;
            ::waitpid(process, &status, 0);
            REQUIRE(WIFEXITED(status));
            REQUIRE(WEXITSTATUS(status) < 2);
            wrote += WEXITSTATUS(status) == 0;
        }
        REQUIRE(wrote == 1);
    }
    const auto journal = base.journal(folder);
    REQUIRE(journal);
    CHECK(linesOf((*journal)->statements().value()).filter(QStringLiteral("round")).size() == asked.times());
}
