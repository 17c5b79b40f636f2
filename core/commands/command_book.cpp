// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"

namespace tepu {

static Result<void> knowsAll(const QCborMap& fields, const QVector<FieldShape>& known)
{
    QStringList names;
    for (const FieldShape& field : known)
        names.append(field.name);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString name = it.key().toString();
        if (names.contains(name))
            continue;
        const QString meant = nearest(name, names);
        return refuse(QStringLiteral("there is no field “%1”%2").arg(
            name, meant.isEmpty() ? QString() : QStringLiteral("; is “%1” meant?").arg(meant)));
    }
    return {};
}

Result<Receipt> CommandBook::perform(Record& record, QCborMap line, Context context) const
{
    const QString name = line.take(QStringLiteral("do")).toString();
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd()) {
        const QString meant = nearest(name, m_entries.keys());
        return refuse(QStringLiteral("there is no command “%1”%2").arg(
            name, meant.isEmpty() ? QString() : QStringLiteral("; is “%1” meant?").arg(meant)));
    }
    const bool itsOwn = std::any_of(entry->fields.begin(), entry->fields.end(),
                                    [](const FieldShape& field) { return field.name == u"meeting"; });
    const QCborValue meeting = line.value(QStringLiteral("meeting"));
    if (meeting.isString()) {
        const auto id = decode<MeetingId>(meeting);
        if (!id)
            return tl::unexpected(id.error());
        context.meeting = *id;
    }
    if (!itsOwn)
        line.remove(QStringLiteral("meeting"));
    return knowsAll(line, entry->fields).and_then([&] { return entry->perform(record, line, context); });
}


} // namespace tepu
