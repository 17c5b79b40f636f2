// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact/contact_settings.h"

#include "core/domain/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tepu {

static std::optional<QTime> timeSet(const QString& text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// A setting that cannot be read stands as shipped, and the others as they were set.
ContactSettings contactSettings(const Tables& tables)
{
    QCborMap given;
    forEachField<ContactSettings>([&](auto each) {
        const auto json = tables.one<QString>(QStringLiteral("SELECT value FROM setting WHERE name = ?"), values(QString::fromLatin1(each.name)));
        if (json)
            given.insert(QString::fromLatin1(each.name),
                         QCborValue::fromJsonValue(QJsonDocument::fromJson('[' + json->toUtf8() + ']').array().first()));
    });
    return decodeFields<ContactSettings>(given).value_or(ContactSettings());
}

Result<void> mayBeSet(const ContactSettings& settings)
{
    QTime before(0, 0);
    for (const QString& begins : settings.bands) {
        const auto time = timeSet(begins);
        if (!time || *time <= before)
            return refuse(QStringLiteral("“%1” begins no band: write times of day as 10:00, each later than the one before.").arg(begins),
                          QStringLiteral("R-C1"));
        before = *time;
    }
    if (settings.calls < 0 || settings.visits < 0 || settings.flexiFundCents.value_or(0) < 0)
        return refuse(QStringLiteral("Less than nothing cannot be set."));
    return {};
}

ContactMinimum contactMinimum(const ContactSettings& settings)
{
    ContactMinimum minimum;
    minimum.bandsBegin.clear();
    for (const QString& begins : settings.bands)
        if (const auto time = timeSet(begins))
            minimum.bandsBegin.append(*time);
    minimum.calls = settings.calls;
    minimum.visits = settings.visits;
    return minimum;
}

} // namespace tepu
