// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

#include <QString>
#include <QVector>

namespace tepu {

/// Where in a text something wanted stands.
struct Mark {
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const Mark&) const = default;
    static constexpr auto fields() { return Fields{field("at", &Mark::at), field("length", &Mark::length)}; }
};

/// What somebody looks for: words of which every one must be there, whole or begun; or a number, of which any part may be typed.
/// Figures alone are one number, however they are parted; with strokes or dots between they may be a date too.
class Wanted {
public:
    explicit Wanted(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList& words() const { return m_words; }
    /// What may be meant instead of the words: all figures as one number.
    const QString& number() const { return m_number; }

    /// Whether a text is meant, by its allForms().
    bool isIn(const QString& forms) const;
    /// Whether every word is there as it was typed, and no longer.
    bool isWhollyIn(const QString& forms) const;
    /// What of a text was meant, from its begin to its end.
    QVector<Mark> marksIn(QStringView text) const;

private:
    QStringList m_words;
    QString m_number;
};

/// Of a part of a number that is long enough to be looked for anywhere in it.
bool mayBePartOfNumber(const QString& word);

} // namespace tepu
