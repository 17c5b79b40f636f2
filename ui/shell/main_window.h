// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/widgets/banner.h"

#include <QPointer>
#include <QWidget>
#include <memory>

class QStackedWidget;

namespace tepu::ui {

class Caretaker;
class Finder;
class NavBar;
class ProjectorWindow;
class HighTaskNotices;
class UnlockPage;
class Watermark;

/// A locked record: what a fresh process asks the passphrase for, and the sealed words that the disk did not take.
struct Locked {
    QString folder;
    JournalThread::Drafts drafts;
};

/// The parts of the day, in its order; the number of each stands in what is kept, and on its key. Last what a site looks at now and
/// then, which stands in no bar.
enum class Place { Today = -1, Intake, List, Meeting, WrapUp, WhoIsWho, Tasks, Releases, Questions };

/// The one window: before it is opened the record's passphrase, then the parts of the day. Nothing in it is modal, and it
/// may be closed at any moment.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Asks for a passphrase first; what opens is entered.
    void ask(UnlockPage* page);
    /// The day's work begins: at the place where it was left.
    void enter(std::unique_ptr<Session> session);
    void turnTo(Place place);
    /// Sits down at a table: its screen here, and, where there is a second screen, what the room sees there.
    void sitAt(const MeetingId& meeting);
    std::optional<Place> place() const { return m_place; }
    Session* session() const { return m_session.get(); }
    Caretaker* caretaker() const { return m_caretaker.get(); }
    /// Comes to the front: somebody started the program once more.
    void comeForward();
    /// Covers the windows and gives the disk what is being typed; locked() then asks for this process to be replaced.
    void lock();
    /// What a fresh process needs to ask for the passphrase; nothing where the record was not locked.
    std::optional<Locked> takeLocked();
    /// A message across the window; it goes when it is dismissed or replaced.
    void say(const BannerShown& message);
    QWidget* pageOf(Place place) const { return m_pages.value(place); }
    Finder* finder() const { return m_finder; }
    HighTaskNotices* notices() const { return m_notices; }

Q_SIGNALS:
    void locked();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void makeToday();
    Place placeToBeginAt() const;
    void addPage(Place place, QWidget* page);
    void sitWhereItWasLeft();
    void bindKeys();
    void listen();
    void showPlaces();
    void showTitle();
    void findThings();
    void takeCare();
    void showBackup();
    void warnOfLock();
    void forgetLock();
    void cover();
    void keepGeometry();
    void askToEnd();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Caretaker> m_caretaker;
    std::unique_ptr<ProjectorWindow> m_room;
    QMap<Place, QWidget*> m_pages;
    std::optional<Place> m_place;
    NavBar* m_nav;
    QWidget* m_bannerPlace;
    QStackedWidget* m_stack;
    Finder* m_finder = nullptr;
    HighTaskNotices* m_notices = nullptr;
    Banner* m_banner = nullptr;
    QPointer<Banner> m_lockWarning;
    QString m_site;
    bool m_saysNotSaved = false;
    std::optional<Locked> m_locked;
    bool m_hasBlanked = false; ///< the room, because the lock is near
    bool m_asksToEnd = false; ///< closing once more ends it, whatever is not on the disk
};

} // namespace tepu::ui
