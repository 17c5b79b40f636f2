// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/protected_words.h"

#include "core/queries/plan/held_in_sql.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/plan_people.h"

#include <QRegularExpression>

namespace tepu {

/// Letters and digits alone, lower case, without macrons: "12A Kōwhai St." and "12a kowhai st" are one.
static QString foldedText(const QString& text)
{
    QString folded;
    for (const QChar each : text.normalized(QString::NormalizationForm_D))
        if (each.isLetterOrNumber())
            folded.append(each.toLower());
    return folded;
}

static QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar each : text)
        if (each.isDigit())
            digits.append(each);
    return digits;
}

/// The national part of a number without its zero: `+64 21 555 0123` and `0215550123` are one.
static QString nationalPart(const QString& digits)
{
    const QString national = digits.startsWith(QStringLiteral("64")) ? digits.mid(2) : digits;
    return national.startsWith(u'0') ? national.mid(1) : national;
}

/// Words between single spaces, without macrons and marks: " blue kettle ".
static QString spokenText(const QString& text)
{
    QString spoken(u' ');
    for (const QChar each : text.normalized(QString::NormalizationForm_D))
        if (each.isLetterOrNumber())
            spoken.append(each.toLower());
        else if (!each.isMark() && !spoken.endsWith(u' '))
            spoken.append(u' ');
    return spoken.endsWith(u' ') ? spoken : spoken + u' ';
}

ProtectedWords::ProtectedWords(const QVector<QString>& protectedTexts, const QString& askMark) : m_askMark(askMark)
{
    for (const QString& text : protectedTexts) {
        const QString folded = foldedText(text);
        const QString digits = digitsOf(text);
        if (!folded.isEmpty() && folded == digits)
            m_digits.append(nationalPart(digits));
        else if (folded.size() >= 4)
            m_folded.append(folded);
    }
}

void ProtectedWords::addCodeWord(const QString& word)
{
    if (const QString spoken = spokenText(word); spoken.size() > 2)
        m_spoken.append(spoken);
    if (const QString folded = foldedText(word); folded.size() >= 6) // run together: "bluekettle"
        m_folded.append(folded);
}

bool ProtectedWords::standIn(const QString& text) const
{
    const QString spoken = spokenText(text);
    if (std::any_of(m_spoken.cbegin(), m_spoken.cend(), [&](const QString& each) { return spoken.contains(each); }))
        return true;
    const QString folded = foldedText(text);
    const QString digits = digitsOf(text);
    return std::any_of(m_folded.cbegin(), m_folded.cend(), [&](const QString& each) { return folded.contains(each); })
           || std::any_of(m_digits.cbegin(), m_digits.cend(),
                          [&](const QString& each) { return each.size() >= 6 && digits.contains(each); });
}

static void addAddress(QVector<QString>& texts, const QString& address)
{
    texts.append(address);
    for (const QString& part : address.split(u','))
        if (std::any_of(part.cbegin(), part.cend(), [](QChar each) { return each.isDigit(); }))
            texts.append(part);
}

static void addPlaces(QVector<QString>& texts, const Tables& tables, const PersonId& person)
{
    for (const QString& address : tables.column<QString>(
             QStringLiteral("SELECT DISTINCT address FROM mention WHERE person IN %1 AND address <> ''").arg(everyTelling(QStringLiteral("?1"))),
             values(person)))
        addAddress(texts, address);
    texts += tables.column<QString>(QStringLiteral("SELECT DISTINCT phone FROM mention WHERE person IN %1 AND phone <> ''")
                                        .arg(everyTelling(QStringLiteral("?1"))),
                                    values(person));
}

/// What is said in several words; one alone ("mornings") gives nobody away and would hold half of what is said.
static void addSentences(QVector<QString>& texts, const Tables& tables, const PersonId& person)
{
    for (const QString& words : tables.column<QString>(
             QStringLiteral("WITH safe AS (SELECT * FROM safe_way WHERE person IN %1) SELECT note FROM contact_point WHERE person IN %1 "
                            "UNION SELECT struck_because FROM contact_point WHERE person IN %1 UNION SELECT safe_when FROM safe "
                            "UNION SELECT safe_where FROM safe UNION SELECT safe_how FROM safe UNION SELECT with_whom FROM safe "
                            "UNION SELECT meaning FROM code_word WHERE person IN %1 UNION SELECT words FROM worker_wish WHERE person IN %1 "
                            "UNION SELECT words FROM known_by WHERE person IN %1")
                 .arg(everyTelling(QStringLiteral("?1"))),
             values(person)))
        if (words.contains(u' '))
            texts.append(words);
}

/// What was tried and given: a few words of it ("safety plan") are anybody's, a sentence is hers.
static void addGiven(QVector<QString>& texts, const Tables& tables, const PersonId& person)
{
    for (const QString& words : tables.column<QString>(
             QStringLiteral("SELECT words FROM contact_attempt WHERE person IN %1 UNION SELECT words FROM service WHERE person IN %1 "
                            "UNION SELECT words FROM support_hours WHERE person IN %1 UNION SELECT words FROM flexi_fund WHERE person IN %1")
                 .arg(everyTelling(QStringLiteral("?1"))),
             values(person)))
        if (words.count(u' ') >= 3)
            texts.append(words);
}

/// R-S1 "school": by its name and where it is. A name of one word ("kindy") gives nobody away.
static void addSchool(QVector<QString>& texts, const Tables& tables, const PersonId& person)
{
    for (const QString& name : tables.column<QString>(QStringLiteral("SELECT name FROM school WHERE child IN %1").arg(everyTelling(QStringLiteral("?1"))), values(person)))
        if (name.contains(u' '))
            texts.append(name);
    for (const QString& address : tables.column<QString>(
             QStringLiteral("SELECT address FROM school WHERE child IN %1 AND address <> ''").arg(everyTelling(QStringLiteral("?1"))), values(person)))
        addAddress(texts, address);
}

/// What was noted of somebody: where they are, how it is safe to reach them, whom they trust.
static void addNoted(QVector<QString>& texts, const Tables& tables, const PersonId& person)
{
    for (const QString& address : tables.column<QString>(
             QStringLiteral("SELECT value FROM contact_point WHERE person IN %1 AND kind = 'address' AND value <> '' "
                            "UNION SELECT address FROM address_danger WHERE person IN %1 AND address <> '' "
                            "UNION SELECT place FROM service WHERE person IN %1 AND place GLOB '*[0-9]*'")
                 .arg(everyTelling(QStringLiteral("?1"))),
             values(person)))
        addAddress(texts, address);
    for (const QString& phone : tables.column<QString>(
             QStringLiteral("SELECT value FROM contact_point WHERE person IN %1 AND kind = 'phone' AND value <> ''").arg(everyTelling(QStringLiteral("?1"))),
             values(person)))
        texts += {phone, digitsOf(phone)};
    texts += tables.column<QString>(
        QStringLiteral("SELECT value FROM contact_point WHERE person IN %1 AND kind IN ('email', 'social') "
                       "UNION SELECT confirmed_who FROM contact_point WHERE person IN %1 UNION SELECT worker FROM known_by WHERE person IN %1")
            .arg(everyTelling(QStringLiteral("?1"))),
        values(person));
    addSentences(texts, tables, person);
    addGiven(texts, tables, person);
}

/// A word that is retired may still be said by somebody who does not know it.
static QVector<QString> codeWordsOf(const Tables& tables, const PersonId& person)
{
    return tables.column<QString>(QStringLiteral("SELECT word FROM code_word WHERE person IN %1 AND word <> ''")
                                      .arg(everyTelling(QStringLiteral("?1"))),
                                  values(person));
}

/// R-S1 "plans of the victim side": what anybody's safety plan says, piece by piece; what holds no more gives away no less. `least`: a
/// piece of fewer words is no secret ("ring 111").
static QVector<QString> safetyPlanWords(const Tables& tables, const PersonId& person, qsizetype least)
{
    QVector<QString> texts;
    for (const QString& said : tables.column<QString>(
             QStringLiteral("SELECT said FROM safety_plan WHERE person IN %1 UNION SELECT dropped_why FROM safety_plan WHERE person IN %1 "
                            "UNION SELECT told_to FROM withdrawn_statement WHERE person IN %1 UNION SELECT said FROM withdrawn_statement WHERE person IN %1 "
                            "UNION SELECT by_whom FROM safety_plan_review WHERE person IN %1")
                 .arg(everyTelling(QStringLiteral("?1"))),
             values(person)))
        for (const QString& piece : said.split(QRegularExpression(QStringLiteral("[\\n;.,]+")), Qt::SkipEmptyParts))
            if (piece.split(u' ', Qt::SkipEmptyParts).size() >= least)
                texts.append(piece);
    return texts;
}

/// A name under which somebody lives now gives them away as an address does.
static QVector<QString> otherNamesOf(const Tables& tables, const PersonId& person)
{
    QVector<QString> names;
    for (const QVector<QString>& stated : tables.column<QVector<QString>>(
             QStringLiteral("SELECT value FROM stated WHERE person IN %1 AND part = 'also_used'").arg(everyTelling(QStringLiteral("?1"))), values(person)))
        names += stated;
    return names;
}

/// The agency of the victim's side that works with the family; else the specialist.
static QString askedInstead(const Tables& tables, const PlanId& plan)
{
    const auto mark = tables.one<QString>(
        QStringLiteral("SELECT a.mark FROM task t JOIN agency a ON a.code = t.agency WHERE t.plan = ? AND a.side = 'victim' "
                       "AND t.ended_at IS NULL ORDER BY t.allocated_at LIMIT 1"),
        values(plan));
    return mark.value_or(QStringLiteral("IVS"));
}

static ProtectedWords protectedBy(const QVector<QString>& texts, const QVector<QString>& spoken, const QString& askMark)
{
    ProtectedWords words(texts, askMark);
    for (const QString& word : spoken)
        words.addCodeWord(word);
    return words;
}

/// R-S1, R-S3; R-W1 "While it is unclear both get victim-side protection."
ProtectedWords protectedWords(const Tables& tables, const PlanId& plan)
{
    QVector<QString> texts, spoken;
    for (const PlanPerson& person : planPeople(tables, plan, {})) {
        spoken += codeWordsOf(tables, person.person); // his too are none of his side's paper
        if (person.standing == Standing::UsedViolence)
            continue;
        addPlaces(texts, tables, person.person);
        addNoted(texts, tables, person.person);
        texts += safetyPlanWords(tables, person.person, 2);
        addSchool(texts, tables, person.person);
        spoken += otherNamesOf(tables, person.person);
    }
    texts += tables.column<QString>(
        QStringLiteral("SELECT DISTINCT t.worker FROM task t JOIN agency a ON a.code = t.agency WHERE t.plan = ? "
                       "AND a.side = 'victim' AND t.worker <> '' UNION SELECT words FROM line WHERE plan = ? AND %1 "
                       "AND words <> '' UNION SELECT words FROM told_signal WHERE plan = ? AND words LIKE '% %' AND %2 "
                       "UNION SELECT safe_recipient FROM task WHERE plan = ? AND safe_recipient LIKE '% %'")
            .arg(heldInSql(QStringLiteral("line"), HeldMark::Has), heldInSql(QStringLiteral("told_signal"), HeldMark::Has)),
        values(plan, plan, plan, plan));
    return protectedBy(texts, spoken, askedInstead(tables, plan));
}

ProtectedWords protectedFromRoom(const Tables& tables, const PlanId& plan)
{
    QVector<QString> texts, spoken;
    for (const PlanPerson& person : planPeople(tables, plan, {})) {
        addPlaces(texts, tables, person.person);
        addNoted(texts, tables, person.person);
        texts += safetyPlanWords(tables, person.person, 3);
        spoken += codeWordsOf(tables, person.person);
    }
    for (const QString& address : tables.column<QString>(
             QStringLiteral("SELECT e.address FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? "
                            "UNION SELECT e.suburb FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? "
                            "UNION SELECT r.release_address FROM plan_release pr JOIN release r ON r.id = pr.release "
                            "WHERE pr.plan = ?"),
             values(plan, plan, plan)))
        addAddress(texts, address);
    return protectedBy(texts, spoken, askedInstead(tables, plan));
}

} // namespace tepu
