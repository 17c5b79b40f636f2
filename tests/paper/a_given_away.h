// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/task/allocate_task.h"
#include "core/queries/plan/tasks_by_agency.h"
#include "tests/paper/quick_table.h"

/// A victim with everything that can be known of her.
struct Her {
    QString street, suburb, phone, school, work, worker, representative, said, route;

    /// Made up anew each time.
    static Her any();
    static Her one();
    /// What must be on no paper of his side, letters and digits alone, and how somebody may have typed it.
    struct Secret {
        QString what;
        QStringList typed;
    };
    QVector<Secret> secrets() const;
};

/// A table at which a family is heard whose victim is she, and the words that are typed there give her away wherever words
/// can be typed.
class AGivenAway {
public:
    explicit AGivenAway(const Her& her);

    /// Tasks for agencies of every side, their words giving one secret after the other away.
    void giveEverythingAway();
    /// The same by chance: rapidcheck says what is typed where.
    void talkByChance();
    tepu::AllocateTask task(const QString& agency, const QString& words) const;
    tepu::PersonId person(const char* givenNames) const;

    /// The first secret on a sheet of his side, and where; nothing if none does. `alsoHis`: agencies that are read as his too.
    QString leak(const QSet<QString>& alsoHis = {}) const;
    /// How many tasks of his side were looked at.
    int looked() const;

    Her her;
    QuickTable table;
    tepu::PlanId hebe;

private:
    void takeIn();
    void fillHerSide();
    QVector<tepu::AgencySheet> sheets() const;
};

/// Letters and digits alone, lower case, without macrons.
QString foldedForSearch(const QString& text);
