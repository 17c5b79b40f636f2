// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/record_told.h"

#include "core/queries/query_book.h"
#include "tests/support/test.h"

#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace tepu;

namespace {

/// What a record says of itself is its own: when it was founded, and by whom. A sheet names the meeting of each of its lines before
/// that meeting sits, and so the bare list of acts does.
const QStringList ofTheRecord{"acts", "record", "users"};

QString withoutIds(QString words)
{
    static const QRegularExpression ids(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}"));
    return words.replace(ids, QStringLiteral("#"));
}

QStringList rowsOf(const QJsonValue& answer)
{
    const QJsonArray rows = answer.isArray() ? answer.toArray() : QJsonArray{answer};
    QStringList told;
    for (const QJsonValue& row : rows)
        told.append(withoutIds(QString::fromUtf8(QJsonDocument(QJsonArray{row}).toJson(QJsonDocument::Compact))));
    return told;
}

/// With what a question can be asked: nothing, each plan, each meeting, or both.
QVector<QMap<QString, QString>> askedWith(const Tables& tables, const QVector<FieldShape>& parameters)
{
    QVector<QMap<QString, QString>> all{{}};
    for (const FieldShape& parameter : parameters) {
        if (!parameter.required)
            continue;
        if (parameter.name != u"plan" && parameter.name != u"meeting")
            return {};
        QVector<QMap<QString, QString>> with;
        for (const QString& id : tables.column<QString>(QStringLiteral("SELECT id FROM %1").arg(parameter.name)))
            for (QMap<QString, QString> each : all) {
                each.insert(parameter.name, id);
                with.append(each);
            }
        all = with;
    }
    return all;
}

} // namespace

QStringList recordTold(const Tables& tables, Instant now)
{
    QStringList told;
    const auto& book = QueryBook::all().entries();
    for (auto it = book.begin(); it != book.end(); ++it) {
        if (ofTheRecord.contains(it.key()))
            continue;
        for (const auto& parameters : askedWith(tables, it->parameters)) {
            const auto answer = QueryBook::all().ask(tables, it.key(), parameters, now);
            REQUIRE(answer.has_value());
            for (const QString& row : rowsOf(answer->toJsonValue()))
                told.append(it.key() + u' ' + row);
        }
    }
    told.sort();
    return told;
}
