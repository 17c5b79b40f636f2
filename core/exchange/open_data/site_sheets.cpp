// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/site_sheets.h"

#include "core/commands/intake/recounted.h"
#include "core/commands/intake/take_in.h"
#include "core/commands/record/found_record.h"
#include "core/commands/site/add_holiday.h"
#include "core/exchange/open_data/plain_sheet.h"
#include "core/exchange/visible.h"
#include "core/queries/open_data/site_files.h"
#include "core/queries/site/site_settings.h"

namespace tepu::open_data {

static const auto agenciesFile = QStringLiteral("agencies.csv");
static const auto settingsFile = QStringLiteral("settings.csv");
static const auto holidaysFile = QStringLiteral("holidays.csv");
static const auto usersFile = QStringLiteral("users.csv");

void addSiteSheets(QMap<QString, QByteArray>& files, const Tables& tables, const QVector<Statement>& leaving)
{
    QSet<QString> actors;
    for (const Statement& fact : leaving)
        actors.insert(fact.stamp.actor.toString());
    auto users = usersHeld(tables);
    users.erase(std::remove_if(users.begin(), users.end(), [&](const UserRow& user) { return !actors.contains(user.user); }),
                users.end());
    files.insert(agenciesFile, plainSheet(agenciesHeld(tables)));
    files.insert(settingsFile, plainSheet(settingsHeld(tables)));
    files.insert(holidaysFile, plainSheet(holidaysHeld(tables)));
    files.insert(usersFile, plainSheet(users));
}

bool isSiteSheet(const QString& file)
{
    return file == agenciesFile || file == settingsFile || file == holidaysFile || file == usersFile;
}

namespace {

/// Compares what a file says of a site with what the record holds, row by row.
class SiteReader {
public:
    explicit SiteReader(const Tables& tables)
        : m_isNew(isNew(tables)), m_agencies(agenciesHeld(tables)), m_settings(settingsHeld(tables)),
          m_holidays(holidaysHeld(tables)), m_users(usersHeld(tables)), m_record(subjectOf(TakeIn(), tables).record)
    {
    }

    template <Described T>
    std::optional<FileFault> read(const QByteArray& bytes)
    {
        const auto plain = readPlain(bytes, fieldsInText<T>());
        if (!plain)
            return plain.error();
        reading.faults = plain->faults;
        reading.rows = static_cast<int>(plain->rows.size() + plain->faults.size());
        for (const PlainReading::Row& row : plain->rows) {
            const auto value = decodeFields<T>(row.values);
            const Result<void> taken = value ? take(*value) : Result<void>(tl::unexpected(value.error()));
            if (!taken)
                reading.faults.append({row.line, {}, {}, taken.error().sentence, {}});
        }
        if (m_kept > 0)
            reading.warnings.append(
                {1,
                 {},
                 QStringLiteral("%1 rows differ from what this record’s site has set; it keeps its own").arg(m_kept)});
        return std::nullopt;
    }

    SiteReading reading;

private:
    template <class F>
    Result<void> changes(const F& fact)
    {
        ++reading.fresh;
        reading.facts.add(fact);
        return {};
    }
    Result<void> stays()
    {
        ++reading.unchanged;
        return {};
    }
    Result<void> keepsItsOwn()
    {
        ++m_kept;
        return {};
    }

    Result<void> take(const Agency& agency)
    {
        if (agency.code.isEmpty() || agency.name.isEmpty() || agency.mark.isEmpty() || agency.typedAs.isEmpty())
            return refuse(QStringLiteral("an agency needs a code, a name, a mark, and at least one way to type it"));
        const int place = ++m_place;
        const auto held = std::find_if(m_agencies.cbegin(), m_agencies.cend(),
                                       [&](const Agency& each) { return each.code == agency.code; });
        if (held == m_agencies.cend())
            return changes(AgencyNamed{m_record, m_isNew ? place : static_cast<int>(m_agencies.size()) + place, agency});
        const bool same = encode(*held) == encode(agency);
        if (same && (!m_isNew || held - m_agencies.cbegin() + 1 == place))
            return stays();
        return m_isNew ? changes(AgencyNamed{m_record, place, agency}) : keepsItsOwn();
    }

    Result<void> take(const SettingRow& setting)
    {
        if (holds(m_settings, setting))
            return stays();
        if (!m_isNew)
            return keepsItsOwn();
        return mayBeSetting(setting.name, setting.value).and_then([&] {
            return changes(SettingChanged{m_record, {setting.name, setting.value}});
        });
    }

    Result<void> take(const HolidayRow& holiday)
    {
        if (holds(m_holidays, holiday))
            return stays();
        return m_isNew ? changes(HolidayAdded{m_record, holiday.day, holiday.name}) : keepsItsOwn();
    }

    Result<void> take(const UserRow& user)
    {
        const auto id = UserId::fromString(user.user);
        if (!id)
            return refuse(QStringLiteral("“%1” is no id of a user").arg(excerpt(user.user)));
        const bool known =
            std::any_of(m_users.cbegin(), m_users.cend(), [&](const UserRow& each) { return each.user == user.user; });
        return known ? stays() : changes(UserKnown{m_record, *id, user.name});
    }

    template <Described T>
    static bool holds(const QVector<T>& held, const T& row)
    {
        return std::any_of(held.cbegin(), held.cend(), [&](const T& each) { return encode(each) == encode(row); });
    }

    bool m_isNew;
    QVector<Agency> m_agencies;
    QVector<SettingRow> m_settings;
    QVector<HolidayRow> m_holidays;
    QVector<UserRow> m_users;
    RecordId m_record;
    int m_place = 0;
    int m_kept = 0;
};

} // namespace

tl::expected<SiteReading, FileFault> readSiteSheet(const QString& file, const QByteArray& bytes, const Tables& tables)
{
    SiteReader reader(tables);
    const auto fault = file == agenciesFile   ? reader.read<Agency>(bytes)
                       : file == settingsFile ? reader.read<SettingRow>(bytes)
                       : file == holidaysFile ? reader.read<HolidayRow>(bytes)
                                              : reader.read<UserRow>(bytes);
    if (fault)
        return tl::unexpected(*fault);
    return std::move(reader.reading);
}

} // namespace tepu::open_data
