// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/queries/plan/alert_strip.h"
#include "ui/meeting/room/room_place.h"

#include <QPointer>
#include <QWidget>
#include <optional>

class QStackedWidget;

namespace tepu::ui {

class RoomCasePage;
class RoomFamilyPage;
class RoomWordsPage;
class Watermark;

/// Which table is in the room, and who may be looking on.
struct RoomTable {
    MeetingId meeting;
    Observers observers = Observers::Absent;
};

/// What the room sees, readable from four metres. It asks only the room's own questions of the record, takes neither keys
/// nor mouse, names no family in its title, and starts blank.
class ProjectorWindow : public QWidget {
    Q_OBJECT

public:
    explicit ProjectorWindow(QWidget* parent = nullptr);

    void showCase(const Tables& tables, const PlanId& plan, const RoomTable& table, Instant now);
    /// Who belongs to whom, as everybody may hear it.
    void showFamily(const Tables& tables, const PlanId& plan, const RoomTable& table, Instant now);
    /// The site's own words to begin with, and how many families are to be heard.
    void showOpening(const Tables& tables, const MeetingId& meeting);
    void showClosing(const Tables& tables);
    void showBreak(std::optional<Instant> backAt);
    /// Nothing at all, until it is taken away; what is shown meanwhile waits behind it.
    void blank(bool blank);
    bool isBlank() const { return m_isBlank; }

    /// Fills the screen on which the operator's window is not, and follows screens as they come and go. Without a second
    /// screen it is an ordinary window; when its screen is taken away it hides rather than cover the operator's.
    void appearBeside(QWidget& operators);

Q_SIGNALS:
    void placed(tepu::ui::RoomPlace place);

private:
    RoomPlace place();
    void follow();
    void turnTo(QWidget* page);
    void markTraining(const Tables& tables);

    QStackedWidget* m_pages;
    QWidget* m_nothing;
    RoomCasePage* m_case;
    RoomFamilyPage* m_family;
    RoomWordsPage* m_words;
    QWidget* m_behind; ///< the page that is there when the room is not blank
    bool m_isBlank = true;
    QPointer<QWidget> m_operators;
    QPointer<Watermark> m_watermark;
};

} // namespace tepu::ui
