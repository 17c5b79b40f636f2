// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/address_check.h"

#include "core/rules/safety/entered_address.h"

#include <cmath>
#include <numbers>

namespace tepu {

namespace {

enum class Localities { Same, Differ, OtherTowns, Unsure };

} // namespace

static bool mayBeTownOf(const QStringList& one, const QStringList& other)
{
    return one.mid(1).contains(other.first()) || one.first().startsWith(other.first() + u' ');
}

/// The first of what was typed is the suburb; where only a town was typed nobody knows the suburb.
static Localities compared(const QStringList& one, const QStringList& other)
{
    if (one.isEmpty() || other.isEmpty())
        return Localities::Unsure;
    const bool townsDiffer = one.size() > 1 && other.size() > 1 && one.last() != other.last();
    if (one.first() == other.first())
        return townsDiffer ? Localities::OtherTowns : Localities::Same;
    if (mayBeTownOf(one, other) || mayBeTownOf(other, one))
        return Localities::Unsure;
    return townsDiffer ? Localities::OtherTowns : Localities::Differ;
}

static bool haveOneStreet(const EnteredAddress& one, const EnteredAddress& other)
{
    const bool typesGo = one.streetType == other.streetType || one.streetType.isEmpty() || other.streetType.isEmpty();
    return !one.street.isEmpty() && one.street == other.street && typesGo;
}

static bool haveOneNumber(const EnteredAddress& one, const EnteredAddress& other)
{
    return one.firstNumber && other.firstNumber && one.firstNumber <= other.lastNumber && other.firstNumber <= one.lastNumber;
}

static Near inOneStreet(const EnteredAddress& one, const EnteredAddress& other, Localities localities)
{
    if (localities == Localities::Differ)
        return {Nearness::CannotTell, {}, QStringLiteral("a street of one name in two suburbs: it may be one street")};
    const QString why = localities == Localities::Unsure ? QStringLiteral("the suburb of one of the two is not known") : QString();
    if (!haveOneNumber(one, other))
        return {Nearness::SameStreet, {}, why};
    return {Nearness::SameHouse, {}, one.unit == other.unit ? why : QStringLiteral("another flat")};
}

/// Why nothing can be told from the words of an address.
static QString noPlaceIn(const EnteredAddress& address)
{
    switch (address.kind) {
    case EnteredAddress::Kind::Nothing:
        return QStringLiteral("an address is not in the record");
    case EnteredAddress::Kind::NoFixedPlace:
        return QStringLiteral("there is no fixed address");
    case EnteredAddress::Kind::Box:
        return QStringLiteral("a box number is no place");
    case EnteredAddress::Kind::RuralDelivery:
    case EnteredAddress::Kind::Place:
        return {};
    }
    Q_UNREACHABLE();
}

static Near byWords(const EnteredAddress& one, const EnteredAddress& other)
{
    QStringList missing{noPlaceIn(one), noPlaceIn(other)};
    missing.removeAll(QString());
    missing.sort();
    if (!missing.isEmpty())
        return {Nearness::CannotTell, {}, missing.first()};
    const Localities localities = compared(one.localities, other.localities);
    if (haveOneStreet(one, other) && localities != Localities::OtherTowns)
        return inOneStreet(one, other, localities);
    if (localities == Localities::Same)
        return {Nearness::SameSuburb, {}, {}};
    if (localities == Localities::Unsure)
        return {Nearness::CannotTell, {}, QStringLiteral("the suburb of one of the two is not known")};
    if (localities == Localities::Differ && (!one.rural.isEmpty() || !other.rural.isEmpty()))
        return {Nearness::CannotTell, {}, QStringLiteral("a rural delivery round is wide")};
    if (one.street.isEmpty() || other.street.isEmpty())
        return {Nearness::CannotTell, {}, QStringLiteral("no street is named in one of the two")};
    return {Nearness::OtherSuburb, {}, QStringLiteral("how far apart is not known without coordinates")};
}

Near nearnessOf(const EnteredPlace& one, const EnteredPlace& other, int withinMetres)
{
    Near near = byWords(enteredAddress(one.address), enteredAddress(other.address));
    if (!one.at || !other.at)
        return near;
    near.metres = metresBetween(*one.at, *other.at);
    if (near.nearness == Nearness::SameHouse || near.nearness == Nearness::SameStreet)
        return near;
    if (*near.metres <= withinMetres)
        return {Nearness::WithinDistance, near.metres, {}};
    if (near.nearness == Nearness::SameSuburb)
        return near;
    return {Nearness::Apart, near.metres, {}};
}

bool isNear(Nearness nearness)
{
    return nearness <= Nearness::SameSuburb;
}

/// Rounded, for coordinates are a house's at best.
static QString distanceInWords(int metres)
{
    if (metres < 1000)
        return QStringLiteral("about %1 m").arg(std::max(10, (metres + 5) / 10 * 10));
    return QStringLiteral("about %1 km").arg((metres + 50) / 100 / 10.0, 0, 'f', metres < 10'000 ? 1 : 0);
}

QString nearInWords(const Near& near, const QString& place)
{
    const QString distance = near.metres ? QStringLiteral(", %1 apart").arg(distanceInWords(*near.metres)) : QString();
    const QString unsure = near.why.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(near.why);
    switch (near.nearness) {
    case Nearness::SameHouse:
        return QStringLiteral("the same house as %1").arg(place) + unsure;
    case Nearness::SameStreet:
        return QStringLiteral("in the same street as %1").arg(place) + distance + unsure;
    case Nearness::SameSuburb:
        return QStringLiteral("in the same suburb as %1").arg(place) + distance;
    case Nearness::WithinDistance:
    case Nearness::Apart:
        return QStringLiteral("%1 from %2").arg(distanceInWords(near.metres.value_or(0)), place);
    case Nearness::OtherSuburb:
        return QStringLiteral("by name in another suburb than %1; %2").arg(place, near.why);
    case Nearness::CannotTell:
        return QStringLiteral("cannot tell how near to %1: %2").arg(place, near.why);
    }
    Q_UNREACHABLE();
}

/// The haversine formula on a sphere of the earth's mean radius: wrong by less than 6 m in a kilometre.
int metresBetween(const Coordinates& one, const Coordinates& other)
{
    constexpr double radius = 6'371'000;
    constexpr double perDegree = std::numbers::pi / 180;
    const double up = std::sin((other.latitude - one.latitude) * perDegree / 2);
    const double along = std::sin((other.longitude - one.longitude) * perDegree / 2);
    const double h = up * up + std::cos(one.latitude * perDegree) * std::cos(other.latitude * perDegree) * along * along;
    return static_cast<int>(std::lround(2 * radius * std::asin(std::min(1.0, std::sqrt(h)))));
}

bool isInNewZealand(const Coordinates& at)
{
    const bool isAcross = (at.longitude >= 165 && at.longitude <= 180) || (at.longitude >= -180 && at.longitude <= -175);
    return at.latitude >= -53 && at.latitude <= -33 && isAcross;
}

} // namespace tepu
