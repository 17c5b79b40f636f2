// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/identity_index.h"
#include "tests/bench/figures.h"

#include <random>

namespace tepu::bench {
namespace {

constexpr int manyPeople = 60'000;
constexpr int aDay = 120;
constexpr int aLargeFile = 20'000;

/// Invented people with as many of one name as a district has: the commonest family name is borne by one in a hundred.
class District {
public:
    Identity anybody()
    {
        const int number = ++m_number;
        return {QStringLiteral("Family%1").arg(QString::number(skewed(4000), 36)),
                QStringLiteral("Given%1 Middle%2").arg(QString::number(skewed(1500), 36), QString::number(below(300), 36)),
                {},
                QDate(1940, 1, 1).addDays(below(27'000)),
                QStringLiteral("PR%1").arg(number),
                QStringLiteral("021 %1").arg(5'550'000 + number),
                QStringLiteral("%1 Street%2").arg(below(200)).arg(below(900))};
    }
    /// Somebody again, as people come again: without a number, or with a middle name left out, or with another telephone.
    Identity again(Identity known)
    {
        switch (below(3)) {
        case 0: known.personRef.clear(); break;
        case 1: known.givenNames = known.givenNames.section(u' ', 0, 0); break;
        default: known.phone = QStringLiteral("022 555 0000"); break;
        }
        return known;
    }
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

private:
    /// Few names are borne by many.
    int skewed(int names) { return below(1 + below(names)); }

    std::mt19937 m_random{2018};
    int m_number = 0;
};

QVector<Identity> mentions(District& district, const QVector<Identity>& known, int count)
{
    QVector<Identity> all;
    for (int i = 0; i < count; ++i)
        all.append(i % 5 < 2 ? district.again(known[district.below(int(known.size()))]) : district.anybody());
    return all;
}

/// The least that finding somebody can cost: two keys looked up.
void lookUp(const QMultiHash<QString, int>& byKey, const QVector<Identity>& coming)
{
    qsizetype found = 0;
    for (const Identity& one : coming)
        found += byKey.count(one.personRef) + byKey.count(one.familyName + one.dateOfBirth->toString(Qt::ISODate));
    if (found < 0)
        qFatal("nobody can be found less often than never");
}

} // namespace

QVector<Figure> matching(const TheDay&, Effort effort)
{
    const bool isTrial = effort.starts == 1;
    District district;
    QVector<Identity> known;
    IdentityIndex index;
    QMultiHash<QString, int> byKey;
    for (int i = 0; i < (isTrial ? manyPeople / 100 : manyPeople); ++i) {
        known.append(district.anybody());
        index.add(PersonId::fresh(), known.last());
        byKey.insert(known.last().personRef, i);
        byKey.insert(known.last().familyName + known.last().dateOfBirth->toString(Qt::ISODate), i);
    }
    QVector<Figure> figures;
    for (const int count : {aDay, isTrial ? aDay : aLargeFile}) {
        Figure figure{QStringLiteral("%1 mentions among %2 people").arg(count).arg(known.size()), {}, QStringLiteral("two keys of each looked up"), {}};
        const QVector<Identity> coming = mentions(district, known, count);
        for (int i = 0; i < std::max(1, effort.starts / 5); ++i) {
            figure.ours.add(timed([&] {
                for (const Identity& one : coming)
                    (void)decisionOn(index.candidates(one));
            }));
            figure.floor.add(timed([&] { lookUp(byKey, coming); }));
        }
        figures.append(figure);
    }
    return figures;
}

} // namespace tepu::bench
