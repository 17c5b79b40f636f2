// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/case_view.h"

#include "core/queries/family/family.h"
#include "core/queries/people/person.h"
#include "core/queries/plan/address_check.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/decided_then.h"
#include "core/queries/plan/questions_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/signals/signals_of_plan.h"
#include "core/queries/who/role_words.h"
#include "ui/contact/contact_page.h"
#include "ui/meeting/case_frame.h"
#include "ui/meeting/case_head.h"
#include "ui/meeting/pages/agencies_know_page.h"
#include "ui/meeting/pages/case_words.h"
#include "ui/meeting/pages/history_page.h"
#include "ui/meeting/pages/plan_page.h"
#include "ui/meeting/pages/plan_words.h"
#include "ui/meeting/pages/risk_page.h"
#include "ui/meeting/pages/safety_page.h"
#include "ui/meeting/pages/what_happened_page.h"
#include "ui/meeting/pages/who_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tabs_row.h"

#include <QScrollArea>
#include <QScrollBar>

namespace tepu::ui {
namespace {

constexpr int happenedTab = 0;
constexpr int whoTab = 1;
constexpr int historyTab = 2;

/// All of a case that more than one page shows.
struct CaseRead {
    SiteSettings words;
    QVector<tepu::PersonCard> people;
    QVector<tepu::TaskRow> tasks;
    QVector<VoiceShown> voices;
    Instant now;
};

CaseRead read(const Tables& tables, const PlanId& plan, Instant now)
{
    CaseRead found{siteWords(tables, plan, dateAt(now)), people(tables, plan, now), tasksOf(tables, plan, now), {}, now};
    found.voices = voicesShown(standingLines(tables, plan), wishesOf(found.people, found.words), followedUp(found.people, found.words));
    return found;
}

WhatHappenedShown whatHappened(const CaseRead& found, const Tables& tables, const PlanId& plan)
{
    WhatHappenedShown shown;
    for (const EpisodeView& episode : episodesOf(tables, plan)) {
        shown.episodes.append(episodeTold(episode));
        shown.timeline.prepend(episodeShown(episode));
    }
    for (const ReleaseView& release : releasesOf(tables, plan))
        shown.releases.append(releaseTold(release));
    shown.voices = found.voices;
    shown.people = peopleShown(found.people, CardDepth::Brief, found.words);
    shown.openTasks = tasksShown(found.tasks, Tasks::Open, found.now);
    return shown;
}

PlanShown planShown(const CaseRead& found, const Tables& tables, const PlanId& plan, std::optional<MeetingId> meeting)
{
    PlanShown shown;
    shown.openTasks = tasksShown(found.tasks, Tasks::Open, found.now);
    shown.endedTasks = tasksShown(found.tasks, Tasks::Ended, found.now);
    for (const OrderView& order : ordersOf(tables, plan, found.now))
        shown.orders.append(orderShown(order));
    shown.addresses = addressesShown(addressCheck(tables, plan, found.now));
    for (const RiskDecisionRow& decision : riskHistory(tables, plan))
        shown.decisions.append(decisionShown(decision, found.words));
    for (const ReviewStands& review : reviewsStanding(tables, plan, found.now))
        shown.reviews.append({review.review, reviewStandsShown(review)});
    for (const ReviewRow& review : reviewsOf(tables, plan))
        if (review.state == ReviewState::Reached)
            shown.reviews.append({std::nullopt, reviewShown(review)});
    shown.voices = found.voices;
    if (meeting)
        for (const AnswerRow& answer : answersOf(tables, plan, *meeting))
            shown.answers.append(answerShown(answer));
    return shown;
}

SafetyShown safetyShown(const Tables& tables, const PlanId& plan, Instant now)
{
    SafetyShown shown;
    for (const SafetyPlanView& view : safetyPlans(tables, plan, now))
        (view.kind == SafetyPlanKind::Safety ? shown.hers : shown.his).append(safetyPlanShown(view));
    for (const WithdrawnStatementView& statement : withdrawnStatements(tables, plan, now))
        shown.withdrawn.append({{statement.person, statement.called}, withdrawnShown(statement)});
    for (const DangerToldRow& told : dangersTold(tables, plan))
        shown.dangers.append(dangerShown(told, now));
    return shown;
}

TimelineRead timeline(const Tables& tables, const PlanId& plan, const std::optional<MeetingId>& meeting, const std::optional<MeetingId>& since,
                      Instant now)
{
    const auto met = lastMet(tables, plan, meeting, since);
    TimelineRead read{history(tables, plan, now, met), met, timesMet(tables, plan, meeting), {}, levelsShown(riskHistory(tables, plan)), dateAt(now)};
    if (const auto then = decidedThen(tables, plan, met, now))
        read.decided = decidedShown(*then, siteWords(tables, plan, dateAt(now)), now);
    for (const EpisodeView& episode : episodesOf(tables, plan))
        read.episodes.prepend(episodeShown(episode));
    return read;
}

RiskPageShown riskShown(const CaseRead& found, const Tables& tables, const PlanId& plan)
{
    RiskPageShown shown{stopsShown(riskHistory(tables, plan), episodesOf(tables, plan), found.people, found.words), dateAt(found.now), {}, {}, {},
                        rhythmInWords(episodeRhythm(tables, plan, found.now)), {}};
    for (const RiskSignal& signal : signalsOfPlan(tables, plan, found.now)) {
        auto& part = signal.state == SignalState::NoLongerSo ? shown.ended : signal.protects ? shown.protective : shown.danger;
        part.append(signalShown(signal, dateAt(found.now)));
    }
    for (const ChecklistPoint& point : checklistOfPlan(tables, plan, found.now))
        shown.points.append(pointShown(point));
    return shown;
}

} // namespace

CaseView::CaseView(CaseFrame& layout, QObject* parent)
    : QObject(parent), m_layout(layout), m_whatHappened(new WhatHappenedPage), m_who(new WhoPage), m_history(new HistoryPage),
      m_agenciesKnow(new AgenciesKnowPage), m_planPage(new PlanPage), m_contact(new ContactPage), m_riskPage(new RiskPage), m_safety(new SafetyPage)
{
    layout.addPage(tr("What happened"), m_whatHappened);
    layout.addPage(tr("Who"), m_who);
    layout.addPage(tr("History"), m_history);
    layout.addPage(tr("Agencies know"), m_agenciesKnow);
    layout.addPage(tr("Plan & tasks"), m_planPage);
    layout.addPage(tr("Contact"), m_contact);
    layout.addPage(tr("Risk"), m_riskPage);
    connect(m_riskPage, &RiskPage::addWanted, this, &CaseView::signalWanted);
    connect(m_riskPage, &RiskPage::signalChosen, this, &CaseView::signalChosen);
    connect(m_riskPage, &RiskPage::pointChosen, this, &CaseView::pointChosen);
    layout.addPage(tr("Safety plans"), m_safety);
    connect(m_safety, &SafetyPage::lineWanted, this, &CaseView::safetyLineWanted);
    connect(m_safety, &SafetyPage::cardWanted, this, &CaseView::cardWanted);
    connect(m_whatHappened, &WhatHappenedPage::personChosen, this, &CaseView::open);
    connect(m_whatHappened, &WhatHappenedPage::taskChosen, this, &CaseView::taskChosen);
    connect(m_whatHappened, &WhatHappenedPage::standingLineChosen, this, &CaseView::standingLineChosen);
    connect(m_who, &WhoPage::personChosen, this, &CaseView::open);
    connect(m_who, &WhoPage::allWanted, this, [this] { open(std::nullopt); });
    connect(m_who, &WhoPage::writeWanted, this, [this] {
        if (const auto found = m_person && m_readPerson ? m_readPerson(*m_person) : std::nullopt)
            Q_EMIT writeOfPerson(found->card.person, found->card.called);
    });
    connect(m_history, &HistoryPage::tableChosen, this, [this](const MeetingId& met) {
        m_since = met;
        if (m_readHistory)
            m_history->readWhenSeen(m_readHistory);
    });
    connect(m_history, &HistoryPage::taskChosen, this, &CaseView::taskChosen);
    connect(m_who, &WhoPage::bondWanted, this, &CaseView::bondWanted);
    connect(m_agenciesKnow, &AgenciesKnowPage::lineChosen, this, &CaseView::lineChosen);
    connect(m_contact, &ContactPage::lineWanted, this, &CaseView::workedLineWanted);
    connect(m_contact, &ContactPage::engaged, this, &CaseView::engaged);
    connect(m_contact, &ContactPage::staggerWanted, this, &CaseView::staggerWanted);
    connect(m_contact, &ContactPage::taskWanted, this, &CaseView::taskWanted);
    connect(m_planPage, &PlanPage::taskChosen, this, &CaseView::taskChosen);
    connect(m_planPage, &PlanPage::reviewChosen, this, &CaseView::reviewChosen);
    connect(m_planPage, &PlanPage::orderChosen, this, &CaseView::orderChosen);
    connect(m_planPage, &PlanPage::standingLineChosen, this, &CaseView::standingLineChosen);
}

void CaseView::show(const Tables& tables, const PlanId& plan, std::optional<MeetingId> meeting, Instant now)
{
    if (m_plan == plan) {
        fill(tables, plan, meeting, now);
        return;
    }
    m_plan = plan;
    m_since.reset();
    m_person.reset();
    m_whatHappened->toNew();
    m_history->toAll();
    m_riskPage->toLatest();
    m_layout.tabs().setCurrentIndex(beginsWithDecisions(tables, plan, meeting) ? historyTab : happenedTab);
    fill(tables, plan, meeting, now);
    toTop();
    fadeIn(*m_layout.head().parentWidget());
}

void CaseView::fill(const Tables& tables, const PlanId& plan, std::optional<MeetingId> meeting, Instant now)
{
    const auto head = caseHead(tables, plan, meeting, now);
    if (!head)
        return clear();
    m_layout.showPages();
    m_layout.head().display(headShown(*head, meeting ? Before::Table : Before::Nobody));
    m_layout.alerts().display(alertsShown(alertStrip(tables, plan, now)));
    m_layout.agencies().display(meeting ? agenciesShown(heard(tables, plan, *meeting)) : QVector<AgencyHeard>());
    const CaseRead found = read(tables, plan, now);
    m_whatHappened->readWhenSeen([=, &tables, this] { m_whatHappened->display(whatHappened(found, tables, plan)); });
    m_readPerson = [=, &tables](const PersonId& who) { return person(tables, plan, who, now); };
    m_who->readWhenSeen([=, &tables, this] {
        m_who->display(peopleShown(found.people, CardDepth::Whole, found.words), familyOf(tables, plan, now));
        const auto one = m_person ? m_readPerson(*m_person) : std::nullopt;
        m_who->displayOne(one ? std::optional(personTold(*one, found.words)) : std::nullopt);
    });
    m_words = found.words;
    m_readHistory = [=, &tables, this] { m_history->display(timeline(tables, plan, meeting, m_since, now)); };
    m_history->readWhenSeen(m_readHistory);
    m_agenciesKnow->readWhenSeen([=, &tables, this] { m_agenciesKnow->display(agenciesKnowShown(agenciesKnow(tables, plan))); });
    m_planPage->readWhenSeen([=, &tables, this] { m_planPage->display(planShown(found, tables, plan, meeting)); });
    m_contact->readWhenSeen([=, &tables, this] { m_contact->display(contactShown(tables, plan, now)); });
    m_riskPage->readWhenSeen([=, &tables, this] { m_riskPage->display(riskShown(found, tables, plan)); });
    m_safety->readWhenSeen([=, &tables, this] { m_safety->display(safetyShown(tables, plan, now)); });
}

void CaseView::open(const std::optional<PersonId>& who)
{
    m_person = who;
    const auto one = who && m_readPerson ? m_readPerson(*who) : std::nullopt;
    m_who->displayOne(one ? std::optional(personTold(*one, m_words)) : std::nullopt);
    m_layout.tabs().setCurrentIndex(whoTab);
    QWidget* first = m_who->findChild<PersonCard*>();
    (one || !first ? static_cast<QWidget*>(m_who) : first)->setFocus(Qt::OtherFocusReason);
}

void CaseView::clear()
{
    m_plan.reset();
    m_readHistory = nullptr;
    m_person.reset();
    m_layout.head().displayNone(tr("No case is open"), tr("Ctrl Enter opens the next; F5 leads to the list."));
    m_layout.hidePages();
    m_layout.alerts().display({});
    m_layout.agencies().display({});
    m_whatHappened->readWhenSeen([this] { m_whatHappened->display({}); });
    m_who->readWhenSeen([this] {
        m_who->display({}, {});
        m_who->displayOne({});
    });
    m_history->readWhenSeen([this] { m_history->display({}); });
    m_agenciesKnow->readWhenSeen([this] { m_agenciesKnow->display({}); });
    m_planPage->readWhenSeen([this] { m_planPage->display({}); });
    m_contact->readWhenSeen([this] { m_contact->display({}); });
    m_riskPage->readWhenSeen([this] { m_riskPage->display({}); });
    m_safety->readWhenSeen([this] { m_safety->display({}); });
}

void CaseView::turnWho()
{
    m_layout.tabs().setCurrentIndex(whoTab);
    m_who->turn();
}

void CaseView::toTop()
{
    for (QWidget* page : QVector<QWidget*>{m_whatHappened, m_who, m_history, m_agenciesKnow, m_planPage, m_contact, m_riskPage, m_safety})
        for (QWidget* around = page->parentWidget(); around; around = around->parentWidget())
            if (auto* scroller = qobject_cast<QScrollArea*>(around)) {
                scroller->verticalScrollBar()->setValue(0);
                break;
            }
}

} // namespace tepu::ui
