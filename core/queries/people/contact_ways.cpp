// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/contact_ways.h"

#include "core/queries/plan/one_person.h"
#include "core/rules/people/same_contact.h"
#include "core/rules/people/standing_of_contact.h"

namespace tepu {

/// The middle of a day: for putting what has only a date in order among what has a time.
static Instant noonOf(QDate day, Instant otherwise)
{
    return instantAt(day, QTime(12, 0)).value_or(otherwise);
}

static QVector<SafeWayView> safeWaysOf(const Tables& tables, const PersonId& person, QDate today)
{
    auto ways = tables.ask<SafeWayView>(
        QStringLiteral("SELECT point, coalesce(safe_when, ''), coalesce(safe_where, ''), coalesce(safe_how, ''), coalesce(with_whom, ''), "
                       "%1 FROM safe_way s WHERE person IN %2 ORDER BY point, at DESC")
            .arg(saidSoColumns(QStringLiteral("s")), everyTelling(QStringLiteral("?1"))),
        values(person));
    judgeAll(ways, today);
    return ways;
}

static QVector<ContactView> notedContacts(const Tables& tables, const PersonId& person)
{
    return tables.ask<ContactView>(
        QStringLiteral("SELECT c.id, c.kind, coalesce(c.value, ''), coalesce(c.note, ''), coalesce(a.name, c.confirmed_by), "
                       "coalesce(c.confirmed_who, ''), c.confirmed_on, c.struck_at, coalesce(c.struck_because, ''), c.at, 0, NULL, %1 "
                       "FROM contact_point c LEFT JOIN agency a ON a.code = c.confirmed_by WHERE c.person IN %2 ORDER BY c.at DESC, c.id DESC")
            .arg(saidSoColumns(QStringLiteral("c")), everyTelling(QStringLiteral("?1"))),
        values(person));
}

/// What files said, the newest first.
static QVector<ContactView> receivedContacts(const Tables& tables, const PersonId& person)
{
    const QString rest = QStringLiteral("NULL, '', NULL, NULL, '', received_at, 0, NULL, ") + receivedColumns(QStringLiteral("received_at"));
    return tables.ask<ContactView>(
        QStringLiteral("SELECT * FROM (SELECT NULL, 'phone', phone, coalesce(phone_note, ''), %1, rowid AS line FROM mention "
                       "WHERE person IN %2 AND phone <> '' UNION ALL SELECT NULL, 'address', address, '', %1, rowid FROM mention "
                       "WHERE person IN %2 AND address <> '') ORDER BY received_at DESC, line DESC")
            .arg(rest, everyTelling(QStringLiteral("?1"))),
        values(person));
}

static void judgeContact(ContactView& way, const ContactDay& day)
{
    judge(way, day.today);
    way.lastAt = way.notedOn ? noonOf(*way.notedOn, way.at) : way.at;
    if (way.confirmedOn)
        way.lastAt = std::max(way.lastAt, noonOf(*way.confirmedOn, way.lastAt));
    way.stale = isStaleContact(dateAt(way.lastAt), day.today, day.staleDays);
}

/// One that is there already: said twice by two seats, or noted and sent by Police too. What is struck out stays so, what is from the
/// victim only too, and no safe way is lost.
static void addSame(ContactView& there, const ContactView& more, const ContactDay& day)
{
    there.lastAt = std::max(there.lastAt, more.lastAt);
    there.stale = isStaleContact(dateAt(there.lastAt), day.today, day.staleDays);
    if (there.note.isEmpty())
        there.note = more.note;
    if (!there.confirmedOn || there.confirmedOn < more.confirmedOn) {
        there.confirmedOn = more.confirmedOn;
        there.confirmedBy = more.confirmedBy;
        there.confirmedWho = more.confirmedWho;
    }
    if (there.safeWays.isEmpty())
        there.safeWays = more.safeWays;
    there.victimOnly = there.victimOnly || more.victimOnly;
    if (!there.isStruck() && more.isStruck()) {
        there.struckAt = more.struckAt;
        there.struckBecause = more.struckBecause;
    }
}

static void addWay(QVector<ContactView>& ways, ContactView way, const ContactDay& day)
{
    judgeContact(way, day);
    for (ContactView& there : ways)
        if (there.kind == way.kind && isSameContact(way.kind, there.value, way.value))
            return addSame(there, way, day);
    ways.append(way);
}

QVector<ContactView> contactWays(const Tables& tables, const PersonId& person, const ContactDay& day)
{
    QVector<ContactView> ways;
    const auto safe = safeWaysOf(tables, person, day.today);
    for (ContactView way : notedContacts(tables, person) + receivedContacts(tables, person)) {
        for (const SafeWayView& each : safe)
            if (way.point && each.point == way.point->toString())
                way.safeWays = {each};
        addWay(ways, way, day);
    }
    std::stable_sort(ways.begin(), ways.end(), [](const ContactView& a, const ContactView& b) {
        return std::tuple(a.isStruck(), a.kind, b.lastAt) < std::tuple(b.isStruck(), b.kind, a.lastAt);
    });
    return ways;
}

std::optional<SafeWayView> anySafeWay(const Tables& tables, const PersonId& person, QDate today)
{
    for (const SafeWayView& way : safeWaysOf(tables, person, today))
        if (way.point.isEmpty())
            return way;
    return std::nullopt;
}

QVector<CodeWordView> codeWords(const Tables& tables, const PersonId& person, QDate today)
{
    auto words = tables.ask<CodeWordView>(
        QStringLiteral("SELECT c.id, coalesce(c.word, ''), coalesce(c.meaning, ''), coalesce(c.confirmed_who, ''), c.confirmed_on, "
                       "c.retired_at, coalesce(c.retired_because, ''), 0, %1 FROM code_word c WHERE c.person IN %2 "
                       "ORDER BY c.retired_at IS NOT NULL, c.at DESC, c.id")
            .arg(saidSoColumns(QStringLiteral("c")), everyTelling(QStringLiteral("?1"))),
        values(person));
    judgeAll(words, today);
    for (CodeWordView& word : words)
        word.inPlace = isCodeWordInPlace(word.confirmedOn, word.retiredAt.has_value());
    return words;
}

} // namespace tepu
