// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <set>
#include <unordered_set>

namespace tepu {

/// Every word without digits that the documents have. A word that is only begun is looked for as the few words that it can become:
/// SQLite's full text would gather all documents of all of them before it gave the first.
class KnownWords {
public:
    void add(const QString& forms);
    /// The words that begin so; nothing where they are too many to name.
    std::optional<QStringList> begunWith(const QString& begin) const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView word) const { return qHash(word, 0); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    std::unordered_set<QString, Hash, Equal> m_known;
    std::set<QString> m_sorted;
};

} // namespace tepu
