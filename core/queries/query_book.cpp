// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/query_book.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tepu {

static QCborValue asJson(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return document.array().size() == 1 ? QCborValue::fromJsonValue(document.array().first()) : QCborValue(text);
}

static Result<void> knowsAll(const QMap<QString, QString>& given, const QVector<FieldShape>& known)
{
    QStringList names;
    for (const FieldShape& field : known)
        names.append(field.name);
    for (const QString& name : given.keys())
        if (!names.contains(name))
            return refuse(QStringLiteral("there is no parameter “%1”; this query takes: %2")
                              .arg(name, names.isEmpty() ? QStringLiteral("none") : names.join(u", ")));
    return {};
}

Result<QCborValue> QueryBook::ask(const Tables& tables, const QString& name, const QMap<QString, QString>& given,
                                  Instant now) const
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return refuse(QStringLiteral("there is no query “%1”; tepu ask --list names them all").arg(name));
    if (const auto known = knowsAll(given, entry->parameters); !known)
        return tl::unexpected(known.error());
    QCborMap asText, parsed;
    for (auto it = given.begin(); it != given.end(); ++it) {
        asText.insert(it.key(), it.value());
        parsed.insert(it.key(), asJson(it.value()));
    }
    const auto answer = entry->ask(tables, asText, now);
    if (answer)
        return answer;
    const auto second = entry->ask(tables, parsed, now);
    return second ? second : answer;
}

} // namespace tepu
