// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/global_options.h"

#include <QRegularExpression>

namespace tepu::cli {

const QVector<Option>& globalOptions()
{
    static const QVector<Option> options{
        {"passphrase-file", "F",
         "The first line of F opens the record; else the file that TEPU_PASSPHRASE_FILE names; else it is asked on the "
         "terminal."},
        {"clock", "INSTANT",
         "The program's clock starts at this instant, such as 2018-05-10T08:30:00+12:00, and runs on from there. For "
         "demonstrations, training and tests: a real record refuses it."},
        {"json", "", "Machine output on standard output; words for people go to standard error."},
        {"user", "NAME", "Who acts; else the only user, else it is asked."},
        {"help", "", "Says how the program or a subcommand is used.", u'h'},
        {"version", "", "Says the version of the program."},
    };
    return options;
}

static Result<Instant> clockInstant(const QString& text)
{
    static const QRegularExpression offset(QStringLiteral("(Z|[+-][0-9]{2}:[0-9]{2})\\z"));
    const auto instant = parseInstant(text);
    if (instant && offset.match(text).hasMatch())
        return instant;
    return refuse(QStringLiteral("--clock needs an instant with its offset, such as 2018-05-10T08:30:00+12:00; "
                                 "“%1” is none.")
                      .arg(text));
}

Result<GlobalOptions> takeGlobalOptions(QHash<QString, QStringList>& typed)
{
    const auto take = [&](const char* name) {
        const QStringList values = typed.take(QString::fromLatin1(name));
        return values.isEmpty() ? std::nullopt : std::optional(values.first());
    };
    GlobalOptions options;
    options.passphraseFile = take("passphrase-file");
    options.user = take("user");
    options.json = typed.remove(QStringLiteral("json"));
    if (const auto text = take("clock")) {
        const auto instant = clockInstant(*text);
        if (!instant)
            return tl::unexpected(instant.error());
        options.clock = *instant;
    }
    return options;
}

} // namespace tepu::cli
