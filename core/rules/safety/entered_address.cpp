// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/entered_address.h"

#include "core/rules/matching/normalised_name.h"
#include "core/rules/safety/street_types.h"

#include <QRegularExpression>
#include <QSet>

namespace tepu {

/// "Raataa" and "Rātā" are one street.
static QString withSingleVowels(const QString& words)
{
    static const QRegularExpression doubled(QStringLiteral("([aeiou])\\1"));
    return QString(words).replace(doubled, QStringLiteral("\\1"));
}

/// Lower case without macrons and marks; "State Highway 1" is one word.
static QString plainPart(const QString& part)
{
    static const QRegularExpression marks(QStringLiteral("[^\\w/-]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression highway(QStringLiteral("\\b(?:state highway|sh) ?(\\d+\\w?)\\b"));
    static const QRegularExpression number(QStringLiteral("^(?:no|number) (?=\\d)"));
    return normalisedName(part).replace(marks, QStringLiteral(" ")).simplified().replace(highway, QStringLiteral("sh\\1")).remove(number);
}

static bool isNoPlace(const QString& all)
{
    static const QRegularExpression none(QStringLiteral(
        "^(?:nfa|no fixed (?:abode|address)|unknown|not known|not yet known|homeless|tb[ac]|to be (?:confirmed|advised|approved)|none|"
        "withheld|suppressed|address (?:unknown|withheld|suppressed)|whereabouts unknown)$"));
    return none.match(all).hasMatch();
}

static bool isBox(const QString& part)
{
    static const QRegularExpression box(QStringLiteral("^(?:p ?o ?box|private bag|counter delivery|poste restante|cmb)\\b"));
    return box.match(part).hasMatch();
}

/// "flat 2", "unit 3b 45 high road", "2/12 kowhai street": what is left is the house.
static void takeUnit(QString& part, EnteredAddress& address)
{
    static const QRegularExpression named(
        QStringLiteral("^(?:flat|unit|apartment|apt|room|rm|level|suite|villa|site|cabin) (\\d\\w*|[a-z])(?:$|[ /]+)"));
    static const QRegularExpression slashed(QStringLiteral("^(\\w{1,4}) ?/ ?(?=\\d)"));
    for (const QRegularExpression& form : {named, slashed})
        if (const auto found = form.match(part); found.hasMatch()) {
            address.unit += found.captured(1);
            part.remove(0, found.capturedLength());
        }
}

static bool takeRural(const QString& part, EnteredAddress& address)
{
    static const QRegularExpression rural(QStringLiteral("^(?:rd|r d|rural delivery|rural) ?(\\d*)(?: (.+))?$"));
    const auto found = rural.match(part);
    if (!found.hasMatch())
        return false;
    address.rural = found.captured(1).isEmpty() ? QStringLiteral("?") : found.captured(1);
    if (!found.captured(2).isEmpty())
        address.localities.append(withSingleVowels(found.captured(2)));
    return true;
}

/// A suburb or a town, without its postcode; a country is none.
static void takeLocality(QString part, EnteredAddress& address)
{
    static const QRegularExpression postcode(QStringLiteral("\\s*\\b\\d{4}$"));
    static const QSet<QString> countries{QStringLiteral("new zealand"), QStringLiteral("nz"), QStringLiteral("aotearoa")};
    part = part.remove(postcode).trimmed();
    if (!part.isEmpty() && !countries.contains(part))
        address.localities.append(withSingleVowels(part));
}

/// "12", "12a", "12-14".
static void takeNumber(QStringList& words, EnteredAddress& address)
{
    static const QRegularExpression house(QStringLiteral("^(\\d+)[a-z]?(?:-(\\d+)[a-z]?)?$"));
    const auto found = words.size() < 2 ? QRegularExpressionMatch() : house.match(words.first());
    if (!found.hasMatch())
        return;
    address.firstNumber = found.captured(1).toInt();
    address.lastNumber = std::max(address.firstNumber, found.captured(2).toInt());
    words.removeFirst();
}

/// The word that says what kind of street it is: never the first ("St Johns Road"), of a row of them the last ("Rose Gardens
/// Road").
static std::optional<qsizetype> typeIn(const QStringList& words)
{
    for (qsizetype at = 1; at < words.size(); ++at)
        if (isStreetType(words[at]) && (at + 1 == words.size() || !isStreetType(words[at + 1])))
            return at;
    return std::nullopt;
}

static bool isDirection(const QString& word)
{
    static const QSet<QString> all{QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("east"), QStringLiteral("west"),
                                   QStringLiteral("upper"), QStringLiteral("lower"), QStringLiteral("extension")};
    return all.contains(word);
}

/// "12 kowhai street east", or with the suburb behind it: "12 kowhai street hamilton east".
static bool takeStreet(const QString& part, EnteredAddress& address)
{
    QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    takeNumber(words, address);
    const auto type = typeIn(words);
    if ((!address.firstNumber && !type) || words.isEmpty())
        return false;
    if (words.contains(QStringLiteral("corner")) || words.contains(QStringLiteral("cnr")))
        return true; // of two streets: which of them is not said
    address.street = withSingleVowels(words.first(type.value_or(words.size())).join(u' '));
    address.streetType = type ? shortStreetType(words[*type]) : QString();
    const QStringList rest = type ? words.sliced(*type + 1) : QStringList();
    if (rest.size() != 1 || !isDirection(rest.first()))
        takeLocality(rest.join(u' '), address);
    return true;
}

static QStringList partsOf(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    static const QRegularExpression careOf(QStringLiteral("^\\s*(?:c/[-o]?|care of)[^\\d]*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("^\\d+[a-z]?$"));
    QStringList parts;
    for (QString part : typed.split(between)) {
        const QString plain = plainPart(part.remove(careOf));
        if (parts.size() == 1 && number.match(parts.first()).hasMatch())
            parts.first() += u' ' + plain; // "12, Kōwhai Street"
        else if (!plain.isEmpty())
            parts.append(plain);
    }
    return parts;
}

EnteredAddress enteredAddress(const QString& typed)
{
    EnteredAddress address;
    const QStringList parts = partsOf(typed);
    if (parts.isEmpty())
        return address;
    bool hasStreet = false, hasBox = false;
    for (QString part : parts) {
        takeUnit(part, address);
        if (isBox(part))
            hasBox = true;
        else if (part.isEmpty() || takeRural(part, address))
            continue;
        else if (const QStringList before = address.localities; !hasStreet && takeStreet(part, address)) {
            hasStreet = true;
            address.localities = address.localities.mid(before.size()); // a building's name
        } else
            takeLocality(part, address);
    }
    using Kind = EnteredAddress::Kind;
    address.kind = isNoPlace(parts.join(u' ')) ? Kind::NoFixedPlace
                   : hasStreet                 ? Kind::Place
                   : hasBox                    ? Kind::Box
                   : !address.rural.isEmpty()  ? Kind::RuralDelivery
                                               : Kind::Place;
    return address;
}

} // namespace tepu
