// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shots.h"

#include "app/cli/album.h"
#include "app/cli/record_access.h"
#include "app/cli/screen.h"
#include "app/cli/meeting_walk.h"
#include "app/demonstration/demonstration.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/record/acts.h"
#include "ui/intake/intake_page.h"
#include "ui/list/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

namespace tepu::cli {
namespace {

constexpr QSize desk(1920, 1080);

/// Walks through the screens of a record and takes their pictures.
class Walk {
public:
    Walk(Album& album, std::unique_ptr<Record> record, Instant now) : m_album(album), m_now(now)
    {
        m_window.resize(desk);
        m_window.enter(std::make_unique<ui::Session>(std::move(record), [this] { return m_now += 1s; }));
        m_window.show();
    }

    /// A record as it stands: nothing in it is changed.
    void look()
    {
        for (const auto& [place, name] : {std::pair(ui::Place::Intake, "intake"), std::pair(ui::Place::List, "list")}) {
            m_window.turnTo(place);
            m_album.take(m_window, QString::fromLatin1(name));
        }
    }

    /// The demonstration's last morning, from its files to the table.
    void live()
    {
        takeIn();
        makeList();
        sitDown();
    }

private:
    template <class Page>
    Page& page(ui::Place place)
    {
        m_window.turnTo(place);
        return static_cast<Page&>(*m_window.pageOf(place));
    }
    const Tables& tables() const { return m_window.session()->tables(); }
    qint64 episodes() const { return recordRow(tables())->episodes; }
    MeetingState state() const
    {
        const auto meeting = meetingNow(tables());
        return meeting ? meeting->state : MeetingState::Closed;
    }

    void takeIn()
    {
        auto& intake = page<ui::IntakePage>(ui::Place::Intake);
        m_album.take(m_window, QStringLiteral("intake-empty"));
        bool isShown = false;
        QObject::connect(&intake, &ui::IntakePage::shown, [&] { isShown = true; });
        intake.read(demonstration::filesOfTheLastMorning());
        waitUntil([&] { return isShown; });
        m_album.take(m_window, QStringLiteral("intake"));
        const qint64 before = episodes();
        intake.accept();
        waitUntil([&] { return episodes() > before; });
        intake.disconnect();
    }

    void makeList()
    {
        auto& list = page<ui::ListPage>(ui::Place::List);
        list.goOn();
        waitUntil([&] { return state() == MeetingState::Drafted; });
        m_album.take(m_window, QStringLiteral("list-drafted"));
        list.goOn();
        m_album.take(m_window, QStringLiteral("list-conflicts"));
        list.goOn();
        waitUntil([&] { return state() == MeetingState::ListSent; });
        m_album.take(m_window, QStringLiteral("list"));
    }

    void sitDown()
    {
        page<ui::ListPage>(ui::Place::List).goOn();
        walkThroughMeeting(m_album, m_window);
        m_window.turnTo(ui::Place::WrapUp);
        m_album.take(m_window, QStringLiteral("wrap-up"));
    }

    Album& m_album;
    Instant m_now;
    ui::MainWindow m_window;
};

void takeUnlocking(Album& album, const QString& folder)
{
    ui::MainWindow window;
    window.resize(desk);
    ui::ToOpen what;
    what.folder = folder;
    window.ask(new ui::UnlockPage(what));
    window.show();
    album.take(window, QStringLiteral("unlock"));
}

ExitStatus walkThroughDemonstration(const Invocation& invocation, Album& album)
{
    const QTemporaryDir folder;
    auto record = demonstration::made(folder.filePath(QStringLiteral("demonstration.tepu")), demonstration::Until::LastEvening);
    if (!record)
        return sayRefusal(invocation, record.error());
    takeUnlocking(album, QStringLiteral("~/tepu-demo"));
    Walk(album, std::move(*record), demonstration::beginning()).live();
    return ExitStatus::Done;
}

ExitStatus walkThrough(const Invocation& invocation, const QString& folder, Album& album)
{
    auto record = openRecord(invocation, folder);
    if (!record)
        return record.error();
    takeUnlocking(album, folder);
    Walk(album, std::move(*record), invocation.clock.now()).look();
    return ExitStatus::Done;
}

/// One of the words that an option may have; the first where it is left out.
std::optional<QString> oneOf(const Invocation& invocation, const QString& option, const QStringList& words)
{
    const QString word = invocation.line.value(option).value_or(words.first());
    return words.contains(word) ? std::optional(word) : std::nullopt;
}

ExitStatus run(const Invocation& invocation)
{
    const auto theme = oneOf(invocation, QStringLiteral("theme"), {"light", "dark"});
    const auto scale = oneOf(invocation, QStringLiteral("scale"), {"1", "1.5", "2"});
    const auto language = oneOf(invocation, QStringLiteral("lang"), {"en", "mi"});
    if (!theme || !scale || !language)
        return sayRefusal(invocation, {QStringLiteral("--theme is light or dark, --scale 1, 1.5 or 2, --lang en or mi.")}, ExitStatus::WrongUsage);
    if (const auto status = withoutScreen(invocation))
        return *status;
    QLocale::setDefault(QLocale(*language == u"mi" ? QLocale::Maori : QLocale::English, QLocale::NewZealand));
    ui::dress(*qApp, {*theme == u"dark" ? ui::Scheme::Dark : ui::Scheme::Light, ui::Motion::None});
    auto album = Album::in(invocation.line.operands.first());
    if (!album)
        return sayRefusal(invocation, album.error());
    const auto record = invocation.line.value(QStringLiteral("record"));
    const ExitStatus status = record ? walkThrough(invocation, *record, *album) : walkThroughDemonstration(invocation, *album);
    return album->outcome() ? status : sayRefusal(invocation, album->outcome().error());
}

} // namespace

Subcommand shots()
{
    return {"shots", "FOLDER [--record RECORD] [--theme T] [--scale N] [--lang L]", "pictures of every main screen",
            "Makes pictures (PNG) of every main screen in FOLDER, without a display: of the demonstration, made for it and then gone, or "
            "of RECORD as it stands, in which nothing is changed.",
            {1, 1},
            {{"record", "RECORD", "a record to make the pictures of"},
             {"theme", "THEME", "light or dark"},
             {"scale", "SCALE", "1, 1.5 or 2 pixels of the picture for one of the screen"},
             {"lang", "LANG", "en or mi"}},
            run,
            Surface::Pictures};
}

} // namespace tepu::cli
