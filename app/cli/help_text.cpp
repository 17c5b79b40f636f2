// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include "app/cli/global_options.h"

namespace tepu::cli {

static constexpr qsizetype width = 80;

static QString wrapped(const QString& text, qsizetype indent)
{
    const QString margin(indent, u' ');
    QString lines;
    QString line;
    for (const QString& word : text.split(u' ')) {
        if (!line.isEmpty() && margin.size() + line.size() + 1 + word.size() > width) {
            lines += margin + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return lines + margin + line + u'\n';
}

static QString listed(const QVector<Option>& options)
{
    QString text;
    for (const Option& option : options)
        text += QStringLiteral("  %1\n").arg(typedForm(option)) + wrapped(option.meaning, 6);
    return text;
}

QString typedForm(const Option& option)
{
    const QString form = option.value.isEmpty() ? option.typed() : option.typed() + u' ' + option.value;
    return option.letter.isNull() ? form : QStringLiteral("-%1, %2").arg(option.letter).arg(form);
}

const QVector<StatusMeaning>& statusMeanings()
{
    static const QVector<StatusMeaning> meanings{
        {ExitStatus::Done, "done"},
        {ExitStatus::Refused, "refused by a rule; the reason is on standard error"},
        {ExitStatus::WrongUsage, "wrong usage"},
        {ExitStatus::DoneInPart, "done in part: some rows were rejected"},
        {ExitStatus::CannotOpen, "cannot open: wrong passphrase, in use, damaged, or made by a newer version"},
        {ExitStatus::Fault, "a fault of the program or the machine"},
    };
    return meanings;
}

QString overview(const QVector<Subcommand>& known)
{
    QString text = QStringLiteral("Usage: tepu SUBCOMMAND [OPTION]... [FILE]...\n\nSubcommands\n");
    for (const Subcommand& each : known)
        text += QStringLiteral("  %1%2\n").arg(each.name, -12).arg(each.summary);
    text += QStringLiteral("\nOptions of every subcommand, before or after its name\n") + listed(globalOptions());
    text += QStringLiteral("\nExit status\n");
    for (const StatusMeaning& each : statusMeanings())
        text += QStringLiteral("  %1  %2\n").arg(static_cast<int>(each.status)).arg(each.meaning);
    return text + QStringLiteral("\n“tepu help SUBCOMMAND” says more. “-” as a file is standard input.\n");
}

QString helpOn(const Subcommand& subcommand)
{
    QString text = QStringLiteral("Usage: %1\n\n").arg(usage(subcommand)) + wrapped(subcommand.description, 0);
    if (!subcommand.options.isEmpty())
        text += QStringLiteral("\nOptions\n") + listed(subcommand.options);
    return text + QStringLiteral("\n“tepu help” lists the options of every subcommand.\n");
}

} // namespace tepu::cli
