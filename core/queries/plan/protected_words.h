// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"

namespace tepu {

/// What of the victim's side must not stand on anything made for the perpetrator's side: addresses, numbers, safe ways, code words,
/// workers' names, and whatever the victim alone said.
class ProtectedWords {
public:
    ProtectedWords() = default;
    ProtectedWords(const QVector<QString>& protectedTexts, const QString& askMark);
    /// A code word stands by itself, however short and plain it is: "tui" in "a tui sang", not in "situation".
    void addCodeWord(const QString& word);

    /// Whether any of it stands in a text, whatever its spelling.
    bool standIn(const QString& text) const;
    /// The mark of the agency to ask instead.
    const QString& askMark() const { return m_askMark; }

private:
    QVector<QString> m_folded;
    QVector<QString> m_spoken; ///< code words, each a word or several between spaces
    QVector<QString> m_digits;
    QString m_askMark = QStringLiteral("IVS");
};

/// For paper and files of the perpetrator's side.
ProtectedWords protectedWords(const Tables& tables, const PlanId& plan);

/// For the projector: everybody's addresses and numbers, and where it happened.
ProtectedWords protectedFromRoom(const Tables& tables, const PlanId& plan);

} // namespace tepu
