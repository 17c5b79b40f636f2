// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <random>

/// How often a promise is tried: a share in every run of the tests, all of it with TEPU_FULL=1, an eighth of
/// the share with TEPU_PART=8. TEPU_SABOTAGE=1 breaks the promise on
/// purpose: then the harness must fail. TEPU_SEED=n tries another history; a run that fails says its seed.
class Asked {
public:
    Asked(const char* promise, int share, int full);
    /// Writes the figure into the file TEPU_FIGURES, if there is one: "promise|times|seed|seconds".
    ~Asked();
    Asked(const Asked&) = delete;
    Asked& operator=(const Asked&) = delete;

    int times() const { return m_times; }
    bool isSabotaged() const;
    std::mt19937_64& random() { return m_random; }
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    bool oneIn(int n) { return below(n) == 0; }

private:
    QString m_promise;
    int m_times;
    quint64 m_seed;
    std::mt19937_64 m_random;
    qint64 m_since;
    int m_exceptions;
};
