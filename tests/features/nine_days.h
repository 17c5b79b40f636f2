// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/door.h"
#include "tests/features/sheet.h"

#include <QDate>
#include <QSet>

/// A case as the list shows it.
struct ListedCase {
    QString id;
    QString plan;
    QString level; ///< empty: no table has decided it
    QStringList grounds;
    int carriedTimes = 0;
};

/// What happened at a site in nine days; what the test looks at.
struct Tally {
    int listed = 0;
    int heard = 0;
    int knownFamilies = 0; ///< listed with a level that an earlier table set
    int closedPlans = 0;
    QMap<QString, int> grounds;
};

/// A Safety Assessment Meeting on every day of the samples, and an ICM on the eighth: the list made and sent, conflicts, who
/// came, every case opened, heard and decided, some parked, taken up again or carried over, an act taken back, the meeting
/// closed, and the work of the afternoon. All of it through a door, in one record.
class NineDays {
public:
    NineDays(Door& door, const QString& site) : m_door(door), m_site(site) {}

    void live(int days = 9);
    const Tally& tally() const { return m_tally; }

private:
    /// A task somebody still has to do.
    struct OpenTask {
        QString id;
        QString plan;
    };

    void takeIn(QDate date);
    void sit(const QString& kind, QDate date, QTime from);
    QVector<ListedCase> listOf(const QString& meeting, tepu::Instant at);
    Sheet opening(const QString& meeting, const QVector<ListedCase>& list) const;
    void hearAll(const QString& meeting, const QVector<ListedCase>& list, QDate date, tepu::Instant at);
    void hear(Sheet& sheet, const ListedCase& each, int number, QDate date);
    void say(Sheet& sheet, const ListedCase& each, int number) const;
    QString decideLevel(Sheet& sheet, const ListedCase& each, int number) const;
    void giveTasks(Sheet& sheet, const ListedCase& each, const QString& level, QDate date);
    void giveContacts(Sheet& sheet, const ListedCase& each, tepu::Instant at);
    bool owesReview(const ListedCase& each, QDate date) const;
    void closePlan(Sheet& sheet, const ListedCase& each);
    void close(const QString& meeting, tepu::Instant at);
    void workInTheAfternoon(tepu::Instant at);

    Door& m_door;
    QString m_site;
    Tally m_tally;
    QVector<OpenTask> m_tasks;
    QVector<OpenTask> m_contacts; ///< they end with their plan
    QSet<QString> m_held;
};
