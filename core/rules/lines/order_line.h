// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coordinates.h"
#include "core/domain/order.h"
#include "core/rules/lines/line_context.h"

namespace tepu {

/// Of whom a line about an order may speak.
struct OrderLineContext {
    QVector<PersonOnCase> people;
    Instant now;
};

/// What is said of an order after its kind and its people: "3 days issued 0050 served 0120 until 18 may at 7 Ash Road: no
/// contact; home by 7 pm".
struct OrderTerms {
    std::optional<QDate> from;
    std::optional<Instant> issuedAt;
    std::optional<int> hours;
    std::optional<Instant> until;
    std::optional<Instant> servedAt;
    bool notServed = false;
    QString address;
    std::optional<Coordinates> at; ///< of the address
    std::optional<QStringList> conditions;
    QString because;
    QStringList people;      ///< words that stand where a name would
    QStringList protects;    ///< the same, after "protects"
    QString wrong;           ///< what could not be read, in a sentence
};

OrderTerms orderTerms(const QString& text, Instant now);

/// An order as it was typed: "pso james 3 days issued 0050 protects mere hana", "bail until 18 may at 7 Ash Road: no contact".
struct UnderstoodOrder {
    std::optional<KindOfOrder> kind;
    std::optional<PersonId> respondent;
    QVector<PersonId> protects; ///< the first is the one under whom it is sealed
    OrderTerms terms;
    QString missing; ///< what must still be said, or cannot be meant; empty: it is whole
};

/// Who is not named is meant where only one can be: whoever used violence is bound, the victims are protected.
UnderstoodOrder understandOrder(const QString& text, const OrderLineContext& context);

} // namespace tepu
