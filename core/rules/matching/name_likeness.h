// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tepu {

/// Form: another way to write or say the same name. Slip: a letter or two are wrong, or it is another name that looks alike.
enum class Likeness { Same, Form, Slip, Different };

/// A name prepared for comparing.
struct PreparedName {
    QString normal;
    QString rough;
    QStringList words;      ///< of the normal form
    QStringList roughWords; ///< the same, rough
};
PreparedName prepared(const QString& name);

/// Two words: a slip where a letter or two are wrong.
Likeness compareWords(const QString& one, const QString& other);

/// Two family names: of one form where doubled vowels stand for macrons.
Likeness compareFamilyNames(const PreparedName& one, const PreparedName& other);

/// Two sets of given names: of one form where a middle name is left out or is the one that is used, or a short form stands for the long
/// one; a slip also where the first of one is the second of the other.
Likeness compareGivenNames(const PreparedName& one, const PreparedName& other);

} // namespace tepu
