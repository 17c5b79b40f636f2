// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/typed_line.h"

#include <QHash>
#include <QStringList>

namespace tepu {

/// A few words that mean something: `notify/tell … gp`; a slash parts words of which any will do, … stands for up to
/// four words that do not matter.
class Phrase {
public:
    explicit Phrase(const QString& pattern);

    /// The words with which it can begin; none for a pattern without a word.
    QStringList openings() const;
    /// How many words of the line it covers, read from `at`; nothing where it does not stand there.
    std::optional<qsizetype> lengthAt(const TypedLine& line, qsizetype at) const;

private:
    struct PhraseWord {
        QStringList anyOf;
        bool afterGap = false;
    };
    QVector<PhraseWord> m_words;
};

/// Where a phrase was found and what it means.
template <class Value>
struct PhraseFound {
    Value value;
    qsizetype at = 0;
    qsizetype count = 0;
};

/// Phrases and their meanings. At one word the longest phrase holds; of the line, the earliest.
template <class Value>
class PhraseBook {
public:
    PhraseBook() = default;
    PhraseBook(std::initializer_list<std::pair<Value, const char16_t*>> rows)
    {
        for (const auto& [value, patterns] : rows)
            for (const QString& pattern : QString::fromUtf16(patterns).split(u','))
                add(value, pattern);
    }

    void add(Value value, const QString& pattern)
    {
        const Phrase phrase(pattern);
        for (const QString& opening : phrase.openings())
            m_byOpening[opening].append({phrase, value});
    }

    std::optional<PhraseFound<Value>> at(const TypedLine& line, qsizetype at) const
    {
        std::optional<PhraseFound<Value>> best;
        const auto rows = m_byOpening.constFind(line.word(at));
        if (rows == m_byOpening.cend())
            return best;
        for (const auto& [phrase, value] : *rows)
            if (const auto count = phrase.lengthAt(line, at); count && (!best || *count > best->count))
                best = PhraseFound<Value>{value, at, *count};
        return best;
    }

    std::optional<PhraseFound<Value>> first(const TypedLine& line, qsizetype from = 0) const
    {
        for (qsizetype i = from; i < line.size(); ++i)
            if (auto found = at(line, i))
                return found;
        return std::nullopt;
    }

private:
    QHash<QString, QVector<std::pair<Phrase, Value>>> m_byOpening;
};

} // namespace tepu
