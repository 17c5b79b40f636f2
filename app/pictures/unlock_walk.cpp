// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/unlock_walk.h"

#include "app/pictures/at_the_desk.h"
#include "app/demonstration/demonstration.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/ways_out.h"

#include <QDir>
#include <QLineEdit>

namespace tepu::pictures {
namespace {

/// A window that asks.
class Asking {
public:
    explicit Asking(const QString& folder) : m_page(new ui::UnlockPage(toOpen(folder)))
    {
        m_window.resize(deskSize);
        m_window.ask(m_page);
        m_window.show();
    }

    QWidget& window() { return m_window; }
    ui::UnlockPage& page() { return *m_page; }

private:
    static ui::ToOpen toOpen(const QString& folder)
    {
        ui::ToOpen what;
        what.folder = folder;
        return what;
    }

    ui::MainWindow m_window;
    ui::UnlockPage* m_page;
};

} // namespace

void takeUnlocking(Album& album, const QString& folder)
{
    Asking asking(folder);
    album.take(asking.window(), QStringLiteral("unlock"));
    asking.window().resize(laptopSize);
    album.take(asking.window(), QStringLiteral("narrow-unlock"));
}

void takeRefusedUnlocking(Album& album, const QString& folder)
{
    Asking asking(folder);
    const auto fields = asking.page().findChildren<QLineEdit*>();
    fields.last()->setText(QStringLiteral("not the one that was agreed"));
    asking.page().submit();
    waitUntil([&] { return fields.last()->isEnabled(); });
    album.take(asking.window(), QStringLiteral("unlock-refused"));
}

/// A few bytes in each of some pages of the file: in one alone they may be nobody's.
static void spoil(const QString& path)
{
    constexpr qint64 page = 4096;
    constexpr int pages = 6;
    QFile journal(path);
    if (!journal.open(QIODevice::ReadWrite))
        return;
    const qint64 middle = journal.size() / page / 2;
    for (qint64 i = 0; i < pages; ++i)
        if (journal.seek((middle + i) * page + 2000))
            journal.write(QByteArray(16, '\0'));
}

void takeDamagedUnlocking(Album& album, const QString& folder)
{
    spoil(QDir(folder).filePath(QStringLiteral("journal.db")));
    Asking asking(folder);
    asking.page().tryPassphrase(demonstration::passphrase);
    waitUntil([&] { return asking.page().findChild<ui::WaysOut*>() != nullptr; });
    album.take(asking.window(), QStringLiteral("unlock-damaged"));
    asking.window().resize(laptopSize);
    album.take(asking.window(), QStringLiteral("narrow-unlock-damaged"));
}

} // namespace tepu::pictures
