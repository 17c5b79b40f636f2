// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shots.h"

#include "app/cli/record_access.h"
#include "app/cli/screen.h"
#include "app/demonstration/demonstration.h"
#include "app/pictures/day_walk.h"
#include "app/pictures/unlock_walk.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

namespace tepu::cli {
namespace {

/// The record is shown as it lies in a home, wherever it was made for the pictures.
ExitStatus walkThroughDemonstration(const Invocation& invocation, pictures::Album& album)
{
    const QTemporaryDir home;
    const QString before = QDir::currentPath();
    const QString folder = QStringLiteral("tepu-demo");
    QDir::setCurrent(home.path());
    auto record = demonstration::made(folder, demonstration::Until::LastEvening);
    if (!record)
        return sayRefusal(invocation, record.error());
    pictures::takeUnlocking(album, folder);
    pictures::walkThroughDay(album, std::move(*record), demonstration::beginning());
    pictures::takeRefusedUnlocking(album, folder);
    pictures::takeDamagedUnlocking(album, folder);
    QDir::setCurrent(before);
    return ExitStatus::Done;
}

ExitStatus walkThrough(const Invocation& invocation, const QString& folder, pictures::Album& album)
{
    auto record = openRecord(invocation, folder);
    if (!record)
        return record.error();
    pictures::takeUnlocking(album, folder);
    pictures::lookThrough(album, std::move(*record), invocation.clock.now());
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
    QApplication::setCursorFlashTime(0); // the caret is in every picture
    ui::dress(*qApp, {*theme == u"dark" ? ui::Scheme::Dark : ui::Scheme::Light, ui::Motion::None});
    auto album = pictures::PictureFolder::at(invocation.line.operands.first());
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
            "of RECORD as it stands, in which nothing is changed. Those named narrow-… are of a small laptop’s window.",
            {1, 1},
            {{"record", "RECORD", "a record to make the pictures of"},
             {"theme", "THEME", "light or dark"},
             {"scale", "SCALE", "1, 1.5 or 2 pixels of the picture for one of the screen"},
             {"lang", "LANG", "en or mi"}},
            run,
            Surface::Pictures};
}

} // namespace tepu::cli
