// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/person_mentioned.h"
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/projection.h"
#include "core/commands/said/capture_line.h"
#include "core/queries/search/search.h"
#include "tests/bench/figures.h"

#include <random>

namespace tepu::bench {
namespace {

constexpr int manyPlans = 20'000;
constexpr int peopleOfPlan = 3;
constexpr int linesOfPlan = 20;
constexpr int wordsOfLine = 25;
constexpr int otherWords = 12'000;

const QStringList commonWords = QStringLiteral("the of to and he she they at was in on for her him with that police refuge said children whānau tamariki safe "
                                               "home order bail court contact called visit school worker plan mother partner threatened breached address "
                                               "alcohol support agreed today tomorrow kaumātua sister brother left back again house car").split(u' ');
const QStringList givenNames = QStringLiteral("Mere Hana Tama James Aroha Wiremu Ngaire Tāne Moana Rangi Sarah Peter Ana Hēmi Kiri Tūī").split(u' ');
const QStringList familyNames = QStringLiteral("Kōwhai Karaka Rimu Tōtara Rātā Miro Nikau Mānuka Kauri Pōhutukawa Hīnau Maire").split(u' ');

/// As many families as a site may ever have, in tables alone; few words are said often, many seldom.
class LargeSite {
public:
    explicit LargeSite(int plans)
    {
        Projection projection(tables);
        for (int number = 0; number < plans; ++number)
            if (const auto told = projection.apply(familyFacts(number)); !told)
                qFatal("the tables do not take a family");
    }

    Tables tables;

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    QString word()
    {
        return below(5) < 3 ? commonWords[below(1 + below(int(commonWords.size())))] : QStringLiteral("w%1rd").arg(QString::number(below(1 + below(otherWords)), 36));
    }

    Words sentence()
    {
        QStringList words;
        for (int i = 0; i < wordsOfLine; ++i)
            words.append(word());
        return *Words::of(words.join(u' '));
    }

    QVector<Statement> familyFacts(int number)
    {
        Facts facts;
        const PlanId plan = PlanId::fresh();
        const QString name = QStringLiteral("%1%2").arg(familyNames[below(int(familyNames.size()))]).arg(below(8) == 0 ? QStringLiteral("-Reed") : QString());
        facts.add(PlanStarted{plan, QStringLiteral("W%1-%2").arg(10 + number / 2500).arg(number % 2500, 4, 10, QChar(u'0')), name, Location::WaikatoCity});
        for (int i = 0; i < peopleOfPlan; ++i) {
            PersonMentioned mention;
            mention.person = PersonId::fresh();
            mention.familyName = name;
            mention.givenNames = givenNames[below(int(givenNames.size()))];
            mention.dateOfBirth = QDate(1950, 1, 1).addDays(below(24'000));
            mention.mention = QStringLiteral("person");
            mention.personRef = QStringLiteral("PR%1").arg(1'000'000 + below(9'000'000));
            mention.phone = QStringLiteral("02%1 555 %2").arg(below(3)).arg(below(10'000), 4, 10, QChar(u'0'));
            mention.address = QStringLiteral("%1 Road%2 Street, Suburb%3").arg(below(200)).arg(below(900)).arg(below(40));
            mention.source = Uuid::fresh();
            facts.add(mention).add(PersonAddedToPlan{plan, mention.person, Role::Victim, {}});
        }
        for (int i = 0; i < linesOfPlan; ++i)
            facts.add(LineCaptured{plan, LineId::fresh(), {}, QStringLiteral("police"), Source::Agency, Side::Statutory, false, {}, sentence()});
        return stamped(facts, number);
    }

    static QVector<Statement> stamped(const Facts& facts, int number)
    {
        QVector<Statement> statements = facts.statements();
        int index = 0;
        for (Statement& each : statements) {
            each.stamp = {CommandId::fresh(), UserId::fresh(), Instant(std::chrono::minutes(20'000'000 + 200 * number + index)), {}};
            each.index = index++;
        }
        return statements;
    }

    std::mt19937 m_random{2018};
};

/// Everything in one full-text table, and the rows that match: the least that a search can cost.
class BareFullText {
public:
    explicit BareFullText(const Tables& tables) : m_database(QStringLiteral(":memory:"))
    {
        m_database.runAll(QStringLiteral("CREATE VIRTUAL TABLE everything USING fts5(words, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"));
        Transaction filling(m_database);
        for (const char* sql : {"SELECT given_names || ' ' || family_name FROM person", "SELECT phone || ' ' || address FROM mention",
                                "SELECT number || ' ' || family_name FROM plan", "SELECT words FROM line"})
            for (const QString& words : tables.column<QString>(QString::fromLatin1(sql)))
                m_database.run(QStringLiteral("INSERT INTO everything VALUES(?)"), values(words));
        filling.commit();
    }

    void ask(const QString& typed)
    {
        QStringList words;
        for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts))
            words.append(u'"' + word + QStringLiteral("\"*"));
        m_database.each(QStringLiteral("SELECT words FROM everything WHERE everything MATCH ? ORDER BY rowid DESC LIMIT 30"), values(words.join(u' ')),
                        [](const Cells& cells) { (void)cells.at(0).utf8(); });
    }

private:
    Database m_database;
};

/// Every letter that is typed is a question.
QStringList lettersTyped()
{
    QStringList all;
    for (const char* whole : {"mere kōwhai", "whanau", "police breached", "the refuge", "tui rata", "w14-0412", "021 555 0123", "0412", "12 road7 street", "contact", "kaumatua sister"})
        for (qsizetype end = 1; end <= QString::fromUtf8(whole).size(); ++end)
            if (const QString typed = QString::fromUtf8(whole).left(end); !typed.endsWith(u' '))
                all.append(typed);
    return all;
}

} // namespace

QVector<Figure> searching(const TheDay&, Effort effort)
{
    const bool isTrial = effort.starts == 1;
    const LargeSite site(isTrial ? manyPlans / 200 : manyPlans);
    SearchIndex index(site.tables);
    Figure reading{QStringLiteral("the search read, 32 rows at a time"), {}, QStringLiteral("all of it at once, plain"), {}};
    for (bool isMore = true; isMore;)
        reading.ours.add(timed([&] { isMore = index.goOn(32); }));
    std::optional<BareFullText> bare;
    reading.floor.add(timed([&] { bare.emplace(site.tables); }));
    Figure figure{QStringLiteral("search among %1 people, %2 notes, a letter typed").arg(manyPlans * peopleOfPlan).arg(manyPlans * linesOfPlan), {},
                  QStringLiteral("bare full text, 30 rows"), {}};
    for (int i = 0; i < std::max(1, effort.often / 30); ++i)
        for (const QString& typed : lettersTyped()) {
            figure.ours.add(timed([&] { (void)search(site.tables, index, typed); }));
            figure.floor.add(timed([&] { bare->ask(QString(typed).remove(u'"').replace(u'-', u' ')); }));
        }
    return {figure, reading};
}

} // namespace tepu::bench
