// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/templates.h"

#include "core/rules/code_words.h"
#include "core/rules/lines/typed_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <stdexcept>

namespace tepu {

Result<QVector<TaskTemplate>> parseTaskTemplates(const QByteArray& json)
{
    const QJsonObject table = QJsonDocument::fromJson(json).object();
    QVector<TaskTemplate> all;
    for (const auto& word : Vocabulary<TaskCategory>::words) {
        const QJsonArray lines = table.value(QLatin1String(word.code)).toArray();
        if (lines.isEmpty())
            return refuse(QStringLiteral("The templates of tasks: “%1” has none.").arg(QLatin1String(word.code)));
        for (const QJsonValue& line : lines) {
            if (line.toString().trimmed().isEmpty())
                return refuse(QStringLiteral("The templates of tasks: one of “%1” is empty.").arg(QLatin1String(word.code)));
            all.append({word.value, line.toString().trimmed()});
        }
    }
    if (table.size() != qsizetype(Vocabulary<TaskCategory>::words.size()))
        return refuse(QStringLiteral("The templates of tasks name a category that is none of the ten."));
    return all;
}

const QVector<TaskTemplate>& shippedTaskTemplates()
{
    static const QVector<TaskTemplate> templates = [] {
        QFile file(QStringLiteral(":/tasks/templates.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        const auto read = parseTaskTemplates(open ? file.readAll() : QByteArray());
        if (!read)
            throw std::logic_error(read.error().sentence.toStdString());
        return *read;
    }();
    return templates;
}

static bool hasWordThatBegins(const TypedLine& line, const QString& beginning)
{
    for (qsizetype i = 0; i < line.size(); ++i)
        if (line.word(i).startsWith(beginning))
            return true;
    return false;
}

QVector<TaskTemplate> templatesFor(const QString& words)
{
    const TypedLine wanted(words);
    QVector<TaskTemplate> found;
    for (const TaskTemplate& each : shippedTaskTemplates()) {
        const TypedLine line(each.line + u' ' + codeWords(each.category));
        bool fits = true;
        for (qsizetype i = 0; i < wanted.size(); ++i)
            fits = fits && hasWordThatBegins(line, wanted.word(i));
        if (fits)
            found.append(each);
    }
    return found;
}

} // namespace tepu
