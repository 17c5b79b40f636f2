// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"
#include "core/domain/shape.h"

namespace tepu {

/// Every command by its name: what `tepu do` performs and lists.
class CommandBook {
public:
    struct Entry {
        QVector<FieldShape> fields;
        std::function<Result<Receipt>(Record&, const QCborMap&, const Context&)> perform;
    };

    /// The one book, filled by catalogue.cpp.
    static const CommandBook& all();

    template <Command C>
    void add()
    {
        Entry entry;
        entry.fields = shapeOf<C>();
        entry.perform = [](Record& record, const QCborMap& fields, const Context& context) -> Result<Receipt> {
            const auto command = decodeFields<C>(fields);
            if (!command)
                return tl::unexpected(command.error());
            return record.perform(*command, context);
        };
        m_entries.insert(QString::fromLatin1(C::name), entry);
    }

    /// Performs {"do": "ChangeRisk", …}. `meeting` in it says at which table; a field that the command does not have is refused.
    Result<Receipt> perform(Record& record, QCborMap line, Context context) const;
    const QMap<QString, Entry>& entries() const { return m_entries; }

private:
    QMap<QString, Entry> m_entries;
};

/// Fills the book; one per noun, beside its commands.
void addPeopleCommands(CommandBook& book);
void addPlanCommands(CommandBook& book);
void addFamilyCommands(CommandBook& book);
void addSignalCommands(CommandBook& book);
void addRecordCommands(CommandBook& book);
void addSaidCommands(CommandBook& book);
void addSharingCommands(CommandBook& book);
void addMeetingCommands(CommandBook& book);
void addSiteCommands(CommandBook& book);
void addTaskCommands(CommandBook& book);
void addContactCommands(CommandBook& book);
void addOutcomeCommands(CommandBook& book);
void addSafetyCommands(CommandBook& book);
void addWhoCommands(CommandBook& book);
void addIntakeCommands(CommandBook& book);
void addReleaseCommands(CommandBook& book);
void addChildrenCommands(CommandBook& book);

} // namespace tepu
