// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/queries/meeting/meetings.h"
#include "core/queries/record/acts.h"
#include "ui/intake/intake_page.h"
#include "ui/list/list_page.h"
#include "ui/meeting/meeting_screen.h"
#include "ui/meeting/projector_window.h"
#include "ui/questions/questions_page.h"
#include "ui/releases/releases_page.h"
#include "ui/search/finder.h"
#include "ui/shell/caretaker.h"
#include "ui/shell/desktop_notice.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/watermark.h"
#include "ui/tasks/tasks_page.h"
#include "ui/today/high_task_notices.h"
#include "ui/today/today_page.h"
#include "ui/who/who_place.h"
#include "ui/wrap_up/wrap_up_page.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

const QString partOfDayDraft = QStringLiteral("window/place");
const QKeySequence lockKey(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
const QString geometrySetting = QStringLiteral("window/geometry");

QString wordsOf(Place place)
{
    switch (place) {
    case Place::Today: return MainWindow::tr("Today");
    case Place::Intake: return MainWindow::tr("Intake");
    case Place::List: return MainWindow::tr("List");
    case Place::Meeting: return MainWindow::tr("Meeting");
    case Place::WrapUp: return MainWindow::tr("Wrap-up");
    case Place::WhoIsWho: return MainWindow::tr("Who is who");
    case Place::Tasks: return MainWindow::tr("Tasks");
    case Place::Releases: return MainWindow::tr("Releases");
    case Place::Questions: return MainWindow::tr("Questions to the table");
    }
    Q_UNREACHABLE();
}

QKeySequence keyOf(Place place)
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_1 + static_cast<int>(place)));
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent), m_nav(new NavBar(this)), m_bannerPlace(new QWidget(this)), m_stack(new QStackedWidget(this))
{
    setWindowTitle(QStringLiteral("Tēpu"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_nav);
    column->addWidget(m_bannerPlace);
    column->addWidget(m_stack, 1);
    (new QVBoxLayout(m_bannerPlace))->setContentsMargins({});
    m_nav->hide();
    resize(1600, 900);
    restoreGeometry(QSettings().value(geometrySetting).toByteArray());
    connect(m_nav, &NavBar::chosen, this, [this](int index) { turnTo(m_pages.keys().value(index)); });
}

MainWindow::~MainWindow()
{
    if (m_session)
        m_session->saveAll(); // what was entered is answered while somebody still listens
    qDeleteAll(m_pages); // they look at the session and the room, which goes before the children of a widget
}

void MainWindow::ask(UnlockPage* page)
{
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
    connect(page, &UnlockPage::otherWindowShown, this, &QWidget::close);
    connect(page, &UnlockPage::opened, this, [this, page](const QString& folder) {
        QSettings().setValue(QStringLiteral("record/last"), folder);
        enter(page->takeSession());
        if (!page->news().happened.isEmpty())
            say(page->news());
        page->deleteLater();
    });
}

void MainWindow::enter(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    const Place begin = placeToBeginAt(); // making the pages may turn to one
    makePages();
    bindKeys();
    listen();
    findThings();
    takeCare();
    const auto record = recordRow(m_session->tables());
    QString site = record ? record->site : QString();
    site = site.left(1).toUpper() + site.mid(1).replace(u'_', u' ');
    m_site = site;
    m_nav->displayRecord(m_session->isTraining() ? tr("%1 · training: nobody here is real").arg(site) : site);
    m_nav->show();
    if (m_session->isTraining())
        (new Watermark(this))->show();
    turnTo(begin);
    if (!m_place) // the meeting that was open has been closed elsewhere
        turnTo(Place::Today);
}

/// Where it was left, on the same day or while a meeting is open; between meetings a new day begins with Today.
Place MainWindow::placeToBeginAt() const
{
    const QString kept = QString::fromUtf8(m_session->draft(partOfDayDraft));
    const auto last = MeetingScreen::lastStoodAt(*m_session);
    const auto row = last ? meetingRow(m_session->tables(), *last) : meetingNow(m_session->tables());
    const bool isOpen = row && (row->state == MeetingState::Open || row->state == MeetingState::OnBreak);
    if (kept.isEmpty())
        return isOpen ? Place::Meeting : Place::List;
    const QString day = kept.section(u' ', 1, 1);
    if (!isOpen && !day.isEmpty() && day != dateAt(m_session->now()).toString(Qt::ISODate))
        return Place::Today;
    return static_cast<Place>(qBound(static_cast<int>(Place::Today), kept.section(u' ', 0, 0).toInt(), static_cast<int>(Place::Questions)));
}

void MainWindow::makeToday()
{
    auto* today = new TodayPage(*m_session);
    addPage(Place::Today, today);
    connect(today, &TodayPage::familyWanted, this, [this](const PlanId& plan, int page) { m_finder->openFamily(plan, page); });
    connect(today, &TodayPage::listWanted, this, [this] { turnTo(Place::List); });
    connect(today, &TodayPage::releaseWanted, this, [this](const PlanId& plan, const QString& thing) {
        turnTo(Place::Releases);
        static_cast<ReleasesPage*>(m_pages.value(Place::Releases))->standAt(plan, thing);
    });
}

void MainWindow::makePages()
{
    makeToday();
    addPage(Place::Intake, new IntakePage(*m_session));
    auto* list = new ListPage(*m_session);
    addPage(Place::List, list);
    connect(list, &ListPage::meetingWanted, this, [this] {
        if (const auto meeting = meetingNow(m_session->tables()))
            sitAt(meeting->meeting);
    });
    auto* wrapUp = new WrapUpPage(*m_session);
    addPage(Place::WrapUp, wrapUp);
    connect(wrapUp, &WrapUpPage::questionsWanted, this, [this] { turnTo(Place::Questions); });
    connect(wrapUp, &WrapUpPage::takeUpWanted, this, [this] {
        turnTo(Place::Meeting);
        if (auto* screen = qobject_cast<MeetingScreen*>(m_pages.value(Place::Meeting)))
            screen->act(Act::TakeUpAgain);
    });
    addPage(Place::WhoIsWho, new WhoPlace(*m_session));
    addPage(Place::Tasks, new TasksPage(*m_session));
    addPage(Place::Releases, new ReleasesPage(*m_session));
    addPage(Place::Questions, new QuestionsPage(*m_session));
    sitWhereItWasLeft();
}

void MainWindow::addPage(Place place, QWidget* page)
{
    m_pages.insert(place, page);
    m_stack->addWidget(page);
    connect(page, &QWidget::windowTitleChanged, this, &MainWindow::showTitle);
}

void MainWindow::sitAt(const MeetingId& meeting)
{
    if (m_session->meeting() == meeting && m_pages.contains(Place::Meeting))
        return turnTo(Place::Meeting);
    delete m_pages.take(Place::Meeting);
    auto* screen = new MeetingScreen(*m_session, meeting);
    addPage(Place::Meeting, screen);
    m_room = std::make_unique<ProjectorWindow>();
    screen->showRoomOn(m_room.get());
    if (QGuiApplication::screens().size() > 1)
        m_room->appearBeside(*this);
    connect(screen, &MeetingScreen::wrapUpWanted, this, [this] { turnTo(Place::WrapUp); });
    turnTo(Place::Meeting);
}

void MainWindow::sitWhereItWasLeft()
{
    const auto last = MeetingScreen::lastStoodAt(*m_session);
    const auto row = last ? meetingRow(m_session->tables(), *last) : meetingNow(m_session->tables());
    if (row && (row->state == MeetingState::Open || row->state == MeetingState::OnBreak))
        sitAt(row->meeting);
}

void MainWindow::bindKeys()
{
    for (const Place place : {Place::Today, Place::Intake, Place::List, Place::Meeting, Place::WrapUp, Place::WhoIsWho, Place::Tasks, Place::Releases, Place::Questions}) {
        auto* shortcut = new QShortcut(keyOf(place), this);
        connect(shortcut, &QShortcut::activated, this, [this, place] { turnTo(place); });
    }
}

void MainWindow::listen()
{
    connect(m_session.get(), &Session::allSavedChanged, this, [this](bool all) { setWindowModified(!all); });
    connect(m_session.get(), &Session::refused, this, [this](const Refusal& refusal) {
        if (m_place == Place::Meeting)
            return; // it says so itself, beside the case
        say({BannerKind::Caution, refusal.sentence, {}, refusal.rule.isEmpty() ? QString() : tr("(%1)").arg(refusal.rule)});
        connect(m_session.get(), &Session::acted, m_banner, &Banner::dismissed); // what it asked for is done, or forgotten
    });
    connect(m_session.get(), &Session::savesAgain, this, [this] {
        if (m_saysNotSaved && m_banner)
            Q_EMIT m_banner->dismissed();
    });
    connect(m_session.get(), &Session::notSaved, this, [this](const QString& why) {
        if (m_place == Place::Meeting || m_asksToEnd)
            return;
        say({BannerKind::Danger, tr("What is being typed cannot be saved: %1.").arg(why),
             tr("What was entered before is safe."), tr("Make room on the disk or plug it in again; saving goes on by itself.")});
        m_saysNotSaved = true;
    });
}

void MainWindow::findThings()
{
    QVector<CommandFound> commands;
    for (const Place place : {Place::Today, Place::Intake, Place::List, Place::Meeting, Place::WrapUp, Place::Tasks, Place::Releases, Place::Questions})
        commands.append({wordsOf(place), keyOf(place), [this, place] { turnTo(place); }});
    commands.append({tr("Lock the record"), lockKey, [this] { lock(); }});
    m_finder = new Finder(*this, commands);
    m_nav->displaySearch(Finder::key());
    connect(m_nav, &NavBar::searchWanted, m_finder, &Finder::openBox);
}

void MainWindow::takeCare()
{
    m_caretaker = std::make_unique<Caretaker>(*m_session);
    connect(m_caretaker.get(), &Caretaker::says, this, &MainWindow::say);
    connect(m_caretaker.get(), &Caretaker::backupChanged, this, &MainWindow::showBackup);
    connect(&m_caretaker->lock(), &LockGuard::lockWanted, this, &MainWindow::lock);
    connect(&m_caretaker->lock(), &LockGuard::lockIsNear, this, &MainWindow::warnOfLock);
    connect(&m_caretaker->lock(), &LockGuard::lockIsOff, this, &MainWindow::forgetLock);
    connect(new QShortcut(lockKey, this), &QShortcut::activated, this, &MainWindow::lock);
    connect(m_nav, &NavBar::lockWanted, this, &MainWindow::lock);
    m_nav->displayLock(lockKey);
    m_notices = new HighTaskNotices(*m_session, showOnDesktop, this);
    showBackup();
}

void MainWindow::showBackup()
{
    m_nav->displayBackup(m_caretaker->backupInWords(), m_caretaker->isBackupAmiss());
}

void MainWindow::keepGeometry()
{
    QSettings().setValue(geometrySetting, saveGeometry());
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// "Tēpu · Waikato · 2 of 12 · Who", with a star while something is not on the disk.
void MainWindow::showTitle()
{
    const QWidget* page = m_place ? m_pages.value(*m_place) : nullptr;
    setWindowTitle(QStringLiteral("Tēpu · %1 · %2[*]").arg(m_site, page ? page->windowTitle() : QString()));
}

void MainWindow::say(const BannerShown& message)
{
    delete m_banner;
    m_banner = new Banner(message, m_bannerPlace);
    m_bannerPlace->layout()->addWidget(m_banner);
    connect(m_banner, &Banner::dismissed, m_banner, &QObject::deleteLater);
    m_saysNotSaved = m_asksToEnd = false;
    connect(m_banner, &QObject::destroyed, this, [this, said = m_banner] {
        if (m_banner != said)
            return;
        m_banner = nullptr;
        m_saysNotSaved = m_asksToEnd = false;
    });
}

void MainWindow::showPlaces()
{
    QVector<PlaceShown> places;
    for (auto it = m_pages.keyBegin(); it != m_pages.keyEnd(); ++it)
        if (*it != Place::Questions)
            places.append({wordsOf(*it), keyOf(*it)});
    m_nav->display(places, static_cast<int>(m_pages.keys().indexOf(*m_place)));
}

void MainWindow::turnTo(Place place)
{
    QWidget* page = m_pages.value(place);
    if (!page)
        return;
    m_place = place;
    if (QWidget* hands = focusWidget())
        hands->clearFocus(); // else the stack puts them where it likes
    m_stack->setCurrentWidget(page);
    page->setFocus(); // each page knows where the hands were
    showPlaces();
    showTitle();
    m_session->keepDraft(partOfDayDraft, QByteArray::number(static_cast<int>(place)) + ' ' + dateAt(m_session->now()).toString(Qt::ISODate).toUtf8());
}

/// Nothing is thrown away unasked, and nobody is kept.
void MainWindow::askToEnd()
{
    say({BannerKind::Danger, tr("What is being typed cannot be saved: %1.").arg(m_session->whyNotSaved()),
         tr("What was entered before is safe."),
         tr("Close the window once more to end without those words; or make room on the disk, and they are saved.")});
    m_saysNotSaved = m_asksToEnd = true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepGeometry();
    if (m_session && !m_session->saveAll() && !m_asksToEnd) {
        askToEnd();
        return event->ignore();
    }
    if (m_room)
        m_room->close();
    event->accept();
}

} // namespace tepu::ui
