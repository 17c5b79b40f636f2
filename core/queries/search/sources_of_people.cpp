// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/held_in_sql.h"
#include "core/queries/search/search_document.h"

namespace tepu {
namespace {

/// A list in a column as words: ["Mere R","May"] is "Mere R, May".
QString listInWords(const char* column)
{
    return QStringLiteral("replace(replace(replace(replace(%1, '[]', ''), '[\"', ''), '\"]', ''), '\",\"', ', ')").arg(QLatin1String(column));
}

const QString namesOfPerson = QStringLiteral(R"(trim(coalesce(t.given_names, '') || ' ' || coalesce(t.family_name, '')))");

SearchSource person()
{
    const QString also = QStringLiteral(R"(coalesce((SELECT char(30) || group_concat(part, char(30)) FROM (
            SELECT preferred_name AS part FROM person_note WHERE person = t.id AND preferred_name <> ''
            UNION SELECT trim(coalesce(m.given_names, '') || ' ' || coalesce(m.family_name, '')) FROM mention m WHERE m.person = t.id
                AND (m.family_name IS NOT t.family_name OR m.given_names IS NOT t.given_names)
            UNION SELECT %1 FROM mention m WHERE m.person = t.id AND m.aliases <> '[]'
            UNION SELECT m.person_ref FROM mention m WHERE m.person = t.id AND m.person_ref <> '')), '')
        || coalesce(char(30) || strftime('%d/%m/%Y', t.date_of_birth), ''))").replace(QStringLiteral("%1"), listInWords("m.aliases"));
    const QString reach = QStringLiteral(R"(coalesce((SELECT char(30) || group_concat(part, char(30)) FROM (
            SELECT phone AS part FROM mention WHERE person = t.id AND phone <> ''
            UNION SELECT address FROM mention WHERE person = t.id AND address <> ''
            UNION SELECT value FROM contact_point WHERE person = t.id AND value <> '')), ''))");
    return {FoundKind::Person, CasePart::Who, QStringLiteral("person"),
            QStringLiteral("SELECT t.rowid, t.scope, t.id, NULL, t.id, NULL, t.seen_at, 0, ") + namesOfPerson + QStringLiteral(", ")
                + namesOfPerson + QStringLiteral(" || ") + also + QStringLiteral(", ") + namesOfPerson + QStringLiteral(" || ") + reach
                + QStringLiteral(" FROM person t")};
}

/// What was said of a person on a plan, in words.
SearchSource said(const char* table, const char* plan, const char* person, const char* words, const char* at, HeldMark mark = HeldMark::HasNone)
{
    return {FoundKind::Note, CasePart::History, QLatin1String(table),
            QStringLiteral("SELECT t.rowid, t.scope, coalesce(%2, t.scope), %1, %2, NULL, %4, %6, '', '', "
                           "coalesce(%3, '') FROM %5 t")
                .arg(QLatin1String(plan), QLatin1String(person), QLatin1String(words), QLatin1String(at), QLatin1String(table),
                     heldInSql(QStringLiteral("t"), mark))};
}

SearchSource receivedNotes()
{
    return {FoundKind::Note, CasePart::Who, QStringLiteral("mention"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.person, NULL, t.person, NULL, t.received_at, 0, '', '',
        trim(coalesce(t.notes, '') || char(30) || coalesce(t.phone_note, ''), char(30)) FROM mention t)")};
}

SearchSource holds()
{
    return {FoundKind::Note, CasePart::Who, QStringLiteral("contact_hold"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.person, NULL, t.person, NULL, t.since,
        coalesce(t.source IN ('victim', 'child'), 0) OR t.unaware, '', '', CASE WHEN t.lifted_at IS NULL THEN coalesce(t.words, '') ELSE '' END FROM contact_hold t)")};
}

SearchSource orders()
{
    SearchSource order = said("court_order", "t.plan", "nullif(t.respondent, '')", "t.words", "NULL");
    order.kind = FoundKind::Order;
    return order;
}

/// R-S1: all of it protected, whoever said it.
SearchSource safetyPlan(const char* table, const char* plan, const char* words)
{
    return {FoundKind::Note, CasePart::Who, QLatin1String(table),
            QStringLiteral("SELECT t.rowid, t.scope, coalesce(%1, t.scope), %1, t.person, NULL, t.at, 1, '', '', coalesce(%2, '') FROM %3 t")
                .arg(QLatin1String(plan), QLatin1String(words), QLatin1String(table))};
}

} // namespace

QVector<SearchSource> sourcesOfPeople()
{
    return {person(),
            receivedNotes(),
            holds(),
            said("person_flag", "NULL", "t.person", "t.words", "NULL", HeldMark::Has),
            said("address_danger", "NULL", "t.person", "CASE WHEN t.lifted_at IS NULL THEN t.words END", "t.at", HeldMark::Has),
            said("custody", "NULL", "t.person", "t.words", "t.at", HeldMark::Has),
            said("known_by", "NULL", "t.person", "t.words", "t.at", HeldMark::Has),
            said("worker_wish", "NULL", "t.person", "t.words", "t.at", HeldMark::Has),
            said("bond", "t.plan", "t.from_person", "CASE WHEN t.withdrawn_at IS NULL THEN t.words END", "t.at", HeldMark::Has),
            said("contact_attempt", "t.plan", "t.person", "t.words", "t.attempted_at"),
            said("engagement", "t.plan", "t.person", "t.words", "NULL"),
            said("service", "t.plan", "t.person", "t.words", "NULL"),
            said("support_hours", "t.plan", "t.person", "t.words", "NULL"),
            said("flexi_fund", "t.plan", "t.person", "t.words", "NULL"),
            said("relationship_now", "t.plan", "t.person", "t.words", "NULL"),
            said("safety_rating", "t.plan", "t.person", "t.words", "NULL"),
            safetyPlan("safety_plan", "NULL", "CASE WHEN t.dropped_at IS NULL THEN t.said END"),
            safetyPlan("withdrawn_statement", "t.plan", "t.said"),
            orders()};
}

} // namespace tepu
