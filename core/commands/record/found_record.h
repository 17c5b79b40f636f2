// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/agency.h"
#include "core/domain/site.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// A named setting of a site; its value is JSON.
struct Setting {
    QString name;
    QString value;
    static constexpr auto fields() { return Fields{field("name", &Setting::name), field("value", &Setting::value)}; }
};

/// Begins a record: its site, its first user, the recovery key's owner, the agencies and settings that the site starts with.
struct FoundRecord {
    static constexpr auto name = "FoundRecord";
    RecordId record;
    Site site = Site::Waikato;
    bool training = false;
    QString userName;
    QString userPublicKey;
    UserId recoveryUser;
    QString recoveryPublicKey;
    SeatId seat;
    QString seatPublicKey;
    QVector<Agency> agencies;
    QVector<Setting> settings;

    static constexpr auto fields()
    {
        using C = FoundRecord;
        return Fields{field("record", &C::record), field("site", &C::site), field("training", &C::training),
                      field("user_name", &C::userName), field("user_public_key", &C::userPublicKey),
                      field("recovery_user", &C::recoveryUser),
                      field("recovery_public_key", &C::recoveryPublicKey), field("seat", &C::seat),
                      field("seat_public_key", &C::seatPublicKey), field("agencies", &C::agencies),
                      field("settings", &C::settings)};
    }
};

struct RecordFounded {
    static constexpr auto kind = "RecordFounded";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    Site site = Site::Waikato;
    bool training = false;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = RecordFounded;
        return Fields{field("record", &F::record), field("site", &F::site), field("training", &F::training)};
    }
};

/// Who a user is: never taken from slots.json.
struct UserAdmitted {
    static constexpr auto kind = "UserAdmitted";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    UserId user;
    QString name;
    QString publicKey; ///< X25519, base64
    bool recovery = false;
    std::optional<bool> packsOnly = {}; ///< reads what is packed for them elsewhere, and does not open the record itself

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = UserAdmitted;
        return Fields{field("record", &F::record), field("user", &F::user), field("name", &F::name),
                      field("public_key", &F::publicKey), field("recovery", &F::recovery), field("packs_only", &F::packsOnly)};
    }
};

/// One user on one installation begins a chain of its own.
struct SeatOpened {
    static constexpr auto kind = "SeatOpened";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    SeatId seat;
    UserId user;
    QString publicKey; ///< Ed25519, base64

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = SeatOpened;
        return Fields{field("record", &F::record), field("seat", &F::seat), field("user", &F::user),
                      field("public_key", &F::publicKey)};
    }
};

struct AgencyNamed {
    static constexpr auto kind = "AgencyNamed";
    static constexpr int version = 1;
    RecordId record;
    int position = 0;
    Agency agency;

    Scope scope() const { return Scope::of(record); }
    QVector<Change> changes() const { return {{QStringLiteral("agency %1").arg(agency.code)}}; }
    static constexpr auto fields()
    {
        using F = AgencyNamed;
        return Fields{field("record", &F::record), field("position", &F::position), field("agency", &F::agency)};
    }
};

struct SettingChanged {
    static constexpr auto kind = "SettingChanged";
    static constexpr int version = 1;
    RecordId record;
    Setting setting;

    Scope scope() const { return Scope::of(record); }
    QVector<Change> changes() const { return {{QStringLiteral("setting %1").arg(setting.name)}}; }
    static constexpr auto fields()
    {
        using F = SettingChanged;
        return Fields{field("record", &F::record), field("setting", &F::setting)};
    }
};

template <>
inline constexpr Chain chainOf<UserAdmitted> = Chain::Access;
template <>
inline constexpr Chain chainOf<SeatOpened> = Chain::Access;

inline Nothing subjectOf(const FoundRecord&, const Tables&)
{
    return {};
}
Result<Facts> decide(const FoundRecord& command, const Nothing&, const Context& context);

void apply(const RecordFounded& fact, const Stamp& stamp, TableWriter& tables);
void apply(const UserAdmitted& fact, const Stamp& stamp, TableWriter& tables);
void apply(const SeatOpened& fact, const Stamp& stamp, TableWriter& tables);
void apply(const AgencyNamed& fact, const Stamp& stamp, TableWriter& tables);
void apply(const SettingChanged& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const RecordFounded& fact);
QString describe(const UserAdmitted& fact);
QString describe(const SeatOpened& fact);
QString describe(const AgencyNamed& fact);
QString describe(const SettingChanged& fact);

} // namespace tepu
