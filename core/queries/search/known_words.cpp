// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/known_words.h"

#include <QStringTokenizer>
#include <algorithm>

namespace tepu {

static constexpr qsizetype mostNamed = 200;

void KnownWords::add(const QString& forms)
{
    const auto hasDigit = [](QStringView word) { return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }); };
    for (const QStringView word : QStringTokenizer(forms, u' ', Qt::SkipEmptyParts))
        if (m_known.find(word) == m_known.end() && !hasDigit(word))
            m_sorted.insert(*m_known.insert(word.toString()).first);
}

std::optional<QStringList> KnownWords::begunWith(const QString& begin) const
{
    QStringList words;
    for (auto it = m_sorted.lower_bound(begin); it != m_sorted.end() && it->startsWith(begin); ++it) {
        if (words.size() == mostNamed)
            return std::nullopt;
        words.append(*it);
    }
    return words;
}

} // namespace tepu
