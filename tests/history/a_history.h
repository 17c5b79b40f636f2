// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_book.h"
#include "tests/support/a_family.h"

/// A record at which anything may happen next: an open meeting with several families, and random commands through the door.
class AHistory {
public:
    AHistory();

    /// A command and what became of it.
    struct Act {
        QCborMap line;
        tepu::Result<tepu::Receipt> answer;
    };
    /// One of these verbs, or any of the book.
    Act act(quint64 seed, const QVector<QString>& verbs = {});

    /// The same, and what the tables held before and after it.
    struct Step {
        Act act;
        QString before;
        QString after;
    };
    Step step(quint64 seed);
    tepu::Result<tepu::Receipt> perform(const QCborMap& line);
    tepu::Result<tepu::Receipt> strikeOut(const tepu::CommandId& command);

    tepu::Record& record() { return *family.record; }
    QString dump() { return record().tables().dump(); }
    /// How many events of both chains are durable.
    quint64 events();
    QVector<tepu::Statement> facts();

    AFamily family;

private:
    void addFamilies();

    tepu::Instant m_now;
};

/// Seeds of so many commands, to be shrunk by leaving some out.
rc::Gen<std::vector<quint64>> seedsOfCommands(int most);

/// A dump without the story of who did what: acts and what was taken back.
QString withoutActs(const QString& dump);

/// Lines that only one of two dumps has; what a failing test shows.
QString difference(const QString& one, const QString& other);
