// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/projector_window.h"

#include "core/queries/family/room_family.h"
#include "core/queries/record/acts.h"
#include "core/queries/site/site_settings.h"
#include "ui/family/room_family_page.h"
#include "ui/meeting/room/room_case_page.h"
#include "ui/meeting/room/room_words_page.h"
#include "ui/shell/type.h"
#include "ui/shell/watermark.h"
#include "ui/widgets/panel.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr QSize ordinary{1280, 720};

} // namespace

ProjectorWindow::ProjectorWindow(QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::WindowDoesNotAcceptFocus), m_pages(new QStackedWidget), m_nothing(new QWidget),
      m_case(new RoomCasePage), m_family(new RoomFamilyPage), m_words(new RoomWordsPage), m_behind(m_nothing)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setWindowTitle(tr("Tēpu – what the room sees"));
    dressForProjector(*this);
    auto* ground = new Panel(ColourRole::Ground, {}, this);
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins({});
    inside->addWidget(m_pages);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(ground);
    for (QWidget* page : QVector<QWidget*>{m_nothing, m_case, m_family, m_words})
        m_pages->addWidget(page);
    resize(ordinary);
}

void ProjectorWindow::showCase(const Tables& tables, const PlanId& plan, const RoomTable& table, Instant now)
{
    markTraining(tables);
    const auto room = roomCase(tables, plan, table.meeting, table.observers, now);
    if (!room)
        return turnTo(m_nothing);
    m_case->display(roomShown(*room, now), roomListShown(roomAgenda(tables, table.meeting)));
    turnTo(m_case);
}

void ProjectorWindow::showFamily(const Tables& tables, const PlanId& plan, const RoomTable& table, Instant now)
{
    markTraining(tables);
    const auto room = roomCase(tables, plan, table.meeting, table.observers, now);
    if (!room)
        return turnTo(m_nothing);
    m_family->display(tr("Family %1: who belongs to whom").arg(room->family), roomFamily(tables, plan, table.observers, now));
    turnTo(m_family);
}

/// R-M2 "culturally responsive opening, introductions, overview and number of cases".
void ProjectorWindow::showOpening(const Tables& tables, const MeetingId& meeting)
{
    markTraining(tables);
    const SiteSettings site = siteSettings(tables);
    const qsizetype families = roomAgenda(tables, meeting).size();
    const QString count = families == 1 ? tr("One family is on today’s list.") : tr("%1 families are on today’s list.").arg(families);
    m_words->display({{}, site.opening, QStringLiteral("%1\n\n%2").arg(count, site.confidentiality)});
    turnTo(m_words);
}

void ProjectorWindow::showClosing(const Tables& tables)
{
    markTraining(tables);
    m_words->display({{}, siteSettings(tables).closing, {}});
    turnTo(m_words);
}

/// The room too must know that nobody on the screen is real.
void ProjectorWindow::markTraining(const Tables& tables)
{
    if (m_watermark || !isTraining(tables))
        return;
    m_watermark = new Watermark(this);
    m_watermark->show();
}

void ProjectorWindow::showBreak(std::optional<Instant> backAt)
{
    const QString words = backAt ? tr("Back at %1").arg(timeAt(*backAt).toString(QStringLiteral("HH:mm"))) : tr("Back soon");
    m_words->display({tr("Break"), words, {}});
    turnTo(m_words);
}

void ProjectorWindow::blank(bool blank)
{
    m_isBlank = blank;
    m_pages->setCurrentWidget(blank ? m_nothing : m_behind);
}

/// What is shown while the room is blank waits behind it.
void ProjectorWindow::turnTo(QWidget* page)
{
    m_behind = page;
    if (!m_isBlank)
        m_pages->setCurrentWidget(page);
}

void ProjectorWindow::appearBeside(QWidget& operators)
{
    if (!m_operators) {
        connect(qGuiApp, &QGuiApplication::screenAdded, this, &ProjectorWindow::follow);
        connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ProjectorWindow::follow, Qt::QueuedConnection);
    }
    m_operators = &operators;
    if (place() != RoomPlace::OwnScreen)
        showNormal();
}

void ProjectorWindow::follow()
{
    if (m_operators && place() != RoomPlace::OwnScreen && isFullScreen())
        hide();
}

RoomPlace ProjectorWindow::place()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    QVector<QRect> areas;
    for (const QScreen* screen : screens)
        areas.append(screen->geometry());
    const RoomScreen found = roomScreen(areas, screens.indexOf(m_operators->screen()));
    if (found.screen) {
        setGeometry(areas[*found.screen]);
        showFullScreen();
    }
    Q_EMIT placed(found.place);
    return found.place;
}

} // namespace tepu::ui
