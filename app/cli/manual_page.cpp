// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual_page.h"

#include "app/cli/global_options.h"
#include "app/cli/help_text.h"

namespace tepu::cli {

/// As man must have it: a hyphen that can be typed, a backslash that is seen, no line taken for a request.
static QString plain(const QString& text)
{
    QString safe = text;
    safe.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    return safe.startsWith(u'.') || safe.startsWith(u'\'') ? QStringLiteral("\\&") + safe : safe;
}

static QString section(const QString& name)
{
    return QStringLiteral(".SH %1\n").arg(name);
}

static QString item(const QString& term, const QString& meaning)
{
    return QStringLiteral(".TP\n.B %1\n%2\n").arg(plain(term), plain(meaning));
}

static QString items(const QVector<Option>& options)
{
    QString text;
    for (const Option& option : options)
        text += item(typedForm(option), option.meaning);
    return text;
}

QString manualPage(const QVector<Subcommand>& known)
{
    QString page = QStringLiteral(".TH TEPU 1\n") + section(QStringLiteral("NAME"))
                   + plain(QStringLiteral("tepu - runs the daily family-harm safety meeting")) + u'\n'
                   + section(QStringLiteral("SYNOPSIS")) + QStringLiteral(".B tepu\n")
                   + plain(QStringLiteral("SUBCOMMAND [OPTION]... [FILE]...")) + u'\n'
                   + section(QStringLiteral("SUBCOMMANDS"));
    for (const Subcommand& each : known)
        page += QStringLiteral(".SS %1\n%2\n").arg(plain(usage(each)), plain(each.description)) + items(each.options);
    page += section(QStringLiteral("OPTIONS"))
            + plain(QStringLiteral("These stand before or after every subcommand. A file - is standard input.")) + u'\n'
            + items(globalOptions()) + section(QStringLiteral("EXIT STATUS"));
    for (const StatusMeaning& each : statusMeanings())
        page += item(QString::number(static_cast<int>(each.status)), each.meaning);
    return page + section(QStringLiteral("ENVIRONMENT"))
           + item(QStringLiteral("TEPU_PASSPHRASE_FILE"),
                  QStringLiteral("The file whose first line opens the record where --passphrase-file is not given."));
}

} // namespace tepu::cli
