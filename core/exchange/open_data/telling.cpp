// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/telling.h"

namespace tepu::open_data {

Instant startOf(QDate day)
{
    return instantAt(day, QTime(0, 0)).value(); // clocks never go forward at midnight
}

Telling::Telling(const Tables& tables, const Context& context)
    : m_context(context), m_held(heldThings(tables)), m_numbers(planNumbers(tables))
{
}

Telling::Act Telling::on(QDate day)
{
    return Act(*this, startOf(day));
}

const HeldPlan* Telling::plan(const QString& key) const
{
    const auto found = m_held.plans.constFind(key);
    return found == m_held.plans.constEnd() ? nullptr : &*found;
}

const PersonId* Telling::person(const QString& key) const
{
    const auto found = m_held.people.constFind(key);
    return found == m_held.people.constEnd() ? nullptr : &found->id;
}

std::optional<PersonId> Telling::personOf(const QString& key) const
{
    const PersonId* found = person(key);
    return found ? std::optional(*found) : std::nullopt;
}

const EpisodeId* Telling::episode(const QString& key) const
{
    const auto found = m_held.episodes.constFind(key);
    return found == m_held.episodes.constEnd() ? nullptr : &*found;
}

static Told nobodyKnows(const char* column, const QString& key, const char* what, const char* file)
{
    return Objection{QString::fromLatin1(column), key,
                     QStringLiteral("there is no such %1, neither in %2 nor in the record")
                         .arg(QLatin1String(what), QLatin1String(file))};
}

Told Telling::noPlan(const QString& key) const
{
    return plan(key) ? std::nullopt : nobodyKnows("plan_id", key, "plan", "plans.csv");
}

Told Telling::noPerson(const char* column, const QString& key) const
{
    return person(key) ? std::nullopt : nobodyKnows(column, key, "person", "people.csv");
}

Told Telling::noEpisode(const QString& key) const
{
    return episode(key) ? std::nullopt : nobodyKnows("episode_id", key, "episode", "episodes.csv");
}

Told Telling::unknown(const QString& planKey, const QString& personKey) const
{
    const Told objection = noPlan(planKey);
    return objection ? objection : noPerson("person_id", personKey);
}

QVector<Statement> Telling::facts()
{
    addFilledIn();
    addRiskChanges();
    return m_facts;
}

} // namespace tepu::open_data
