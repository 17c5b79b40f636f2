// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/tables/tables.h"

#include <QCborMap>
#include <random>

/// Some command of the book with some fields: mostly such as a hurried table would give, now and then nonsense. What is made
/// follows from the seed and from what the record holds.
class RandomCommand {
public:
    RandomCommand(quint64 seed, const tepu::Tables& tables, tepu::Instant now);

    /// {"do": …, fields…}, as a line of `tepu do`; of these verbs, or (none) of any.
    QCborMap make(const QVector<QString>& among = {});

    /// What a table does all day long, and the verbs of the book with these more often than the rest.
    static QVector<QString> everyday();
    static QVector<QString> verbs();

private:
    template <class T>
    T oneOf(const QVector<T>& from)
    {
        return from.isEmpty() ? T() : from.at(below(int(from.size())));
    }
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    bool oneIn(int n) { return below(n) == 0; }

    QCborValue value(const QString& verb, const QString& field);
    std::optional<QCborValue> likely(const QString& verb, const QString& field);
    std::optional<QCborValue> idFor(const QString& verb, const QString& field);
    QString words();
    QCborValue instant();
    QCborValue date();
    QCborValue people();
    QCborValue closingTasks();
    QCborValue contactTasks();
    QCborValue things(const QString& field);
    QCborValue agency();

    std::mt19937_64 m_random;
    const tepu::Tables& m_tables;
    tepu::Instant m_now;
};
