// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/precedence.h"

namespace tepu {

/// R-R7 "the words of the signal, in order of danger": what kills first, then whom a call could harm, then what stands between
/// him and her and how long it holds, then what he has done and may do; what merely holds comes last. What the room must not read stands in
/// one place, whatever it is.
const QVector<Danger>& precedence()
{
    using enum Danger;
    static const QVector<Danger> all{Strangulation, Firearms,       UnsafeToContact, Held, AddressNear, SafetyOrder,    OrderEnding,
                                     OrderNotServed, OrderBreached, BailBreached,    Weapon,      Pregnant,       ChildrenAndHarm,
                                     Release,        DangerToWorkers, OrderInForce};
    return all;
}

qsizetype placeOf(Danger kind)
{
    return precedence().indexOf(kind);
}

} // namespace tepu
