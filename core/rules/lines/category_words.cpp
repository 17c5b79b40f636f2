// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/category_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <stdexcept>

namespace tepu {

Result<CategoryBook> parseCategories(const QByteArray& json)
{
    const QJsonObject table = QJsonDocument::fromJson(json).object();
    CategoryBook book;
    for (const QString& name : codes<TaskCategory>())
        if (table.value(name).toArray().isEmpty())
            return refuse(QStringLiteral("The words of task categories: “%1” has none.").arg(name));
    for (auto row = table.begin(); row != table.end(); ++row) {
        const auto category = fromCode<TaskCategory>(row.key());
        if (!category)
            return refuse(QStringLiteral("The words of task categories: “%1” is none of the ten.").arg(row.key()));
        for (const QJsonValue& phrase : row.value().toArray())
            book.add(*category, phrase.toString());
    }
    return book;
}

const CategoryBook& shippedCategories()
{
    static const CategoryBook book = [] {
        QFile file(QStringLiteral(":/sites/task_categories.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        auto read = parseCategories(open ? file.readAll() : QByteArray());
        if (!read)
            throw std::logic_error(read.error().sentence.toStdString());
        return *read;
    }();
    return book;
}

QString spoken(TaskCategory category)
{
    switch (category) {
    case TaskCategory::MakeContactWithFamily:
        return QStringLiteral("make contact");
    case TaskCategory::InformationSharing:
        return QStringLiteral("share information");
    case TaskCategory::InformationSourcing:
        return QStringLiteral("find out");
    case TaskCategory::AllocateSpecialistPractitioner:
        return QStringLiteral("allocate a practitioner");
    case TaskCategory::LiaiseCoordinate:
        return QStringLiteral("liaise");
    case TaskCategory::ArrangeProfessionalsMeeting:
        return QStringLiteral("professionals meeting");
    case TaskCategory::ImmediateSafetyActions:
        return QStringLiteral("immediate safety");
    case TaskCategory::OtherActions:
        return QStringLiteral("other action");
    case TaskCategory::SetSamIcmReviewDate:
        return QStringLiteral("set review");
    case TaskCategory::MonitoredAlarmHomeSecurity:
        return QStringLiteral("alarm and home security");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
