// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/candidates.h"

#include <QMap>

namespace tepu {

/// Collects what families are to be heard for, a question per ground.
class Matters {
public:
    Matters(const Tables& tables, TableKind kind, QDate date);

    /// The families found, each complete.
    QVector<Candidate> families() const;
    Candidate family(const PlanId& plan) const;

private:
    Candidate& of(const PlanId& plan);
    Candidate completed(Candidate family) const;
    void addEpisodes();
    void addReleases();
    void addReviews();
    void addCarried();
    void addTasks();
    void addHighWithoutIcm();
    void addLeftUnderIcm();

    const Tables& m_tables;
    const TableKind m_kind;
    const QDate m_date;
    QMap<PlanId, Candidate> m_families;
};

} // namespace tepu
