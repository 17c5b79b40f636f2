// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyring.h"

#include "app/cli/record_access.h"
#include "core/users/user_keys.h"
#include "ui/shell/desktop_keyring.h"

namespace tepu::cli {
namespace {

/// The desktop first: a slot whose key nobody keeps opens nothing, and a key whose slot is not there either.
Result<Receipt> kept(Record& record, const Context& context)
{
    const Secret key = Secret::random();
    QByteArray bytes(reinterpret_cast<const char*>(key.data()), key.size());
    const auto written = ui::desktop_keyring::keep(record.journal().record(), bytes);
    bytes.fill('\0');
    return written.and_then([&] { return letKeyringOpen(record, key, context); });
}

Result<Receipt> forgotten(Record& record, const Context& context)
{
    return forgetKeyring(record, context).and_then([&](const Receipt& receipt) {
        return ui::desktop_keyring::forget(record.journal().record()).map([&] { return receipt; });
    });
}

ExitStatus runKeyring(const Invocation& invocation)
{
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const bool forgets = invocation.line.has(QStringLiteral("forget"));
    const Context context = contextOf(invocation, **record);
    const auto receipt = forgets ? forgotten(**record, context) : kept(**record, context);
    if (!receipt)
        return sayRefusal(invocation, receipt.error());
    invocation.console.say(forgets ? QStringLiteral("This desktop’s keyring does not open the record any more.")
                                   : QStringLiteral("The record can be opened from this desktop’s keyring now, by a key at the unlock page. The passphrase "
                                                    "opens it as before; after a lock it alone does."));
    return ExitStatus::Done;
}

} // namespace

Subcommand useKeyring()
{
    return {"keyring", "RECORD [--forget]", "lets the desktop’s keyring open a record",
            "Has the keyring of this desktop keep a key that opens RECORD for whoever opens it now with their passphrase: an extra slot, never "
            "the only one. Whoever can use the desktop can then open the record, so a locked record asks for the passphrase all the same. "
            "--forget takes the slot and the key away.",
            {1, 1},
            {{"forget", {}, "takes the slot and the key away"}},
            runKeyring};
}

} // namespace tepu::cli
