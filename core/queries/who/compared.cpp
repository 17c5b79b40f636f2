// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/who/compared.h"

#include "core/rules/matching/normalised_name.h"
#include "core/rules/matching/phone_digits.h"
#include "core/rules/matching/plain_address.h"
#include "core/rules/time_words.h"

namespace tepu {

namespace {

using Plainly = QString (*)(const QString&);

QString asItIs(const QString& text)
{
    return text;
}

/// Only what is told of two people by the same means can be the same.
struct Held {
    Compared what;
    QVector<QString> left;
    QVector<QString> right;
    Plainly plainly = asItIs;
};

QVector<ComparedValue> held(const QVector<QString>& mine, const QVector<QString>& others, Plainly plainly)
{
    QVector<ComparedValue> values;
    for (const QString& text : mine) {
        const QString plain = plainly(text);
        const auto same = [&](const QString& other) { return other == text || (!plain.isEmpty() && plainly(other) == plain); };
        values.append({text, std::any_of(others.cbegin(), others.cend(), same)});
    }
    return values;
}

QVector<QString> dayTexts(const QVector<QDate>& dates)
{
    QVector<QString> days;
    for (const QDate& date : dates)
        days.append(wordsLocale().toString(date, QStringLiteral("d MMM yyyy")));
    return days;
}

template <class E>
QVector<QString> codeTexts(const QVector<E>& codes)
{
    QVector<QString> texts;
    for (const E code : codes)
        texts.append(tepu::code(code));
    return texts;
}

QVector<QString> count(int number)
{
    return number == 0 ? QVector<QString>() : QVector<QString>{QString::number(number)};
}

QVector<Held> whoTheyAre(const PersonSide& left, const PersonSide& right)
{
    return {{Compared::Name, left.names, right.names, normalisedName},
            {Compared::AlsoKnownAs, left.aliases, right.aliases, normalisedName},
            {Compared::Born, dayTexts(left.births), dayTexts(right.births)},
            {Compared::Gender, codeTexts(left.genders), codeTexts(right.genders)},
            {Compared::Ethnicity, codeTexts(left.ethnicities), codeTexts(right.ethnicities)},
            {Compared::PoliceNumber, left.policeNumbers, right.policeNumbers},
            {Compared::Phone, left.phones, right.phones, phoneDigits},
            {Compared::Address, left.addresses, right.addresses, plainAddress}};
}

QVector<Held> whatHangsOnThem(const PersonSide& left, const PersonSide& right)
{
    return {{Compared::Parts, left.parts, right.parts},
            {Compared::Plans, left.plans, right.plans},
            {Compared::OpenTasks, count(left.openTasks), count(right.openTasks)},
            {Compared::Holds, count(left.holds), count(right.holds)}};
}

} // namespace

bool ComparedRow::differs() const
{
    const auto shared = [](const ComparedValue& value) { return value.inBoth; };
    return !left.isEmpty() && !right.isEmpty() && std::none_of(left.cbegin(), left.cend(), shared);
}

QVector<ComparedRow> compared(const PersonSide& left, const PersonSide& right)
{
    QVector<ComparedRow> rows;
    for (const Held& row : whoTheyAre(left, right) + whatHangsOnThem(left, right))
        if (!row.left.isEmpty() || !row.right.isEmpty())
            rows.append({row.what, held(row.left, row.right, row.plainly), held(row.right, row.left, row.plainly)});
    return rows;
}

} // namespace tepu
