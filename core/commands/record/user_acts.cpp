// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/user_acts.h"

#include "core/commands/meeting/subjects.h"

namespace tepu {

static UserStanding standing(const Tables& tables, const UserId& user)
{
    UserStanding found;
    found.record = tables.one<RecordId>(QStringLiteral("SELECT record FROM record_mark")).value_or(RecordId());
    const auto is = [&](const QString& what) {
        return tables.one<int>(QStringLiteral("SELECT 1 FROM user WHERE id = ? AND ") + what, values(user)).has_value();
    };
    found.isThere = is(QStringLiteral("1"));
    found.isDisabled = is(QStringLiteral("disabled_at IS NOT NULL"));
    found.isRecovery = is(QStringLiteral("recovery"));
    found.othersWhoMayOpen = tables.one<int>(QStringLiteral("SELECT count(*) FROM user WHERE id <> ? AND NOT recovery AND "
                                                            "disabled_at IS NULL"), values(user)).value_or(0);
    return found;
}

UserStanding subjectOf(const AdmitUser& command, const Tables& tables)
{
    UserStanding found = standing(tables, command.user);
    const auto sameName = QStringLiteral("SELECT 1 FROM user WHERE lower(name) = lower(?)");
    found.nameIsTaken = tables.one<int>(sameName, values(command.userName.trimmed())).has_value();
    return found;
}

UserStanding subjectOf(const DisableUser& command, const Tables& tables)
{
    return standing(tables, command.user);
}

UserStanding subjectOf(const ResetUserKey& command, const Tables& tables)
{
    return standing(tables, command.user);
}

UserStanding subjectOf(const NotePassphraseChange&, const Tables& tables)
{
    return standing(tables, {});
}

UserStanding subjectOf(const NoteRecoveryProven&, const Tables& tables)
{
    return standing(tables, {});
}

UserStanding subjectOf(const NoteKeyring&, const Tables& tables)
{
    return standing(tables, {});
}

Result<Facts> decide(const AdmitUser& command, const UserStanding& user, const Context&)
{
    const QString name = command.userName.trimmed();
    if (name.isEmpty())
        return refuse(QStringLiteral("A user needs a name: the one that stands on the minutes."));
    if (user.nameIsTaken)
        return refuse(QStringLiteral("Somebody of the name %1 uses the record already, or did. Two people are told apart by their names: "
                                     "choose another.").arg(name));
    return Facts(UserAdmitted{user.record, command.user, name, command.publicKey, false});
}

static Objection unlessActive(const UserStanding& user)
{
    if (!user.isThere || user.isRecovery)
        return Refusal{QStringLiteral("There is no such user of this record.")};
    return objectIf(user.isDisabled, QStringLiteral("This user may not open the record any more, already."));
}

Result<Facts> decide(const DisableUser& command, const UserStanding& user, const Context& context)
{
    if (const auto objection = unlessActive(user))
        return tl::unexpected(*objection);
    if (command.user == context.actor)
        return refuse(QStringLiteral("Nobody shuts themselves out: another coordinator does that."));
    if (user.othersWhoMayOpen == 0)
        return refuse(QStringLiteral("This is the last user who can open the record. Admit another first."));
    return Facts(UserDisabled{user.record, command.user});
}

Result<Facts> decide(const ResetUserKey& command, const UserStanding& user, const Context& context)
{
    if (const auto objection = unlessActive(user))
        return tl::unexpected(*objection);
    if (command.user == context.actor)
        return refuse(QStringLiteral("Your own passphrase is changed, not reset: you know the old one."));
    return Facts(UserKeyReset{user.record, command.user, command.publicKey});
}

Result<Facts> decide(const NotePassphraseChange&, const UserStanding& user, const Context&)
{
    return Facts(PassphraseChanged{user.record});
}

Result<Facts> decide(const NoteRecoveryProven&, const UserStanding& user, const Context&)
{
    return Facts(RecoveryProven{user.record});
}

Result<Facts> decide(const NoteKeyring& command, const UserStanding& user, const Context&)
{
    return Facts(KeyringNoted{user.record, command.keeps});
}

void apply(const KeyringNoted&, const Stamp&, TableWriter&) {}

QString describe(const KeyringNoted& fact)
{
    return fact.keeps ? QStringLiteral("A desktop’s keyring opens the record for its user.")
                      : QStringLiteral("A desktop’s keyring opens the record no more.");
}

void apply(const UserDisabled& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE user SET disabled_at = ? WHERE id = ?"), values(stamp.at, fact.user));
}

void apply(const UserKeyReset& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE user SET public_key = ? WHERE id = ?"), values(fact.publicKey, fact.user));
}

/// No table holds it: who asks finds it among the acts.
void apply(const PassphraseChanged&, const Stamp&, TableWriter&) {}

void apply(const RecoveryProven&, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE user SET proven_at = ? WHERE recovery"), values(stamp.at));
}

QString describe(const UserDisabled&)
{
    return QStringLiteral("A user may not open the record any more.");
}

QString describe(const UserKeyReset&)
{
    return QStringLiteral("A user’s key was replaced.");
}

QString describe(const PassphraseChanged&)
{
    return QStringLiteral("A passphrase was changed.");
}

QString describe(const RecoveryProven&)
{
    return QStringLiteral("The recovery key was typed from paper, and opens the record.");
}

} // namespace tepu
