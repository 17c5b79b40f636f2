// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/site/site_settings.h"

#include "core/domain/codec.h"
#include "core/domain/shape.h"
#include "core/queries/contact/contact_settings.h"
#include "core/queries/site/safety_settings.h"
#include "core/queries/site/today_settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tepu {

namespace {

struct SettingRow {
    QString name;
    QString value;
    static constexpr auto fields()
    {
        return Fields{field("name", &SettingRow::name), field("value", &SettingRow::value)};
    }
};

} // namespace

static QCborValue parsed(const QString& json)
{
    const QJsonArray one = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    return one.size() == 1 ? QCborValue::fromJsonValue(one.first()) : QCborValue();
}

/// Of all that is set what this group of settings knows.
template <Described Settings>
static Settings settingsIn(const Tables& tables)
{
    QStringList known;
    for (const FieldShape& shape : shapeOf<Settings>())
        known.append(shape.name);
    QCborMap given;
    for (const SettingRow& row : tables.ask<SettingRow>(QStringLiteral("SELECT name, value FROM setting")))
        if (known.contains(row.name))
            given.insert(row.name, parsed(row.value));
    return decodeFields<Settings>(given).value_or(Settings());
}

SiteSettings siteSettings(const Tables& tables)
{
    return settingsIn<SiteSettings>(tables);
}

SafetySettings safetySettings(const Tables& tables)
{
    return settingsIn<SafetySettings>(tables);
}

TodaySettings todaySettings(const Tables& tables)
{
    return settingsIn<TodaySettings>(tables);
}

static Result<void> hasTimesOfDay(const SiteSettings& settings)
{
    for (const QString& time : {settings.closeOfBusiness, settings.meetingStart})
        if (!QTime::fromString(time, QStringLiteral("HH:mm")).isValid())
            return refuse(QStringLiteral("“%1” is no time of day: write it as 17:00.").arg(time));
    return {};
}

static Result<void> hasDays(const SafetySettings& settings)
{
    for (const int days : {settings.safetyPlanReviewDays, settings.reviewEventAskDays, settings.closingQuietDays})
        if (days < 1 || days > 3660)
            return refuse(QStringLiteral("%1 is no number of days: from 1 to 3660.").arg(days));
    return {};
}

Result<void> mayBeSetting(const QString& name, const QString& json)
{
    QStringList known;
    for (const FieldShape& shape : shapeOf<SiteSettings>() + shapeOf<ContactSettings>() + shapeOf<TodaySettings>())
        known.append(shape.name);
    QStringList ofSafety;
    for (const FieldShape& shape : shapeOf<SafetySettings>())
        ofSafety.append(shape.name);
    known += ofSafety;
    if (!known.contains(name))
        return refuse(QStringLiteral("There is no setting “%1”; the settings are: %2.").arg(name, known.join(u", ")));
    const QCborValue value = parsed(json);
    if (value.isUndefined() || value.isNull())
        return refuse(QStringLiteral("“%1” is not a value: write text in quotes, a number, true or false.").arg(json));
    QCborMap given;
    given.insert(name, value);
    if (ofSafety.contains(name))
        return decodeFields<SafetySettings>(given).and_then(hasDays);
    if (const auto ofToday = decodeFields<TodaySettings>(given); !ofToday)
        return tl::unexpected(ofToday.error());
    return decodeFields<SiteSettings>(given).and_then(hasTimesOfDay).and_then([&] {
        return decodeFields<ContactSettings>(given).and_then(mayBeSet);
    });
}

} // namespace tepu
