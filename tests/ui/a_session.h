// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace tepu::ui {

inline const QByteArray passphraseOfTests("kereru on the wire at dusk");

inline Instant thursdayMorning()
{
    return parseInstant(QStringLiteral("2018-05-10T08:30:00+12:00")).value();
}

/// A training record of Waikato in a folder of its own.
inline std::unique_ptr<Record> aTrainingRecord(const QString& folder)
{
    auto founded = Record::found({folder, passphraseOfTests, QStringLiteral("Coordinator"), true}, Site::Waikato, thursdayMorning());
    if (!founded)
        FAIL(founded.error().sentence.toStdString());
    return std::move(founded->record);
}

/// Lets the program live until something is so, for a minute at most: a busy machine takes its time.
inline bool becomes(const std::function<bool()>& so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so() && timer.elapsed() < 60'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return so();
}

/// A session on such a record, on Thursday 10 May 2018 at half past eight.
class ASession {
public:
    ASession() : session(aTrainingRecord(m_folder.filePath(QStringLiteral("a.tepu"))), thursdayMorning) {}

private:
    QTemporaryDir m_folder;

public:
    Session session;
};

} // namespace tepu::ui
