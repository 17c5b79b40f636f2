// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/search/written_forms.h"

namespace tepu {

/// One word of a text, read letter by letter; apostrophes inside it do not part it.
class WrittenWord {
public:
    /// Reads the word that begins at `from`; returns where it ends.
    qsizetype read(QStringView text, qsizetype from);

    /// Its forms: without macrons, with doubled vowels for macrons or for doubled vowels single ones, its parts at apostrophes.
    void eachForm(const std::function<void(const WrittenForm&)>& take);

    const WrittenForm& plain() const { return m_plain; }
    bool hasDigit() const { return m_hasDigit; }
    bool isNumber() const { return m_isNumber; }

private:
    void takeLetter(QChar letter, qsizetype at);
    void doubled();
    bool single();
    void withoutZeros();

    WrittenForm m_plain;
    WrittenForm m_other;
    QVector<bool> m_macrons;      ///< of each letter of the plain form
    QVector<qsizetype> m_breaks;  ///< places in the plain form before which an apostrophe stands
    bool m_hasMacron = false;
    bool m_hasDigit = false;
    bool m_isNumber = true;
};

/// Whether a word could be te reo Māori by its letters: every syllable ends in a vowel.
bool looksLikeReo(QStringView letters);

} // namespace tepu
