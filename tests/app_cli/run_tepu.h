// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/perform.h"
#include "app/cli/subcommands.h"

#include <QBuffer>

namespace tepu::cli {

/// What a run of the program left behind.
struct Ran {
    int status = 0;
    QByteArray out;
    QByteArray err;
};

/// Runs the program within the test: its words, its standard input, and the subcommands that it knows.
inline Ran runTepu(const QStringList& words, QByteArray in = {}, const QVector<Subcommand>& known = subcommands())
{
    Ran ran;
    QBuffer input(&in);
    QBuffer output(&ran.out);
    QBuffer errors(&ran.err);
    input.open(QIODevice::ReadOnly);
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    Console console(input, output, errors);
    ran.status = static_cast<int>(perform(readCommandLine(words, known), console));
    return ran;
}

} // namespace tepu::cli
