// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/place_line.h"

#include "core/rules/lines/person_names.h"
#include "core/rules/lines/typed_coordinates.h"

#include <QSet>

namespace tepu {

static QString firstWord(const QString& text)
{
    return text.simplified().section(u' ', 0, 0).toLower();
}

bool isPlaceLine(const QString& text)
{
    static const QSet<QString> words{QStringLiteral("school"), QStringLiteral("kura"), QStringLiteral("preschool"), QStringLiteral("kindy"), QStringLiteral("home")};
    return words.contains(firstWord(text));
}

static QString missingIn(const UnderstoodPlace& place)
{
    if (!place.person)
        return place.isHome ? QStringLiteral("Whose home? Write the name after “home”.") : QStringLiteral("Whose school? Write the child’s name after “school”.");
    if (place.isHome && !place.at)
        return QStringLiteral("Where on the map: “home mere @-37.79,175.28”.");
    if (!place.isHome && place.name.isEmpty())
        return QStringLiteral("Which school, and where: “Waimiro School at 3 Bell Street, Millstream”.");
    return {};
}

UnderstoodPlace understandPlace(const QString& text, const QVector<PersonOnCase>& people)
{
    UnderstoodPlace place;
    const QString simple = text.simplified();
    const QString who = simple.section(u' ', 1, 1);
    const auto named = who.isEmpty() ? QVector<PersonId>() : PersonNames(people).namedAt(TypedLine(who), 0);
    if (named.size() == 1)
        place.person = named.first();
    QString rest = simple.section(u' ', 2);
    place.isHome = firstWord(text) == u"home";
    place.at = takeCoordinates(rest);
    const qsizetype at = rest.indexOf(QStringLiteral(" at "), 0, Qt::CaseInsensitive);
    place.name = at < 0 ? rest : rest.first(at).trimmed();
    place.address = at < 0 ? QString() : rest.sliced(at + 4).trimmed();
    place.missing = missingIn(place);
    return place;
}

} // namespace tepu
