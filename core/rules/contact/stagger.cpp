// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/stagger.h"

#include <QSet>
#include <algorithm>

namespace tepu {

static constexpr auto sevenDays = std::chrono::hours(7 * 24);

/// What is overdue may come at any moment.
static Instant expected(const ContactAhead& contact, Instant now)
{
    return std::max(contact.due, now);
}

static int agenciesIn(const QVector<ContactAhead>& contacts)
{
    QSet<QString> agencies;
    for (const ContactAhead& each : contacts)
        agencies.insert(each.agency);
    return int(agencies.size());
}

std::optional<Crowding> crowding(QVector<ContactAhead> contacts, Instant now)
{
    contacts.removeIf([](const ContactAhead& each) { return each.waits; });
    Crowding most;
    for (const ContactAhead& first : contacts) {
        QVector<ContactAhead> within;
        for (const ContactAhead& each : contacts)
            if (expected(each, now) >= expected(first, now) && expected(each, now) < expected(first, now) + sevenDays)
                within.append(each);
        if (const int agencies = agenciesIn(within); agencies > most.agencies || (agencies == most.agencies && within.size() > most.order.size()))
            most = {within, agencies};
    }
    if (most.agencies < 2)
        return std::nullopt;
    std::sort(most.order.begin(), most.order.end(), [](const ContactAhead& a, const ContactAhead& b) {
        return std::tuple(!a.initial, !a.knowsWell, a.due, a.task) < std::tuple(!b.initial, !b.knowsWell, b.due, b.task);
    });
    return most;
}

} // namespace tepu
