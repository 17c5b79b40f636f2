// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/tables/tables.h"

namespace tepu {

/// The right to change the working tables. Only the projection of facts can make one, so code that goes around the door
/// does not compile.
class TableWriter {
public:
    void run(const QString& sql, const Values& bound) { m_tables.m_database->run(sql, bound); }
    /// What the fact's own scope already holds.
    const Tables& tables() const { return m_tables; }

private:
    friend class Projection;
    explicit TableWriter(Tables& tables) : m_tables(tables) {}
    /// Takes everything of a scope away, to make it again from its facts.
    void clear(const QString& scope);
    /// All of the work or nothing of it, also where it throws.
    Result<void> wholly(const std::function<Result<void>()>& work);

    Tables& m_tables;
};

} // namespace tepu
