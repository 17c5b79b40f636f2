// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referrals/beside.h"

#include "core/rules/code_words.h"
#include "core/rules/referrals/again.h"
#include "core/rules/time_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

QString inWords(const QString& value)
{
    return value;
}

QString inWords(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString inWords(int value)
{
    return QString::number(value);
}

QString inWords(Instant value)
{
    return momentInWords(value);
}

QString inWords(QDate value)
{
    return fullDayWords(value);
}

template <Coded E>
QString inWords(E value)
{
    return codeWords(value);
}

template <class T>
QString inWords(const std::optional<T>& value)
{
    return value ? inWords(*value) : QString();
}

template <class T>
QString inWords(const QVector<T>& values)
{
    QStringList words;
    for (const T& value : values)
        words.append(inWords(value));
    words.sort(); // the order of a list has no meaning
    return words.join(QStringLiteral(" · "));
}

QString nameOf(const ReferredPerson& person)
{
    return person.givenNames + u' ' + person.familyName;
}

/// The columns of two rows of one kind, without what the reader noted beside them.
template <Described T>
QVector<BesideRow> columnsBeside(const QString& whom, const T& held, const T& incoming)
{
    const QStringList differing = differingColumns(held, incoming);
    QVector<BesideRow> rows;
    forEachField<T>([&](auto each) {
        const QString column = QString::fromLatin1(each.name);
        if (column == u"role_received" || column == u"rejected_lines" || column.endsWith(u"_ref"))
            return;
        BesideRow row{whom, column, inWords(held.*each.member), inWords(incoming.*each.member), differing.contains(column)};
        if (!row.held.isEmpty() || !row.incoming.isEmpty())
            rows.append(row);
    });
    return rows;
}

BesideRow wholePerson(const QString& whom, const QString& held, const QString& incoming)
{
    return {whom, QStringLiteral("person"), held, incoming, held != incoming};
}

QVector<BesideRow> changesOf(const ReferredPerson& held, const ReferredPerson& incoming)
{
    QVector<BesideRow> rows = columnsBeside(nameOf(held), held, incoming);
    rows.removeIf([](const BesideRow& row) { return !row.differs; });
    if (held.personRef != incoming.personRef)
        rows.prepend({nameOf(held), QStringLiteral("person_ref"), inWords(held.personRef), inWords(incoming.personRef), true});
    return rows.isEmpty() ? QVector<BesideRow>{wholePerson(nameOf(held), nameOf(held), nameOf(held))} : rows;
}

} // namespace

QVector<BesideRow> beside(const ReferredEpisode& held, const ReferredEpisode& incoming)
{
    QVector<BesideRow> rows = columnsBeside({}, held, incoming);
    for (const PersonAgain& each : peopleAgain(held, incoming)) {
        if (each.held && each.incoming)
            rows += changesOf(held.people[*each.held], incoming.people[*each.incoming]);
        else if (each.incoming)
            rows.append(wholePerson(nameOf(incoming.people[*each.incoming]), {}, nameOf(incoming.people[*each.incoming])));
        else if (incoming.isIncomplete()) // their row may be one that was rejected this time
            rows.append(wholePerson(nameOf(held.people[*each.held]), nameOf(held.people[*each.held]), nameOf(held.people[*each.held])));
        else
            rows.append(wholePerson(nameOf(held.people[*each.held]), nameOf(held.people[*each.held]), {}));
    }
    return rows;
}

QVector<BesideRow> beside(const ReferredRelease& held, const ReferredRelease& incoming)
{
    return columnsBeside({}, held, incoming);
}

} // namespace tepu
