// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/harness/worker.h"

#include "tests/support/test.h"

#include <QDateTime>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

static const auto ready = QStringLiteral("ready");

Worker::Worker(const Open& open, const Work& work)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    m_process = ::fork();
    REQUIRE(m_process >= 0);
    m_end = ends[m_process == 0 ? 1 : 0];
    ::close(ends[m_process == 0 ? 0 : 1]);
    if (m_process > 0)
        return;
    if (const auto record = open()) {
        tell(ready);
        work(*this, **record);
    }
    ::_exit(1);
}

Worker::~Worker()
{
    ::close(m_end);
}

void Worker::tell(const QString& line) const
{
    const QByteArray bytes = line.toUtf8() + '\n';
    (void)!::write(m_end, bytes.constData(), size_t(bytes.size()));
}

Told Worker::killedAfter(int microseconds)
{
    Told told;
    QByteArray greeting(ready.size() + 1, '\0');
    const bool isReady = ::read(m_end, greeting.data(), size_t(greeting.size())) == greeting.size();
    ::usleep(useconds_t(microseconds));
    told.killedAt = QDateTime::currentMSecsSinceEpoch();
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    REQUIRE(isReady);
    QByteArray all;
    char some[4096];
    for (ssize_t size = 0; (size = ::read(m_end, some, sizeof some)) > 0;)
        all.append(some, size);
    told.lines = QString::fromUtf8(all.left(all.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
    return told;
}
