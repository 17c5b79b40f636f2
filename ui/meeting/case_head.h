// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/risk_words.h"

#include <QWidget>

namespace tepu::ui {

class Prose;
class RiskMark;

/// Who this is, and how bad.
struct CaseHeadShown {
    QString name;  ///< "Family Kōwhai"
    QString aside; ///< "Hamilton East · plan W18-0412 · day 58 · lead Women's Refuge"
    RiskShown risk;
};

/// The title of the case on the table, with its level.
class CaseHead : public QWidget {
    Q_OBJECT

public:
    explicit CaseHead(QWidget* parent = nullptr);

    void display(const CaseHeadShown& head);
    /// Why there is no case here: no level stands beside it.
    void displayNone(const QString& words, const QString& toDo);

private:
    Prose* m_name;
    Prose* m_aside;
    RiskMark* m_risk;
};

} // namespace tepu::ui
