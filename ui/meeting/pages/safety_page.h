// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/safety_words.h"

namespace tepu::ui {

/// A statement that was withdrawn, and of whom its line is typed.
struct WithdrawnShown {
    SafetyAsked of;
    QVector<SafetyLineShown> lines;
};

struct SafetyShown {
    QVector<SafetyPlanShown> hers; ///< victims and children
    QVector<SafetyPlanShown> his;  ///< the person using violence, or a rangatahi
    QVector<WithdrawnShown> withdrawn;
    QVector<Runs> dangers;
};

/// R-S8: everybody's own safety plan, its signals first; beside them the plans of those who used violence (R-S2), withdrawn statements
/// (R-S9) and who was told of danger (R-R10).
class SafetyPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const SafetyShown& shown);

Q_SIGNALS:
    void lineWanted(const tepu::ui::SafetyAsked& of);
    void cardWanted(const tepu::ui::SafetyAsked& of);

protected:
    void build() override;

private:
    void addPlan(QVBoxLayout& column, const SafetyPlanShown& plan);
    void addLinesOf(QVBoxLayout& column, const SafetyAsked& of, const QVector<SafetyLineShown>& lines);
    void addTold(const QString& title, const QVector<Runs>& lines, const QString& none);

    SafetyShown m_shown;
};

} // namespace tepu::ui
