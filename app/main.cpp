// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/perform.h"
#include "app/cli/subcommands.h"
#include "app/own_memory.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <csignal>
#include <cstdio>
#include <memory>

using namespace tepu::cli;

/// Qt ends the program where it finds no display; that is to be said in a sentence instead.
static bool hasDisplay()
{
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
}

/// What Qt finds missing on a machine without a desktop is nothing that anybody could mend.
static void sayWhatConcerns(QtMsgType type, const QMessageLogContext& context, const QString& words)
{
    const bool isOfThePlugin = words.contains(QLatin1String("propagateSizeHints")) || words.contains(QLatin1String("XDG_RUNTIME_DIR not set"));
    if (!isOfThePlugin)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, words)));
}

static std::unique_ptr<QCoreApplication> dressed(int& argc, char** argv)
{
    using namespace tepu::ui;
    auto program = std::make_unique<QApplication>(argc, argv);
    const bool dark = QGuiApplication::palette().window().color().lightness() < 128;
    dress(*program, {dark ? Scheme::Dark : Scheme::Light, systemMotion()});
    return program;
}

static std::unique_ptr<QCoreApplication> programFor(const tepu::Result<CommandLine>& line, int& argc, char** argv)
{
    const Surface surface = line ? line->subcommand->surface : Surface::Text;
    if (surface == Surface::Pictures) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", line->value(QStringLiteral("scale")).value_or(QStringLiteral("1")).toLatin1());
        return dressed(argc, argv);
    }
    if (surface == Surface::Screen && hasDisplay())
        return dressed(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

int main(int argc, char** argv)
{
    tepu::keepMemoryToOurselves();
    std::signal(SIGUSR1, SIG_IGN); // "show your window": who has none is not ended by it
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto line = readCommandLine(words, subcommands());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::NewZealand));
    qInstallMessageHandler(sayWhatConcerns);
    const auto program = programFor(line, argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tepu"));
    QCoreApplication::setApplicationName(QStringLiteral("tepu"));
    QFile in;
    QFile out;
    QFile err;
    in.open(STDIN_FILENO, QIODevice::ReadOnly);
    out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Console console(in, out, err);
    return static_cast<int>(perform(line, console));
}
