// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include <QFile>

namespace tepu::cli {

Result<QByteArray> readInput(const QString& path, Console& console)
{
    if (path == u"-")
        return console.in().readAll();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return refuse(QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    return bytes;
}

} // namespace tepu::cli
