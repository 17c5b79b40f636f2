// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/perform.h"
#include "app/cli/subcommands.h"

#include <QApplication>
#include <QFile>
#include <memory>

using namespace tepu::cli;

static std::unique_ptr<QCoreApplication> programFor(const tepu::Result<CommandLine>& line, int& argc, char** argv)
{
    if (line && line->subcommand->surface == Surface::Screen)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto line = readCommandLine(words, subcommands());
    const auto program = programFor(line, argc, argv);
    QFile in;
    QFile out;
    QFile err;
    in.open(STDIN_FILENO, QIODevice::ReadOnly);
    out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Console console(in, out, err);
    return static_cast<int>(perform(line, console));
}
