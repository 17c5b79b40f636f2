// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"
#include "core/domain/form.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// A fact that no undo takes back, because it has left the house or others rest on it.
template <class F>
inline constexpr bool isFinal = requires { F::isFinal; };

/// A fact about the record itself and its site, which never leaves it: it names the record.
template <class F>
inline constexpr bool isOfRecord = requires(const F& fact) {
    { fact.record } -> std::convertible_to<RecordId>;
};

/// Every kind of fact that the program knows: how it is read, what it does to the tables, how it is told.
class FactBook {
public:
    struct Entry {
        int version = 1;
        bool isFinal = false; ///< cannot be struck out: it has left the house, or others rest on it
        bool isOfRecord = false;
        QVector<FieldInText> fields;
        std::function<Result<Statement>(const QCborMap&)> make; ///< without a stamp, from all its fields
        std::function<Result<void>(const Statement&, TableWriter&)> apply;
        std::function<Result<void>(const Statement&)> check;
        std::function<QString(const Statement&)> describe;
        std::function<QVector<Change>(const Statement&)> changes; ///< empty: it replaces nothing
    };

    /// The one book, filled by catalogue.cpp.
    static const FactBook& all();

    template <Fact F>
    void add()
    {
        Entry entry;
        entry.version = F::version;
        entry.isFinal = isFinal<F>;
        entry.isOfRecord = isOfRecord<F>;
        entry.fields = fieldsInText<F>();
        entry.make = [](const QCborMap& fields) -> Result<Statement> {
            return decodeFields<F>(fields).map([](const F& fact) { return Facts(fact).statements().first(); });
        };
        entry.apply = [](const Statement& statement, TableWriter& tables) -> Result<void> {
            return Facts::readFact<F>(statement).map([&](const F& fact) { apply(fact, statement.stamp, tables); });
        };
        entry.check = [](const Statement& statement) -> Result<void> {
            return Facts::readFact<F>(statement).map([](const F&) {});
        };
        entry.describe = [](const Statement& statement) {
            const auto fact = Facts::readFact<F>(statement);
            return fact ? describe(*fact) : QString();
        };
        if constexpr (requires(const F& fact) { fact.changes(); })
            entry.changes = [](const Statement& statement) {
                const auto fact = Facts::readFact<F>(statement);
                return fact ? fact->changes() : QVector<Change>();
            };
        m_entries.insert(QString::fromLatin1(F::kind), entry);
    }

    /// Refused: a kind or version that a newer program wrote.
    Result<const Entry*> find(const Statement& statement) const;
    /// The entry of a kind; nullptr: no such kind.
    const Entry* entry(const QString& kind) const;
    QStringList kinds() const { return m_entries.keys(); }

private:
    QHash<QString, Entry> m_entries;
};

/// Fills the book; one per noun, beside its commands.
void addSiteFacts(FactBook& book);
void addPeopleFacts(FactBook& book);
void addIntakeFacts(FactBook& book);
void addPlanFacts(FactBook& book);
void addFamilyFacts(FactBook& book);
void addSignalFacts(FactBook& book);
void addSaidFacts(FactBook& book);
void addSharingFacts(FactBook& book);
void addTaskFacts(FactBook& book);
void addMeetingFacts(FactBook& book);
void addRecordFacts(FactBook& book);
void addContactFacts(FactBook& book);
void addOutcomeFacts(FactBook& book);
void addSafetyFacts(FactBook& book);
void addWhoFacts(FactBook& book);
void addReleaseFacts(FactBook& book);
void addChildrenFacts(FactBook& book);

} // namespace tepu
