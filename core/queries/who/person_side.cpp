// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/who/person_side.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/who/role_words.h"
#include "core/rules/time_words.h"
#include "core/rules/who/standing.h"

namespace tepu {

namespace {

struct SaidOfThem {
    QString name;
    QVector<QString> aliases;
    std::optional<QDate> dateOfBirth;
    Gender gender = Gender::Unknown;
    QVector<Ethnicity> ethnicities;
    QString personRef;
    QString phone;
    QString address;
    Instant receivedAt;

    static constexpr auto fields()
    {
        using S = SaidOfThem;
        return Fields{field("name", &S::name),           field("aliases", &S::aliases), field("date_of_birth", &S::dateOfBirth),
                      field("gender", &S::gender),       field("ethnicities", &S::ethnicities),
                      field("person_ref", &S::personRef), field("phone", &S::phone),     field("address", &S::address),
                      field("received_at", &S::receivedAt)};
    }
};

struct PlayedPart {
    Role role = Role::Witness;
    Instant at;
    QString ref;
    static constexpr auto fields()
    {
        return Fields{field("role", &PlayedPart::role), field("at", &PlayedPart::at), field("ref", &PlayedPart::ref)};
    }
};

template <class T>
void addOnce(QVector<T>& all, const T& each)
{
    if (!all.contains(each))
        all.append(each);
}

void addText(QVector<QString>& all, const QString& text)
{
    if (!text.isEmpty())
        addOnce(all, text);
}

} // namespace

static void addSaid(PersonSide& side, const SaidOfThem& said)
{
    addText(side.names, said.name);
    for (const QString& alias : said.aliases)
        addText(side.aliases, alias);
    if (said.dateOfBirth)
        addOnce(side.births, *said.dateOfBirth);
    if (said.gender != Gender::Unknown)
        addOnce(side.genders, said.gender);
    for (const Ethnicity ethnicity : said.ethnicities)
        addOnce(side.ethnicities, ethnicity);
    addText(side.policeNumbers, said.personRef);
    addText(side.phones, said.phone);
    addText(side.addresses, said.address);
    side.firstSeen = std::min(side.firstSeen.value_or(said.receivedAt), said.receivedAt);
    side.lastSeen = std::max(side.lastSeen.value_or(said.receivedAt), said.receivedAt);
}

static QVector<QString> partsOf(const Tables& tables, const PersonSide& side, const QString& ids)
{
    QVector<QString> parts;
    const SiteSettings words = siteSettings(tables);
    const auto born = side.births.isEmpty() ? std::nullopt : std::optional(side.births.first());
    for (const PlayedPart& part : tables.ask<PlayedPart>(
             QStringLiteral("SELECT ep.role, e.occurred_at AS at, e.ref FROM episode_person ep JOIN episode e ON e.id = ep.episode "
                            "WHERE ep.person IN %1 UNION ALL SELECT 'perpetrator', r.received_at, r.ref FROM release r WHERE r.person IN %1 "
                            "UNION ALL SELECT 'victim', r.received_at, r.ref FROM release r WHERE r.victim IN %1 ORDER BY at DESC, 3")
                 .arg(ids),
             values(side.person))) {
        const QDate day = dateAt(part.at);
        const QString word = roleWords(part.role, isUnder18(ageOn(born, day), {part.role}), words);
        parts.append(QStringLiteral("%1 on %2, %3").arg(word, fullDayWords(day), part.ref));
    }
    return parts;
}

static PersonSide sideOf(const Tables& tables, const PersonId& person, const QString& ids)
{
    PersonSide side;
    side.person = person;
    for (const SaidOfThem& said : tables.ask<SaidOfThem>(
             QStringLiteral("SELECT trim(given_names || ' ' || family_name), aliases, date_of_birth, coalesce(gender, 'unknown'), ethnicities, "
                            "coalesce(person_ref, ''), coalesce(phone, ''), coalesce(address, ''), received_at FROM mention "
                            "WHERE person IN %1 ORDER BY received_at DESC, rowid DESC")
                 .arg(ids),
             values(person)))
        addSaid(side, said);
    if (side.names.isEmpty()) // nobody mentioned them in a file: somebody told of them here
        side.names = tables.column<QString>(
            QStringLiteral("SELECT trim(coalesce(given_names, '') || ' ' || coalesce(family_name, '')) FROM person WHERE id IN %1").arg(ids),
            values(person));
    side.parts = partsOf(tables, side, ids);
    side.plans = tables.column<QString>(
        QStringLiteral("SELECT DISTINCT plan.family_name || ' ' || plan.number FROM plan "
                       "WHERE plan.id IN (SELECT t.plan FROM plan_told t WHERE t.person IN %1) ORDER BY plan.number")
            .arg(ids),
        values(person));
    side.openTasks = tables.one<int>(QStringLiteral("SELECT count(DISTINCT t.id) FROM task_person tp JOIN task t ON t.id = tp.task "
                                                    "WHERE tp.person IN %1 AND t.ended_at IS NULL")
                                         .arg(ids),
                                     values(person))
                         .value_or(0);
    side.holds = tables.one<int>(QStringLiteral("SELECT count(*) FROM contact_hold WHERE person IN %1 AND lifted_at IS NULL").arg(ids),
                                 values(person))
                     .value_or(0);
    return side;
}

PersonSide personSide(const Tables& tables, const PersonId& person)
{
    return sideOf(tables, person, everyTelling(QStringLiteral("?1")));
}

PersonSide personSideAlone(const Tables& tables, const PersonId& person)
{
    return sideOf(tables, person, QStringLiteral("(?1)"));
}

} // namespace tepu
