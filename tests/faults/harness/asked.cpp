// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/harness/asked.h"

#include "tests/support/test.h"

#include <QDateTime>
#include <QFile>

static bool isSet(const char* name)
{
    return qEnvironmentVariableIntValue(name) == 1;
}

static int partOf()
{
    return std::max(1, qEnvironmentVariableIntValue("TEPU_PART"));
}

Asked::Asked(const char* promise, int share, int full)
    : m_promise(QString::fromUtf8(promise)), m_times(isSet("TEPU_FULL") ? full : std::max(1, share / partOf())),
      m_seed(qEnvironmentVariableIsSet("TEPU_SEED") ? qEnvironmentVariable("TEPU_SEED").toULongLong() : 2018), m_random(m_seed),
      m_since(QDateTime::currentMSecsSinceEpoch()), m_exceptions(std::uncaught_exceptions())
{
    UNSCOPED_INFO("TEPU_SEED=" << m_seed);
}

/// A promise that was broken has no figure.
Asked::~Asked()
{
    QFile figures(qEnvironmentVariable("TEPU_FIGURES"));
    if (isSabotaged() || std::uncaught_exceptions() > m_exceptions || figures.fileName().isEmpty() || !figures.open(QIODevice::Append))
        return;
    figures.write(QStringLiteral("%1|%2|%3|%4\n")
                      .arg(m_promise)
                      .arg(m_times)
                      .arg(m_seed)
                      .arg((QDateTime::currentMSecsSinceEpoch() - m_since) / 1000)
                      .toUtf8());
}

bool Asked::isSabotaged() const
{
    return isSet("TEPU_SABOTAGE");
}
