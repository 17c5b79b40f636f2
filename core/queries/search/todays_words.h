// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search/form_store.h"
#include "core/tables/tables.h"

#include <QMap>
#include <QSet>

namespace tepu {

/// The families of the open or newest meeting's list, with the forms of all that belongs to them at hand: they are looked through
/// first, and wholly.
class TodaysWords {
public:
    /// Looks at the list again; the scopes that have come to it or gone from it.
    QVector<QString> lookAt(const Tables& tables);

    bool has(const QString& scope) const { return m_scopes.contains(scope); }
    bool hasPlan(const QString& plan) const { return m_plans.contains(plan); }
    void put(qint64 place, const FormStore::Forms& forms) { m_forms.insert(place, forms); }
    void remove(qint64 place) { m_forms.remove(place); }
    bool knows(qint64 place) const { return m_forms.contains(place); }

    /// Those in a range that are meant: first the ones in which every word is whole, the newest first.
    QVector<qint64> meant(const Wanted& wanted, FormStore::Range range) const;

private:
    QSet<QString> m_plans;
    QSet<QString> m_scopes;
    QMap<qint64, FormStore::Forms> m_forms;
};

} // namespace tepu
