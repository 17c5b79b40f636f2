// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/id.h"
#include "core/domain/outcome.h"
#include "core/domain/instant.h"
#include "core/queries/site/site_settings.h"

#include <QObject>
#include <functional>
#include <optional>

namespace tepu {
class Tables;
struct ChecklistPoint;
struct OrderView;
struct Person;
struct RiskSignal;
}

namespace tepu::ui {

class AgenciesKnowPage;
class CaseFrame;
class ContactPage;
class HistoryPage;
class PlanPage;
class RiskPage;
class SafetyPage;
struct SafetyAsked;
class WhatHappenedPage;
class WhoPage;

/// Reads one case out to a frame: head, dangers, who has been heard, and the six pages, which it
/// puts behind the tabs when it is made.
class CaseView : public QObject {
    Q_OBJECT

public:
    explicit CaseView(CaseFrame& layout, QObject* parent = nullptr);

    /// Shows the case as it stands now; the same case again keeps page, place and focus.
    void show(const Tables& tables, const PlanId& plan, std::optional<MeetingId> meeting, Instant now);
    /// No case is on the table.
    void clear();
    /// The page “Who”, its cards turned into the picture or back.
    void turnWho();
    std::optional<PlanId> plan() const { return m_plan; }
    /// Whose values are looked at: the person whose page is open, else the plan.
    std::optional<Uuid> lookedAt() const { return m_person ? std::optional(m_person->uuid()) : m_plan ? std::optional(m_plan->uuid()) : std::nullopt; }
    /// One person's page, behind the tab of who they all are; nobody: everybody again.
    void open(const std::optional<PersonId>& person);

Q_SIGNALS:
    void writeOfPerson(const tepu::PersonId& person, const QString& called); ///< something is to be written down of somebody
    void taskChosen(const tepu::TaskId& task);
    void bondWanted(); ///< somebody is to say who belongs to whom
    void lineChosen(const tepu::LineId& line);
    void safetyLineWanted(const tepu::ui::SafetyAsked& of); ///< something is to be written in somebody’s safety plan
    void cardWanted(const tepu::ui::SafetyAsked& of);       ///< what of it is safe to carry
    void reviewChosen(const tepu::ReviewId& review); ///< what became of it is to be said
    void orderChosen(const tepu::OrderView& order, const QString& beginning); ///< something is to be done with it
    void workedLineWanted(const QString& beginning); ///< what was tried or given is to be written down
    void engaged(const tepu::PersonId& person, tepu::Engagement outcome);
    void staggerWanted(const QVector<tepu::TaskId>& sequence);
    void taskWanted(const QString& words); ///< a task that begins so is to be typed
    void signalWanted(); ///< somebody is to tell a signal
    void signalChosen(const tepu::RiskSignal& signal, const QString& beginning); ///< something is to be said of it
    void pointChosen(const tepu::ChecklistPoint& point, const QString& beginning);
    void standingLineChosen(tepu::StandingLine line); ///< one of the two lines of R-M14 is to be written

private:
    void fill(const Tables& tables, const PlanId& plan, std::optional<MeetingId> meeting, Instant now);
    void toTop();

    CaseFrame& m_layout;
    WhatHappenedPage* m_whatHappened;
    WhoPage* m_who;
    HistoryPage* m_history;
    AgenciesKnowPage* m_agenciesKnow;
    PlanPage* m_planPage;
    ContactPage* m_contact;
    RiskPage* m_riskPage;
    SafetyPage* m_safety;
    std::optional<PlanId> m_plan;
    std::optional<MeetingId> m_since; ///< the table since which what changed is asked; else the last
    std::function<void()> m_readHistory; ///< what the page of the case shows
    std::optional<PersonId> m_person; ///< whose page is open
    std::function<std::optional<Person>(const PersonId&)> m_readPerson;
    SiteSettings m_words;
};

} // namespace tepu::ui
