// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/who/plans_beside.h"
#include "ui/who/twos.h"

namespace tepu::ui {

/// "Kōwhai W18-0412"
QString planName(const QString& familyName, const QString& number);

/// Plans two by two: of the case that was on the table, those that somebody looked up, those that share somebody, and those that were joined.
class PlanPairs : public Twos {
    Q_OBJECT

public:
    using Twos::Twos;

    /// `lookedUp`: two that were put side by side by hand. `ofCase`: whose pairs stand first.
    void show(const Tables& tables, const std::optional<PlansBesideRow>& lookedUp, const std::optional<PlanId>& ofCase);

    /// Nothing for a title.
    std::optional<PlansBesideRow> pairAt(const QModelIndex& index) const;
    QModelIndex placeOf(const PlansBesideRow& pair) const;

private:
    QVector<PlansBesideRow> m_pairs;
};

} // namespace tepu::ui
