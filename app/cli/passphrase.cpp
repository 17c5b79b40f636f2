// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "app/cli/terminal.h"

#include <QFile>

namespace tepu::cli {

static constexpr qint64 longest = 4'096;

static Result<QByteArray> firstLine(QIODevice& device, const QString& name)
{
    QByteArray line = device.readLine(longest);
    if (line.size() >= longest - 1)
        return refuse(QStringLiteral("The first line of %1 is too long to be a passphrase.").arg(name));
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return refuse(QStringLiteral("The first line of %1 is empty; the passphrase must stand there.").arg(name));
    return line;
}

static Result<QByteArray> fromFile(const QString& path, Console& console)
{
    if (path == u"-")
        return firstLine(console.in(), QStringLiteral("standard input"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refuse(QStringLiteral("The passphrase file %1 cannot be read: %2.").arg(path, file.errorString()));
    return firstLine(file, path);
}

/// The file in which the passphrase stands, if one is named.
static std::optional<QString> namedFile(const GlobalOptions& options)
{
    const QString fromEnvironment = qEnvironmentVariable("TEPU_PASSPHRASE_FILE");
    if (options.passphraseFile || fromEnvironment.isEmpty())
        return options.passphraseFile;
    return fromEnvironment;
}

Result<QByteArray> readPassphrase(const GlobalOptions& options, Console& console)
{
    const auto file = namedFile(options);
    return file ? fromFile(*file, console) : askOnTerminal(QStringLiteral("Passphrase: "));
}

Result<QByteArray> readOtherPassphrase(const std::optional<QString>& file, Console& console)
{
    return file ? fromFile(*file, console) : askTwiceOnTerminal(QStringLiteral("New passphrase: "));
}

Result<QByteArray> readRecoveryKey(const std::optional<QString>& file, Console& console)
{
    return file ? fromFile(*file, console) : askOnTerminal(QStringLiteral("Recovery key, as it stands on the paper: "));
}

Result<QByteArray> readNewPassphrase(const GlobalOptions& options, Console& console)
{
    const auto file = namedFile(options);
    return file ? fromFile(*file, console) : askTwiceOnTerminal(QStringLiteral("New passphrase: "));
}

} // namespace tepu::cli
