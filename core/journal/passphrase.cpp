// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/passphrase.h"

#include "core/journal/digest.h"

#include <QStringList>
#include <new>
#include <sodium.h>

namespace tepu {

QByteArray freshSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

Secret keyFromPassphrase(const QByteArray& passphrase, const QByteArray& salt, const KdfCost& cost)
{
    Secret key = Secret::ofSize(Secret::keySize);
    const int made = crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), passphrase.constData(),
                                   static_cast<unsigned long long>(passphrase.size()),
                                   reinterpret_cast<const unsigned char*>(salt.constData()),
                                   static_cast<unsigned long long>(cost.passes),
                                   static_cast<size_t>(cost.memoryMiB) << 20, crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0)
        throw std::bad_alloc();
    return key;
}

// 32 key bytes and 5 of their digest are 296 bits: 60 letters of 5 bits.
static constexpr qsizetype checkBytes = 5;
static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static QByteArray checkOf(QByteArrayView key)
{
    return Digest::of("tepu recovery", key).bytes().first(checkBytes);
}

QString RecoveryKey::onPaper() const
{
    const QByteArrayView bytes(key.data(), key.size());
    const QByteArray all = bytes.toByteArray() + checkOf(bytes);
    QString out;
    int held = 0;
    unsigned bits = 0;
    const auto letter = [&](unsigned value) {
        if (out.size() % 5 == 4)
            out.append(u'-');
        out.append(QLatin1Char(letters[value & 31]));
    };
    for (const char byte : all) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (held += 8; held >= 5; held -= 5)
            letter(bits >> (held - 5));
    }
    if (held > 0)
        letter(bits << (5 - held));
    return out;
}

RecoveryKey RecoveryKey::fresh()
{
    return {Secret::random()};
}

static std::optional<QByteArray> bytesOnPaper(const QString& text)
{
    QByteArray all;
    int held = 0;
    unsigned bits = 0;
    for (QChar c : text.toUpper()) {
        if (c.isSpace() || c == u'-')
            continue;
        const char asWritten = c == u'O' ? '0' : (c == u'I' || c == u'L') ? '1' : c.toLatin1();
        const qsizetype value = QByteArrayView(letters, 32).indexOf(asWritten);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5) | static_cast<unsigned>(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            all.append(static_cast<char>((bits >> held) & 0xff));
        }
    }
    return all;
}

std::optional<RecoveryKey> RecoveryKey::fromPaper(const QString& text)
{
    auto all = bytesOnPaper(text);
    if (!all || all->size() != Secret::keySize + checkBytes)
        return std::nullopt;
    const QByteArray check = all->last(checkBytes);
    all->chop(checkBytes);
    if (checkOf(*all) != check)
        return std::nullopt;
    return RecoveryKey{Secret::taking(*all)};
}

} // namespace tepu
