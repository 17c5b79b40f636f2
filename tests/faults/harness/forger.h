// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"
#include "tests/faults/harness/asked.h"

/// Somebody who can write the files of a closed record and has no key.
class Forger {
public:
    Forger(const QString& folder, Asked& asked);

    /// Does one of the things that can be done; says which.
    QString forge();

private:
    void run(const char* sql, const tepu::Values& bound = {}) { m_journal.run(QString::fromUtf8(sql), bound); }
    qint64 anEvent();
    QByteArray someBytes(int size);
    void exchange(const char* column, qint64 one, qint64 other);

    void takeOut();
    void cutEnd();
    void otherBody();
    void exchangeBodies();
    void exchangeEvents();
    void moveInTime();
    void moveScope();
    void tellTwice();
    void makeUp();
    void takeSignature();
    void declareLost();
    void changeMark();
    void takeKey();
    void exchangeKeys();
    void exchangeSeat();
    void moveDraft();

    QString m_folder;
    Asked& m_asked;
    tepu::Database m_journal;
    int m_events = 0;
};
