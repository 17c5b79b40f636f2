// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/table_place.h"
#include "ui/meeting/keys.h"
#include "ui/shell/session.h"

class QStackedWidget;

namespace tepu::ui {

class ActStrip;
class AskLine;
class Banner;
class OpeningPage;
class OperatorLayout;
class ProjectorWindow;
struct BannerShown;
class Hands;
struct MeetingParts;

/// The meeting screen: it puts the parts together, gives each key its act, and keeps the place. What is done stands in
/// `acts/`, a part each.
class MeetingScreen : public QWidget {
    Q_OBJECT

public:
    MeetingScreen(Session& session, const MeetingId& meeting, QWidget* parent = nullptr);
    ~MeetingScreen() override;

    /// The meeting at which somebody stood when the program ended.
    static std::optional<MeetingId> lastStoodAt(Session& session);
    /// The window in the room; it follows the table from now on.
    void showRoomOn(ProjectorWindow* window);
    void act(Act act);
    OperatorLayout& frame() { return *m_frame; }

Q_SIGNALS:
    void wrapUpWanted(); ///< every case has been heard
    void taskChosen(const tepu::TaskId& task);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void connectParts();
    void connectFrame();
    void connectContact();
    void giveCaseActs();
    void giveLineActs();
    void giveTableActs();
    void follow();
    void finishCase(const std::function<void()>& decide);
    Banner* tell(const BannerShown& shown, const std::function<void()>& then = {});
    void tellUntilActed(const BannerShown& shown);
    void toHome();
    void toHands();
    void showKeys();
    void showValueHistory();
    void keepPlace();
    void followHands(QWidget* now);
    void showTitle();
    void restorePlace();

    Session& m_session;
    QStackedWidget* m_pages;
    OpeningPage* m_opening;
    OperatorLayout* m_frame;
    ActStrip* m_strip;
    AskLine* m_ask;
    QHash<int, std::function<void()>> m_acts;
    std::unique_ptr<MeetingParts> m_parts;
    std::unique_ptr<Hands> m_hands;
    bool m_isRestored = false;
};

} // namespace tepu::ui
