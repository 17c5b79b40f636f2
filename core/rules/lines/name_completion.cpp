// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/name_completion.h"

#include <algorithm>

namespace tepu {

static bool partStarts(const QString& foldedName, const QString& prefix)
{
    return foldedName.contains(u' ' + prefix) || foldedName.contains(u'-' + prefix);
}

QStringList completeName(const QString& prefix, const QStringList& names)
{
    const QString wanted = folded(prefix).simplified();
    QStringList begin, later;
    for (const QString& name : names) {
        const QString compared = folded(name);
        if (compared.startsWith(wanted))
            begin.append(name);
        else if (partStarts(compared, wanted))
            later.append(name);
    }
    return begin + later;
}

QVector<Completion> nameCompletions(const QString& text, qsizetype cursor, const QStringList& names)
{
    static constexpr qsizetype longestPrefix = 60;
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    const qsizetype at = end > 0 ? text.lastIndexOf(u'@', end - 1) : -1;
    const bool insideWord = at > 0 && text[at - 1].isLetterOrNumber();
    if (at < 0 || insideWord || end - at > longestPrefix)
        return {};
    QVector<Completion> completions;
    for (const QString& name : completeName(text.mid(at + 1, end - at - 1), names))
        completions.append({at, end - at, name, name, LinePart::Person});
    return completions;
}

} // namespace tepu
