// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/name_likeness.h"

#include "core/rules/matching/normalised_name.h"
#include "core/rules/matching/short_names.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tepu {

PreparedName prepared(const QString& name)
{
    PreparedName result{normalisedName(name), roughName(name), {}, {}};
    result.words = result.normal.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : result.words)
        result.roughWords.append(roughName(word));
    return result;
}

/// Letters inserted, left out, replaced or exchanged with their neighbour; counted up to a little more than `most`.
static int slips(const QString& one, const QString& other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    const auto width = static_cast<size_t>(other.size()) + 1;
    std::vector<int> before(width), above(width), row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int replaced = above[j - 1] + (one[i - 1] == other[at - 1] ? 0 : 1);
            row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && one[i - 1] == other[at - 2] && one[i - 2] == other[at - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

Likeness compareWords(const QString& one, const QString& other)
{
    if (one == other)
        return Likeness::Same;
    const qsizetype longer = std::max(one.size(), other.size());
    const int allowed = longer >= 9 ? 2 : longer >= 4 ? 1 : 0;
    return allowed > 0 && slips(one, other, allowed) <= allowed ? Likeness::Slip : Likeness::Different;
}

Likeness compareFamilyNames(const PreparedName& one, const PreparedName& other)
{
    if (one.normal == other.normal)
        return Likeness::Same;
    const bool sameRough = !one.rough.isEmpty() && one.rough == other.rough;
    return sameRough ? Likeness::Form : compareWords(one.rough, other.rough);
}

static Likeness compareFirstNames(const PreparedName& one, const PreparedName& other)
{
    const bool sameRough = one.roughWords[0] == other.roughWords[0] && !one.roughWords[0].isEmpty();
    if (sameRough || one.words[0] == other.words[0] || areFormsOfOneName(one.words[0], other.words[0]))
        return Likeness::Form;
    return compareWords(one.words[0], other.words[0]);
}

Likeness compareGivenNames(const PreparedName& one, const PreparedName& other)
{
    if (one.normal == other.normal)
        return Likeness::Same;
    if (one.words.isEmpty() || other.words.isEmpty())
        return Likeness::Different;
    if (const Likeness first = compareFirstNames(one, other); first != Likeness::Different)
        return first;
    const bool usesMiddle = one.words.contains(other.words[0]) || other.words.contains(one.words[0]);
    const bool isAlone = one.words.size() == 1 || other.words.size() == 1; // else it may be a brother or sister named alike
    return !usesMiddle ? Likeness::Different : isAlone ? Likeness::Form : Likeness::Slip;
}

} // namespace tepu
