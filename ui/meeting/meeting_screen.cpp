// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_screen.h"

#include "ui/meeting/acts/act_strip.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/asked_again.h"
#include "ui/meeting/acts/hands.h"
#include "ui/meeting/acts/meeting_parts.h"
#include "ui/meeting/acts/refusal_banner.h"
#include "ui/meeting/foot_bar.h"
#include "ui/meeting/opening_page.h"
#include "ui/meeting/said_panel.h"
#include "ui/meeting/value_history_overlay.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/reason_picker.h"
#include "ui/widgets/tabs_row.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tepu::ui {

MeetingScreen::MeetingScreen(Session& session, const MeetingId& meeting, QWidget* parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget(this)), m_opening(new OpeningPage), m_frame(new OperatorLayout),
      m_strip(new ActStrip(this)), m_ask(new AskLine(session, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_strip);
    column->addWidget(m_ask);
    m_pages->addWidget(m_opening);
    m_pages->addWidget(m_frame);
    session.sitAt(meeting);
    m_parts = std::make_unique<MeetingParts>(session, meeting, MeetingPlaces{*m_frame, *m_opening, *m_ask, *this});
    m_hands = std::make_unique<Hands>(*m_frame, *m_ask, *m_parts);
    giveCaseActs();
    giveLineActs();
    giveTableActs();
    connectParts();
    connectFrame();
    bindKeys(*this, [this](Act done) { act(done); });
    follow();
    restorePlace();
}

MeetingScreen::~MeetingScreen()
{
    keepPlace();
    m_session.settle(); // what was entered is answered while somebody still listens
    m_session.flushDrafts();
    m_isRestored = false;
    disconnect(qApp, nullptr, this, nullptr);
}

std::optional<MeetingId> MeetingScreen::lastStoodAt(Session& session)
{
    const auto place = placeFrom(session.draft(placeDraft()));
    return place ? std::optional(place->meeting) : std::nullopt;
}

void MeetingScreen::showRoomOn(ProjectorWindow* window)
{
    m_parts->room.showOn(window);
}

void MeetingScreen::act(Act act)
{
    if (const auto found = m_acts.constFind(int(act)); found != m_acts.cend())
        (*found)();
    else if (const auto level = levelOf(act))
        m_parts->level.choose(RiskLevel(*level));
    else if (const auto page = pageOf(act))
        m_frame->tabs().setCurrentIndex(*page);
    else
        m_parts->beside.ask(act);
}

void MeetingScreen::giveCaseActs()
{
    MeetingParts& parts = *m_parts;
    m_acts[int(Act::DecideAndNext)] = [this, &parts] { finishCase([&parts] { parts.cases.decideAndNext(); }); };
    m_acts[int(Act::ToLowRisk)] = [this, &parts] { finishCase([&parts] { parts.cases.toLowRisk(); }); };
    m_acts[int(Act::NoFurtherAction)] = [this, &parts] { finishCase([&parts] { parts.cases.noFurtherAction(); }); };
    m_acts[int(Act::ClosePlan)] = [this, &parts] { finishCase([&parts] { parts.closing.begin(); }); };
    m_acts[int(Act::Park)] = [&parts] { parts.cases.park(); };
    m_acts[int(Act::CarryOver)] = [&parts] { parts.cases.carryOver(); };
    m_acts[int(Act::TakeUpAgain)] = [this, &parts] {
        const auto* rows = static_cast<const CaseRows*>(m_frame->list().model());
        const auto chosen = m_frame->list().hasFocus() ? rows->caseAt(m_frame->list().currentIndex()) : std::nullopt;
        parts.cases.takeUpAgain(chosen ? std::optional(chosen->id) : std::nullopt);
    };
    m_acts[int(Act::UrgentNow)] = [&parts] { parts.cases.urgentNow(); };
    m_acts[int(Act::Danger)] = [&parts] { parts.danger.ask(); };
    m_acts[int(Act::Order)] = [&parts] { parts.orders.ask(); };
    m_acts[int(Act::Worked)] = [&parts] { parts.worked.ask(); };
    m_acts[int(Act::Signal)] = [&parts] { parts.riskSignals.tell(); };
}

void MeetingScreen::giveLineActs()
{
    MeetingParts& parts = *m_parts;
    const auto focus = [](QWidget& widget) { return [&widget] { widget.setFocus(Qt::ShortcutFocusReason); }; };
    m_acts[int(Act::Because)] = focus(m_frame->decide().because());
    m_acts[int(Act::Task)] = focus(m_frame->decide().task());
    m_acts[int(Act::Review)] = focus(m_frame->decide().review());
    m_acts[int(Act::List)] = focus(m_frame->list());
    m_acts[int(Act::VictimOnly)] = [&parts] { parts.capture.toggleVictimOnly(); };
    m_acts[int(Act::ReadBack)] = [&parts] {
        if (parts.opening.isBefore())
            parts.opening.readConfidentiality();
        else
            parts.readBack.begin();
    };
}

void MeetingScreen::giveTableActs()
{
    MeetingParts& parts = *m_parts;
    m_acts[int(Act::ArriveOrLeave)] = [this, &parts] {
        if (parts.opening.isBefore())
            m_opening->setFocus(Qt::ShortcutFocusReason);
        else
            parts.people.arriveOrLeave();
    };
    m_acts[int(Act::StepOut)] = [&parts] { parts.people.stepOut(); };
    m_acts[int(Act::Break)] = [&parts] { parts.people.breakOrGoOn(); };
    m_acts[int(Act::BlankRoom)] = [&parts] { parts.room.toggleBlank(); };
    m_acts[int(Act::RoomFamily)] = [&parts] { parts.room.toggleFamily(); };
    m_acts[int(Act::FamilyPicture)] = [&parts] { parts.reading.caseView().turnWho(); };
    m_acts[int(Act::WhoBelongs)] = [&parts] { parts.family.say(); };
    m_acts[int(Act::Undo)] = [this] { m_session.undo(); };
    m_acts[int(Act::More)] = [this] { m_strip->setVisible(m_strip->isHidden()); };
    m_acts[int(Act::AllKeys)] = [this] { showKeys(); };
    m_acts[int(Act::ValueHistory)] = [this] { showValueHistory(); };
}

void MeetingScreen::connectParts()
{
    MeetingParts& parts = *m_parts;
    const auto refused = [this](const Refusal& refusal) { tellUntilActed(refusalBanner(refusal)); };
    connect(&m_session, &Session::refused, this, refused);
    connect(&m_session, &Session::notSaved, this, [this](const QString& why) {
        if (Banner* banner = tell(notSavedBanner(why)))
            connect(&m_session, &Session::savesAgain, banner, &Banner::dismissed);
    });
    connect(&parts.capture, &Capture::refused, this, refused);
    connect(&parts.capture, &Capture::moved, this, &MeetingScreen::keepPlace);
    connect(&parts.cases, &CaseActs::refused, this, refused);
    connect(&parts.people, &TableActs::refused, this, refused);
    connect(&parts.danger, &DangerAct::refused, this, refused);
    connect(&parts.orders, &OrderActs::refused, this, refused);
    connect(&parts.worked, &WorkedAct::refused, this, refused);
    connectContact();
    connect(&parts.reading.caseView(), &CaseView::reviewChosen, &parts.review, &ReviewAct::ask);
    connect(&parts.safety, &SafetyAct::refused, this, refused);
    connect(&parts.reading.caseView(), &CaseView::safetyLineWanted, &parts.safety, &SafetyAct::ask);
    connect(&parts.reading.caseView(), &CaseView::cardWanted, &parts.safety, &SafetyAct::askCard);
    connect(&parts.reading.caseView(), &CaseView::orderChosen, this, [&parts](const OrderView& order, const QString& beginning) { parts.orders.askOf(order, beginning); });
    connect(&parts.reading.caseView(), &CaseView::signalWanted, this, [&parts] { parts.riskSignals.tell(); });
    connect(&parts.reading.caseView(), &CaseView::signalChosen, this,
            [&parts](const RiskSignal& signal, const QString& beginning) { parts.riskSignals.speakOf(signal, beginning); });
    connect(&parts.reading.caseView(), &CaseView::pointChosen, this,
            [&parts](const ChecklistPoint& point, const QString& beginning) { parts.riskSignals.answer(point, beginning); });
    connect(&parts.cases, &CaseActs::allHeard, this, &MeetingScreen::wrapUpWanted);
    connect(&parts.opening, &Opening::firstCase, this, [&parts] { parts.cases.decideAndNext(); });
    connect(&parts.questions, &Questions::settledAt, this, &MeetingScreen::act);
    connect(&parts.questions, &Questions::lineWanted, &parts.lines, &StandingLines::write);
    connect(&parts.reading.caseView(), &CaseView::standingLineChosen, this, [&parts](StandingLine line) { parts.lines.write(line); });
    connect(&parts.reading.caseView(), &CaseView::writeOfPerson, this, [&parts](const PersonId& person, const QString& called) { parts.person.ask(person, called); });
    connect(&parts.reading.caseView(), &CaseView::bondWanted, this, [&parts] { parts.family.say(); });
    connect(&parts.reading.caseView(), &CaseView::taskChosen, this, &MeetingScreen::taskChosen);
    connect(&parts.room, &Room::changed, this, [&parts] { parts.reading.displayRoom(parts.room.sees()); });
    connect(&parts.cases, &CaseActs::mustStepOut, this, [this, &parts](const CaseId& caseId, const Refusal& refusal) {
        Banner* banner = tell(refusalBanner(refusal, ActionShown{tr("They are out")}),
                              [&parts, caseId] { parts.people.confirmOut(caseId, [&parts, caseId] { parts.cases.open(caseId); }); });
        if (banner)
            connect(&parts.table, &TableNow::caseChanged, banner, &Banner::dismissed);
    });
    connect(&parts.table, &TableNow::changed, this, &MeetingScreen::follow);
}

void MeetingScreen::connectContact()
{
    MeetingParts& parts = *m_parts;
    const CaseView& view = parts.reading.caseView();
    connect(&view, &CaseView::workedLineWanted, this, [&parts](const QString& beginning) { parts.worked.ask(beginning); });
    connect(&view, &CaseView::engaged, this, [&parts](const PersonId& person, Engagement outcome) { parts.worked.engage(person, outcome); });
    connect(&view, &CaseView::staggerWanted, this, [&parts](const QVector<TaskId>& sequence) { parts.worked.stagger(sequence); });
    connect(&view, &CaseView::taskWanted, this, [this, &parts](const QString& words) {
        parts.tasks.begin(words);
        m_frame->decide().task().setFocus(Qt::OtherFocusReason);
    });
}

void MeetingScreen::connectFrame()
{
    const auto does = [this](Act done) { return [this, done] { act(done); }; };
    FootBar& foot = m_frame->foot();
    connect(&foot, &FootBar::dangerSeen, this, does(Act::Danger));
    connect(&foot, &FootBar::moreWanted, this, does(Act::More));
    connect(&foot, &FootBar::parked, this, does(Act::Park));
    connect(&foot, &FootBar::carriedOver, this, does(Act::CarryOver));
    connect(&foot, &FootBar::decided, this, does(Act::DecideAndNext));
    connect(m_strip, &ActStrip::chosen, this, &MeetingScreen::act);
    connect(&m_frame->list(), &CaseList::chosen, this, [this](const CaseId& caseId) {
        toHome();
        m_parts->cases.choose(caseId);
    });
    for (QWidget* part : QVector<QWidget*>{&m_frame->list(), &m_frame->decide()}) {
        auto* back = new QShortcut(Qt::Key_Escape, part, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, &MeetingScreen::toHome);
    }
    connect(&m_frame->tabs(), &QTabBar::currentChanged, this, &MeetingScreen::keepPlace);
    connect(m_ask, &AskLine::asked, this, &MeetingScreen::keepPlace);
    connect(m_ask, &AskLine::left, this, &MeetingScreen::toHome);
    connect(m_ask, &AskLine::left, this, &MeetingScreen::keepPlace);
    connect(&m_frame->decide().task(), &StreamInput::left, this, &MeetingScreen::toHome);
    connect(&m_frame->decide().review(), &StreamInput::left, this, &MeetingScreen::toHome);
    if (auto* reasons = m_frame->decide().because().findChild<GrowingText*>())
        connect(reasons, &GrowingText::left, this, &MeetingScreen::toHome);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followHands(now); });
    connect(&m_frame->tabs(), &QTabBar::currentChanged, this, &MeetingScreen::showTitle);
}

void MeetingScreen::follow()
{
    showTitle();
    QWidget* page = m_parts->opening.isBefore() ? static_cast<QWidget*>(m_opening) : m_frame;
    if (m_pages->currentWidget() == page)
        return;
    m_pages->setCurrentWidget(page);
    toHome();
}

/// The hands come back to the line in which everything is said.
void MeetingScreen::toHome()
{
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// Whoever turns to this screen types where they typed last.
void MeetingScreen::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    toHands();
}

void MeetingScreen::toHands()
{
    if (const auto line = m_parts->opening.isBefore() ? std::nullopt : m_hands->line())
        act(*line);
    else if (m_hands->at() == HandsAt::Asked && !m_ask->isHidden())
        m_ask->line().input().setFocus(Qt::OtherFocusReason);
    else if (m_hands->at() == HandsAt::ReadBack && m_hands->taskRead())
        m_parts->readBack.standAt(*m_hands->taskRead());
    else
        toHome();
}

/// Nothing that was typed for a case is left behind in it: what is typed and not entered holds it.
void MeetingScreen::finishCase(const std::function<void()>& decide)
{
    MeetingParts& parts = *m_parts;
    if (parts.opening.isBefore())
        return parts.opening.goOn();
    if (const QString left = parts.tasks.unfinished(); !left.isEmpty())
        return tellUntilActed({BannerKind::Caution, tr("This case has %1 that is typed and not entered.").arg(left), tr("It is kept."),
                               tr("Enter it, or clear the line; then decide.")});
    parts.level.settle(decide);
}

Banner* MeetingScreen::tell(const BannerShown& shown, const std::function<void()>& then)
{
    if (parentWidget() && isHidden())
        return nullptr; // whoever is in front says it
    auto* banner = new Banner(shown);
    connect(banner, &Banner::acted, this, [banner, then] {
        banner->deleteLater();
        if (then)
            then();
    });
    if (m_pages->currentWidget() == m_frame) {
        m_frame->showBanner(banner);
        return banner;
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, banner);
    connect(banner, &Banner::dismissed, banner, &QObject::deleteLater);
    return banner;
}

/// The next act that succeeds takes away what was said of an earlier one.
void MeetingScreen::tellUntilActed(const BannerShown& shown)
{
    if (Banner* banner = tell(shown))
        connect(&m_session, &Session::acted, banner, &Banner::dismissed);
}

void MeetingScreen::showKeys()
{
    if (findChild<KeysOverlay*>())
        return;
    QPointer<QWidget> before = QApplication::focusWidget();
    auto* overlay = new KeysOverlay(keySheet(), this);
    connect(overlay, &KeysOverlay::closed, this, [overlay, before] {
        overlay->deleteLater();
        if (before)
            before->setFocus(Qt::OtherFocusReason);
    });
    overlay->show();
}

/// C95: of the person whose page is open, else of the plan before the table and its tasks.
void MeetingScreen::showValueHistory()
{
    const auto of = m_parts->reading.caseView().lookedAt();
    if (!of || findChild<ValueHistoryOverlay*>())
        return;
    const auto told = valueHistory(m_session.record(), scopesTelling(m_session.tables(), *of));
    if (!told)
        return tellUntilActed(refusalBanner(told.error()));
    QPointer<QWidget> before = QApplication::focusWidget();
    auto* overlay = new ValueHistoryOverlay(tr("Who said it, when"), *told, this);
    connect(overlay, &ValueHistoryOverlay::closed, this, [overlay, before] {
        overlay->deleteLater();
        if (before)
            before->setFocus(Qt::OtherFocusReason);
    });
}

/// Where the hands were stays known while the window is not in front.
void MeetingScreen::followHands(QWidget* now)
{
    if (!now || !isAncestorOf(now))
        return;
    m_hands->follow(*now);
    keepPlace();
}

/// "2 of 12 · Who": the place alone; a window's title may be seen by anybody.
void MeetingScreen::showTitle()
{
    const TableNow& table = m_parts->table;
    if (table.meeting().state == MeetingState::Closed)
        return setWindowTitle(tr("meeting closed"));
    if (m_parts->opening.isBefore())
        return setWindowTitle(tr("opening"));
    if (!table.now())
        return setWindowTitle(tr("no case open"));
    setWindowTitle(tr("%1 of %2 · %3").arg(table.now()->position).arg(table.list().size()).arg(m_frame->tabs().tabText(m_frame->tabs().currentIndex())));
}

void MeetingScreen::keepPlace()
{
    if (m_isRestored)
        m_session.keepDraft(placeDraft(), bytesOf(m_hands->place()));
}

void MeetingScreen::restorePlace()
{
    const auto kept = placeFrom(m_session.draft(placeDraft()));
    if (kept && kept->meeting == m_parts->table.meeting().meeting) {
        m_parts->capture.restore({kept->of, kept->edited});
        m_frame->tabs().setCurrentIndex(kept->page);
        if (kept->asked)
            askAgain(*kept->asked, *m_parts, [this](Act asks) { act(asks); });
        m_hands->restore(*kept);
    }
    toHands();
    m_isRestored = true;
    showTitle();
}

} // namespace tepu::ui
