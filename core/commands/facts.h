// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/statement.h"

namespace tepu {

/// A fact: what a decided command has made true. Its struct names its kind and version and says which scope it is of.
template <class F>
concept Fact = Described<F> && requires(const F& fact) {
    { QString::fromLatin1(F::kind) };
    { static_cast<int>(F::version) };
    { fact.scope() } -> std::same_as<Scope>;
};

/// Facts about who may read stand on the access chain and are signed.
template <class F>
inline constexpr Chain chainOf = Chain::Content;

/// A fact at which the chain's head is signed: whoever has it on paper holds the history up to there (R-M9).
template <class F>
inline constexpr bool isSigned = requires { F::isSigned; };

/// One thing that a fact sets. Of two facts that set the same thing and had not seen each other both are shown to somebody, and until
/// it is settled the one with more caution stands. A fact names its changes in `QVector<Change> changes() const`.
struct Change {
    QString thing;           ///< within the fact's scope: "level", "task 0190…"
    qint64 caution = 0;      ///< the same for both: the later in the record's order stands
    bool onlyKeeps = false;  ///< it does not set the thing, and one that sets it with less caution does not go with it and waits
};

/// What one command makes true: one fact or several, all of them or none.
class Facts {
public:
    Facts() = default;
    template <Fact F>
    Facts(const F& fact)
    {
        add(fact);
    }

    template <Fact F>
    Facts& add(const F& fact)
    {
        Statement statement;
        statement.kind = QString::fromLatin1(F::kind);
        statement.version = F::version;
        statement.chain = chainOf<F>;
        statement.scope = fact.scope();
        statement.isSigned = isSigned<F>;
        statement.ordinary = encodeFields(fact, Seal::Ordinary);
        statement.safety = encodeFields(fact, Seal::Safety);
        m_statements.append(statement);
        return *this;
    }
    Facts& add(const Facts& others)
    {
        m_statements += others.m_statements;
        return *this;
    }

    /// The same facts, as they were stamped on their way into the journal.
    static Facts stamped(const QVector<Statement>& statements)
    {
        Facts facts;
        facts.m_statements = statements;
        return facts;
    }

    const QVector<Statement>& statements() const { return m_statements; }

    /// The first fact of a kind among them; what tests and followers look at.
    template <Fact F>
    std::optional<F> find() const
    {
        for (const Statement& statement : m_statements)
            if (statement.kind == QLatin1String(F::kind))
                return readFact<F>(statement).value();
        return std::nullopt;
    }

    template <Fact F>
    static Result<F> readFact(const Statement& statement)
    {
        QCborMap all = statement.ordinary;
        for (auto it = statement.safety.begin(); it != statement.safety.end(); ++it)
            all.insert(it.key(), it.value());
        return decodeFields<F>(all, statement.safetyMissing ? Reading::WithoutSafety : Reading::Whole);
    }

private:
    QVector<Statement> m_statements;
};

} // namespace tepu
