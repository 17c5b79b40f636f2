// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/record/found_record.h"

namespace tepu {

/// Somebody else may open the record from now on. Performed by core/users, which seals the keys to them in the same transaction.
struct AdmitUser {
    static constexpr auto name = "AdmitUser";
    UserId user;
    QString userName;
    QString publicKey; ///< X25519, base64

    static constexpr auto fields()
    {
        using C = AdmitUser;
        return Fields{field("user", &C::user), field("user_name", &C::userName), field("public_key", &C::publicKey)};
    }
};

/// Somebody may not open it any more. They are never deleted: what they did stays theirs.
struct DisableUser {
    static constexpr auto name = "DisableUser";
    UserId user;

    static constexpr auto fields() { return Fields{field("user", &DisableUser::user)}; }
};

/// Somebody's key pair is replaced, because the passphrase is forgotten or known to others.
struct ResetUserKey {
    static constexpr auto name = "ResetUserKey";
    UserId user;
    QString publicKey; ///< X25519, base64

    static constexpr auto fields() { return Fields{field("user", &ResetUserKey::user), field("public_key", &ResetUserKey::publicKey)}; }
};

/// Says that one's own passphrase is another now.
struct NotePassphraseChange {
    static constexpr auto name = "NotePassphraseChange";
    static constexpr auto fields() { return Fields{}; }
};

/// Says that the recovery key was typed from paper and opens the record: before the day on which it is needed.
struct NoteRecoveryProven {
    static constexpr auto name = "NoteRecoveryProven";
    static constexpr auto fields() { return Fields{}; }
};

/// Says that the desktop of this machine keeps a key with which its user opens the record, or does not any more.
struct NoteKeyring {
    static constexpr auto name = "NoteKeyring";
    bool keeps = true;

    static constexpr auto fields() { return Fields{field("keeps", &NoteKeyring::keeps)}; }
};

struct UserDisabled {
    static constexpr auto kind = "UserDisabled";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    UserId user;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields() { return Fields{field("record", &UserDisabled::record), field("user", &UserDisabled::user)}; }
};

struct UserKeyReset {
    static constexpr auto kind = "UserKeyReset";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    UserId user;
    QString publicKey;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = UserKeyReset;
        return Fields{field("record", &F::record), field("user", &F::user), field("public_key", &F::publicKey)};
    }
};

struct PassphraseChanged {
    static constexpr auto kind = "PassphraseChanged";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields() { return Fields{field("record", &PassphraseChanged::record)}; }
};

struct RecoveryProven {
    static constexpr auto kind = "RecoveryProven";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields() { return Fields{field("record", &RecoveryProven::record)}; }
};

struct KeyringNoted {
    static constexpr auto kind = "KeyringNoted";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    bool keeps = true;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields() { return Fields{field("record", &KeyringNoted::record), field("keeps", &KeyringNoted::keeps)}; }
};

template <>
inline constexpr Chain chainOf<KeyringNoted> = Chain::Access;
template <>
inline constexpr Chain chainOf<UserDisabled> = Chain::Access;
template <>
inline constexpr Chain chainOf<UserKeyReset> = Chain::Access;
template <>
inline constexpr Chain chainOf<PassphraseChanged> = Chain::Access;
template <>
inline constexpr Chain chainOf<RecoveryProven> = Chain::Access;

/// What the record says of a user whom an act is about.
struct UserStanding {
    RecordId record;
    bool isThere = false;
    bool isDisabled = false;
    bool isRecovery = false;
    bool nameIsTaken = false;
    int othersWhoMayOpen = 0; ///< users besides this one, the paper's left out
};

UserStanding subjectOf(const AdmitUser& command, const Tables& tables);
UserStanding subjectOf(const DisableUser& command, const Tables& tables);
UserStanding subjectOf(const ResetUserKey& command, const Tables& tables);
UserStanding subjectOf(const NotePassphraseChange& command, const Tables& tables);
UserStanding subjectOf(const NoteRecoveryProven& command, const Tables& tables);
UserStanding subjectOf(const NoteKeyring& command, const Tables& tables);
Result<Facts> decide(const AdmitUser& command, const UserStanding& user, const Context& context);
Result<Facts> decide(const DisableUser& command, const UserStanding& user, const Context& context);
Result<Facts> decide(const ResetUserKey& command, const UserStanding& user, const Context& context);
Result<Facts> decide(const NotePassphraseChange& command, const UserStanding& user, const Context& context);
Result<Facts> decide(const NoteRecoveryProven& command, const UserStanding& user, const Context& context);
Result<Facts> decide(const NoteKeyring& command, const UserStanding& user, const Context& context);

void apply(const KeyringNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const KeyringNoted& fact);
void apply(const UserDisabled& fact, const Stamp& stamp, TableWriter& tables);
void apply(const UserKeyReset& fact, const Stamp& stamp, TableWriter& tables);
void apply(const PassphraseChanged& fact, const Stamp& stamp, TableWriter& tables);
void apply(const RecoveryProven& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const UserDisabled& fact);
QString describe(const UserKeyReset& fact);
QString describe(const PassphraseChanged& fact);
QString describe(const RecoveryProven& fact);

} // namespace tepu
