// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tepu {

enum class Likeness { Same, Alike, Different };

/// A name prepared for comparing.
struct PreparedName {
    QString normal;
    QString rough;
    QStringList words;      ///< of the normal form
    QStringList roughWords; ///< the same, rough
};
PreparedName prepared(const QString& name);

/// Two words: alike where doubled vowels stand for macrons, or where a letter or two are wrong.
Likeness compareWords(const QString& one, const QString& other);

/// Two family names.
Likeness compareFamilyNames(const PreparedName& one, const PreparedName& other);

/// Two sets of given names: alike also where a middle name is left out or a short form is used.
Likeness compareGivenNames(const PreparedName& one, const PreparedName& other);

} // namespace tepu
