// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/releases/hearing_line.h"

#include "core/rules/lines/person_names.h"

namespace tepu {

bool isHearingLine(const QString& text)
{
    const QString simple = text.simplified().toLower() + u' ';
    for (const char* beginning : {"hearing ", "remand hearing ", "bail hearing ", "sentence ends ", "release "})
        if (simple.startsWith(QLatin1String(beginning)))
            return true;
    return false;
}

/// Whoever is named, taken out of the words.
static std::optional<PersonId> takeNamed(QStringList& words, const QVector<PersonOnCase>& people)
{
    for (qsizetype i = 1; i < words.size(); ++i)
        if (const auto named = PersonNames(people).namedAt(TypedLine(words[i]), 0); named.size() == 1) {
            words.removeAt(i);
            return named.first();
        }
    const auto users = peopleOfRole(people, Role::Perpetrator);
    return users.size() == 1 ? std::optional(users.first()) : std::nullopt;
}

UnderstoodHearing understandHearing(const QString& text, const QVector<PersonOnCase>& people, Instant now)
{
    UnderstoodHearing hearing;
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    hearing.person = takeNamed(words, people);
    hearing.release = understandRelease(words.join(u' '), {}, now);
    hearing.missing = hearing.person ? hearing.release.missing : QStringLiteral("Whose: “hearing james 18 may”?");
    return hearing;
}

} // namespace tepu
