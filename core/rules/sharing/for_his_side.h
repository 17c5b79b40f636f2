// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace tepu {

/// What the side of the person using violence knows by itself: that person's names, addresses and numbers, and the agencies
/// that do not work for the victim.
struct OwnToHisSide {
    QStringList names;
    QStringList addresses;
    QStringList phones;
    QStringList agencies;
    QStringList never; ///< names of people who work for the victim's side: a plain word that is one of them does not pass
};

/// R-S1, R-S3: words typed at the table stand on paper of the side of the person using violence only if each of them is a
/// plain word of the work, a time, or that side's own. Nobody has to know what is secret: what is not known is held.
class ForHisSide {
public:
    ForHisSide() = default;
    explicit ForHisSide(const OwnToHisSide& own);

    bool mayStand(const QString& words) const;
    /// The words, or whom to ask for them.
    QString orHeld(const QString& words) const;
    static QString held();

private:
    struct Token;
    static QVector<Token> tokensOf(const QString& words);
    qsizetype ownAt(const QVector<Token>& tokens, qsizetype at) const;
    bool isPlain(const QVector<Token>& tokens, qsizetype at) const;

    QVector<QStringList> m_phrases; ///< of that side's own, word by word, the longest first
    QVector<QString> m_phones;
    QSet<QString> m_never;
};

} // namespace tepu
