// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/users.h"

#include "app/cli/backup_taken.h"
#include "app/cli/passphrase.h"
#include "app/cli/record_access.h"
#include "core/queries/record/users.h"
#include "core/users/user_keys.h"

namespace tepu::cli {
namespace {

const auto newPassphraseFile = QStringLiteral("new-passphrase-file");
const Option newPassphraseOption{newPassphraseFile, QStringLiteral("F"), QStringLiteral("the new passphrase is the first line of F; else it is asked for, twice")};

ExitStatus writeUsers(const Invocation& invocation, const Record& record)
{
    if (invocation.line.global.json) {
        writeJson(invocation, encode(users(record.tables())));
        return ExitStatus::Done;
    }
    for (const RecordUser& user : users(record.tables())) {
        const QString since = dateAt(user.admittedAt).toString(Qt::ISODate);
        QString standing = user.recovery ? (user.provenAt ? QStringLiteral("on paper, proven") : QStringLiteral("on paper, not proven yet")) : QString();
        if (user.disabledAt)
            standing = QStringLiteral("disabled %1").arg(dateAt(*user.disabledAt).toString(Qt::ISODate));
        invocation.console.write(QStringLiteral("%1\tsince %2\t%3\n").arg(user.name, since, standing).toUtf8());
    }
    return ExitStatus::Done;
}

/// Before, for who loses the only key loses everything; and after, for the newest backup must open with what opens the record now.
ExitStatus betweenBackups(const Invocation& invocation, Record& record, const std::function<ExitStatus()>& act)
{
    takeBackup(invocation, record);
    const ExitStatus status = act();
    if (status == ExitStatus::Done)
        takeBackup(invocation, record);
    return status;
}

ExitStatus saidOf(const Invocation& invocation, const Result<Receipt>& receipt, const QString& sentence)
{
    if (!receipt)
        return sayRefusal(invocation, receipt.error());
    invocation.console.say(sentence);
    return ExitStatus::Done;
}

/// The recovery key opens the record for this and nothing else.
tl::expected<std::unique_ptr<Record>, ExitStatus> openForKeys(const Invocation& invocation)
{
    const auto secret = readPassphrase(invocation.line.global, invocation.console);
    if (!secret)
        return tl::unexpected(sayRefusal(invocation, secret.error(), ExitStatus::CannotOpen));
    const bool isPaper = RecoveryKey::fromPaper(QString::fromUtf8(*secret)).has_value();
    auto record = Record::open({invocation.line.operands.first(), *secret, invocation.line.global.user.value_or(QString()),
                                isPaper ? Purpose::Keys : Purpose::Work});
    if (!record)
        return tl::unexpected(sayRefusal(invocation, record.error(), ExitStatus::CannotOpen));
    if (const auto status = refusedClock(invocation, (*record)->isTraining()))
        return tl::unexpected(*status);
    return std::move(*record);
}

ExitStatus add(const Invocation& invocation, Record& record, const QString& name)
{
    const auto passphrase = readOtherPassphrase(invocation.line.value(newPassphraseFile), invocation.console);
    if (!passphrase)
        return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
    return saidOf(invocation, admitUser(record, name, *passphrase, contextOf(invocation, record)),
                  QStringLiteral("%1 may open the record from now on.").arg(name));
}

ExitStatus reset(const Invocation& invocation, Record& record, const UserId& user, const QString& name)
{
    const auto passphrase = readOtherPassphrase(invocation.line.value(newPassphraseFile), invocation.console);
    if (!passphrase)
        return sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen);
    return saidOf(invocation, resetUserKey(record, user, *passphrase, contextOf(invocation, record)),
                  QStringLiteral("%1 has a new key and a new passphrase; the old one opens nothing any more.").arg(name));
}

ExitStatus disable(const Invocation& invocation, Record& record, const UserId& user, const QString& name)
{
    return saidOf(invocation, disableUser(record, user, contextOf(invocation, record)),
                  QStringLiteral("%1 may not open the record any more. What was written before may be known to them.").arg(name));
}

ExitStatus change(const Invocation& invocation, Record& record)
{
    if (const auto name = invocation.line.value(QStringLiteral("add")))
        return add(invocation, record, *name);
    const auto toReset = invocation.line.value(QStringLiteral("reset"));
    const QString name = toReset.value_or(invocation.line.value(QStringLiteral("disable")).value_or(QString()));
    const auto user = userNamed(record.tables(), name);
    if (!user)
        return sayRefusal(invocation, user.error());
    return toReset ? reset(invocation, record, *user, name) : disable(invocation, record, *user, name);
}

ExitStatus runUsers(const Invocation& invocation)
{
    int acts = 0;
    for (const char* act : {"add", "reset", "disable"})
        acts += invocation.line.has(QLatin1String(act));
    if (acts > 1)
        return sayRefusal(invocation, {QStringLiteral("One at a time: --add, --reset or --disable.")}, ExitStatus::WrongUsage);
    auto record = openForKeys(invocation);
    if (!record)
        return record.error();
    if (acts == 0)
        return writeUsers(invocation, **record);
    return betweenBackups(invocation, **record, [&] { return change(invocation, **record); });
}

ExitStatus runPassphrase(const Invocation& invocation)
{
    const auto now = readPassphrase(invocation.line.global, invocation.console);
    if (!now)
        return sayRefusal(invocation, now.error(), ExitStatus::CannotOpen);
    auto record = Record::open({invocation.line.operands.first(), *now, invocation.line.global.user.value_or(QString())});
    if (!record)
        return sayRefusal(invocation, record.error(), ExitStatus::CannotOpen);
    if (const auto status = refusedClock(invocation, (*record)->isTraining()))
        return *status;
    const auto next = readOtherPassphrase(invocation.line.value(newPassphraseFile), invocation.console);
    if (!next)
        return sayRefusal(invocation, next.error(), ExitStatus::CannotOpen);
    return betweenBackups(invocation, **record, [&] {
        return saidOf(invocation, changePassphrase(**record, *now, *next, contextOf(invocation, **record)),
                      QStringLiteral("The passphrase is changed. Backups that were taken before still open with the old one."));
    });
}

ExitStatus runRecovery(const Invocation& invocation)
{
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const auto typed = readRecoveryKey(invocation.line.value(QStringLiteral("recovery-file")), invocation.console);
    if (!typed)
        return sayRefusal(invocation, typed.error(), ExitStatus::CannotOpen);
    return saidOf(invocation, proveRecoveryKey(**record, QString::fromUtf8(*typed), contextOf(invocation, **record)),
                  QStringLiteral("The paper is right: it opens this record. Put it away again, far from this machine."));
}

} // namespace

Subcommand manageUsers()
{
    return {"users", "RECORD [--add NAME | --reset NAME | --disable NAME]", "who may open a record",
            "Lists who may open the record, or might once. --add admits somebody with a passphrase of their own. --reset gives somebody who "
            "forgot theirs a new key; the recovery key, in the place of the passphrase, may do that too. --disable shuts somebody out: they "
            "are never deleted, and what is written afterwards is sealed under keys that they never had. A backup is taken before and after.",
            {1, 1},
            {{"add", "NAME", "admits somebody; the name stands on the minutes"},
             {"reset", "NAME", "a new key and a new passphrase for somebody"},
             {"disable", "NAME", "shuts somebody out"},
             newPassphraseOption},
            runUsers};
}

Subcommand changeOwnPassphrase()
{
    return {"passphrase", "RECORD [--new-passphrase-file F]", "changes one’s own passphrase",
            "Changes the passphrase of whoever opens the record with it. The keys behind it stay the same; nothing is sealed anew.",
            {1, 1},
            {newPassphraseOption},
            runPassphrase};
}

Subcommand proveRecovery()
{
    return {"recovery", "RECORD [--recovery-file F]", "proves the recovery key by having it typed",
            "Asks for the recovery key as it stands on paper and says whether it opens this record; that it was proven is a fact of the "
            "record from then on.",
            {1, 1},
            {{"recovery-file", "F", "the key is the first line of F; else it is asked for"}},
            runRecovery};
}

} // namespace tepu::cli
