// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_book.h"
#include "tests/support/a_family.h"

/// A record at which anything may happen next: an open meeting with several families, and random commands through the door.
class AHistory {
public:
    AHistory();

    /// What became of one command, and what the tables held before and after it.
    struct Step {
        QCborMap line;
        tepu::Result<tepu::Receipt> answer;
        QString before;
        QString after;
    };
    /// One of these verbs, or any of the book.
    Step goOn(quint64 seed, const QVector<QString>& verbs = {});
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
