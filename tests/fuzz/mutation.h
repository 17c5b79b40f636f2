// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>
#include <random>

namespace tepu::fuzz {

/// Input that is a little, or much, other than one of the seeds.
class Mutation {
public:
    Mutation(const QVector<QByteArray>& seeds, quint64 seed) : m_seeds(seeds), m_random(seed) {}
    QByteArray next();

private:
    int below(qsizetype end) { return std::uniform_int_distribution<int>(0, int(end) - 1)(m_random); }
    void change(QByteArray& bytes);

    const QVector<QByteArray>& m_seeds;
    std::mt19937_64 m_random;
};

} // namespace tepu::fuzz
