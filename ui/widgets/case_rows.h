// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/risk_words.h"

#include <QAbstractListModel>
#include <QVector>

namespace tepu::ui {

/// Where a case stands in the day.
enum class CasePlace { ToCome, Here, Behind };

struct CaseShown {
    CaseId id;
    QString position;
    QString name;
    QString state; ///< "4 in 12 weeks · strangulation", "parked – OT on the phone"
    RiskShown risk;
    CasePlace place = CasePlace::ToCome;
};

struct CaseSection {
    QString title;
    QVector<CaseShown> cases;
};

/// The rows of the day's list: a section's title, or a case.
class CaseRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QVector<CaseSection>& sections);

    /// Nothing for a title.
    std::optional<CaseShown> caseAt(const QModelIndex& index) const;
    QString titleAt(const QModelIndex& index) const;
    QModelIndex here() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString title;
        std::optional<CaseShown> shown;
    };
    QVector<Row> m_rows;
};

} // namespace tepu::ui
