// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_report.h"
#include "core/exchange/open_data/fact_files.h"
#include "core/tables/tables.h"

#include <QHash>

namespace tepu::open_data {

/// What becomes of the facts that a folder tells: new, held already, held otherwise, or not to be believed.
class FactJudging {
public:
    /// `held`: what the record holds; `tables`: the same as its working tables.
    FactJudging(const QVector<Statement>& held, const Tables& tables);

    void judge(QVector<ToldFact> facts);

    const QVector<Statement>& fresh() const { return m_fresh; }
    /// Adds to the report of a file what became of its facts.
    void report(ReportedFile& file) const;

private:
    struct Judged {
        ToldFact told;
        bool isKnown = false;
        QVector<QString> differing;
        QString objection; ///< empty: none
    };

    Judged judged(const ToldFact& told);
    QString objectionTo(const Statement& fact) const;
    void leaveOut(const QSet<Scope>& scopes);

    const Tables& m_tables;
    RecordId m_record;
    QHash<QByteArray, Statement> m_held; ///< by command and index
    QSet<QByteArray> m_seen;
    QSet<CommandId> m_commands; ///< of this folder
    QVector<Judged> m_judged;
    QVector<Statement> m_fresh;
};

} // namespace tepu::open_data
