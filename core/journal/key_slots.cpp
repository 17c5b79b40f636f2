// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/key_slots.h"

#include "core/journal/sealing.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tepu {

static constexpr size_t seedPadding = 64;
static const auto doesNotOpen = QStringLiteral("the slot does not open");

static QByteArray steering(const KeySlot& slot)
{
    QCborMap map = encode(slot).toMap();
    map.remove(QStringLiteral("sealed"));
    return "tepu slot" + QCborValue(map).toCbor();
}

static Result<Principal> openWith(const Secret& key, const KeySlot& slot)
{
    auto seed = unseal(key, QByteArray::fromBase64(slot.sealed.toLatin1()), steering(slot), seedPadding);
    if (!seed || seed->size() != Secret::keySize)
        return refuse(doesNotOpen);
    return Principal(slot.user, Secret::taking(*seed));
}

static void sealInto(KeySlot& slot, const Secret& key, const Principal& principal)
{
    const QByteArrayView seed(principal.seed().data(), principal.seed().size());
    slot.sealed = QString::fromLatin1(seal(key, seed, steering(slot), seedPadding).toBase64());
}

Result<KeySlot> KeySlot::forPassphrase(const Principal& principal, const QString& name, const QByteArray& passphrase,
                                       const KdfCost& cost)
{
    const QByteArray salt = freshSalt();
    return keyFromPassphrase(passphrase, salt, cost).map([&](const Secret& key) {
        KeySlot slot{SlotKind::Passphrase, principal.user(), name, cost, QString::fromLatin1(salt.toBase64()), {}};
        sealInto(slot, key, principal);
        return slot;
    });
}

KeySlot KeySlot::forRecovery(const Principal& principal, const RecoveryKey& key)
{
    KeySlot slot{SlotKind::Recovery, principal.user(), QStringLiteral("recovery"), {}, {}, {}};
    sealInto(slot, key.key, principal);
    return slot;
}

KeySlot KeySlot::forKeyring(const Principal& principal, const QString& name, const Secret& key)
{
    KeySlot slot{SlotKind::Keyring, principal.user(), name, {}, {}, {}};
    sealInto(slot, key, principal);
    return slot;
}

Result<Principal> KeySlot::open(const Secret& key) const
{
    return openWith(key, *this);
}

/// Whatever steers the derivation is checked before anything is derived: the file may have been written by anybody.
Result<Principal> KeySlot::open(const QByteArray& passphrase) const
{
    const QByteArray bytes = QByteArray::fromBase64(salt.toLatin1());
    if (!cost.isAcceptable() || bytes.size() != saltSize)
        return refuse(QStringLiteral("A key slot asks for a derivation outside the permitted range; slots.json was changed. Put back "
                                     "the copy from a backup; the journal is untouched."));
    return keyFromPassphrase(passphrase, bytes, cost).and_then([&](const Secret& key) { return openWith(key, *this); });
}

Result<Principal> KeySlot::open(const RecoveryKey& key) const
{
    return openWith(key.key, *this);
}

Result<KeySlots> KeySlots::read(const QString& folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("slots.json")));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("There is no record at %1 (slots.json cannot be read: %2).").arg(folder, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    auto read = decode<KeySlots>(QCborValue::fromJsonValue(document.object()));
    if (error.error != QJsonParseError::NoError || !read)
        return refuse(QStringLiteral("slots.json of %1 is damaged. Put back the copy from a backup; the journal is untouched.").arg(folder));
    if (read->format != 1 && read->format != 2)
        return refuse(QStringLiteral("The record was made by a newer version of Tēpu; open it with that version."));
    return read;
}

static bool isForKeyring(const KeySlot& slot)
{
    return slot.kind == SlotKind::Keyring;
}

QByteArray KeySlots::bytes() const
{
    KeySlots marked = *this;
    if (format <= 2)
        marked.format = std::any_of(all.begin(), all.end(), isForKeyring) ? 2 : 1;
    return QJsonDocument(encode(marked).toJsonValue().toObject()).toJson();
}

Result<void> KeySlots::write(const QString& folder) const
{
    QSaveFile file(QDir(folder).filePath(QStringLiteral("slots.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes()) < 0 || !file.commit())
        return machineFails(QStringLiteral("slots.json cannot be written in %1: %2.").arg(folder, file.errorString()));
    return {};
}

void KeySlots::put(const KeySlot& slot)
{
    all.removeIf([&](const KeySlot& other) { return other.user == slot.user && isForKeyring(other) == isForKeyring(slot); });
    all.append(slot);
}

void KeySlots::remove(const UserId& user)
{
    all.removeIf([&](const KeySlot& slot) { return slot.user == user; });
}

void KeySlots::removeKeyring(const UserId& user)
{
    all.removeIf([&](const KeySlot& slot) { return slot.user == user && isForKeyring(slot); });
}

const KeySlot* KeySlots::of(const UserId& user) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const KeySlot& slot) { return slot.user == user && !isForKeyring(slot); });
    return found == all.end() ? nullptr : &*found;
}

bool KeySlots::hasKeyring(const UserId& user) const
{
    return std::any_of(all.begin(), all.end(), [&](const KeySlot& slot) { return slot.user == user && isForKeyring(slot); });
}

Result<Principal> KeySlots::unlockByKeyring(const Secret& key) const
{
    for (const KeySlot& slot : all)
        if (isForKeyring(slot))
            if (auto principal = slot.open(key))
                return principal;
    return refuse(QStringLiteral("What this desktop’s keyring holds does not open this record any more. Type the passphrase."));
}

static QString whyNot(const QByteArray& secret)
{
    if (RecoveryKey::isMeantBy(QString::fromUtf8(secret)))
        return QStringLiteral("There is a slip in this recovery key: it has 15 groups of four letters, and they check each other. "
                              "Compare it with the paper, group by group. Nothing was changed; try again.");
    return QStringLiteral("The passphrase does not open this record. Nothing was changed; try again.");
}

static Result<Principal> openByPaper(const QVector<KeySlot>& all, const RecoveryKey& key)
{
    for (const KeySlot& slot : all)
        if (slot.kind == SlotKind::Recovery)
            if (auto principal = slot.open(key))
                return principal;
    return refuse(QStringLiteral("This recovery key is whole, but it is not this record’s. Look for the paper of this record."));
}

Result<Principal> KeySlots::unlockByPaper(const QString& typed) const
{
    const auto key = RecoveryKey::fromPaper(typed);
    return key ? openByPaper(all, *key) : refuse(whyNot(typed.toUtf8()));
}

/// A slot that asks for the impossible is told of only if no other one opens: it may not be the user's own.
Result<Principal> KeySlots::unlock(const QByteArray& secret, const QString& name) const
{
    if (const auto recovery = RecoveryKey::fromPaper(QString::fromUtf8(secret)))
        return openByPaper(all, *recovery);
    Refusal why{whyNot(secret)};
    for (const KeySlot& slot : all) {
        if (slot.kind != SlotKind::Passphrase || (!name.isEmpty() && slot.name != name))
            continue;
        auto principal = slot.open(secret);
        if (principal)
            return principal;
        if (principal.error().sentence != doesNotOpen)
            why = principal.error();
    }
    return tl::unexpected(why);
}

} // namespace tepu
