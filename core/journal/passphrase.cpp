// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/passphrase.h"

#include "core/journal/digest.h"

#include <QVector>
#include <sodium.h>

namespace tepu {

QByteArray freshSalt()
{
    static_assert(saltSize == crypto_pwhash_SALTBYTES);
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

/// One letter may be typed as one character or as two, by the keyboard of the day.
static QByteArray composed(const QByteArray& passphrase)
{
    const QString text = QString::fromUtf8(passphrase);
    return text.toUtf8() == passphrase ? text.normalized(QString::NormalizationForm_C).toUtf8() : passphrase;
}

Result<Secret> keyFromPassphrase(const QByteArray& typed, const QByteArray& salt, const KdfCost& cost)
{
    const QByteArray passphrase = composed(typed);
    Secret key = Secret::ofSize(Secret::keySize);
    const int made = crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), passphrase.constData(),
                                   static_cast<unsigned long long>(passphrase.size()),
                                   reinterpret_cast<const unsigned char*>(salt.constData()),
                                   static_cast<unsigned long long>(cost.passes),
                                   static_cast<size_t>(cost.memoryMiB) << 20, crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0)
        return refuse(QStringLiteral("The machine has no %1 MiB of memory free to work out the key. Close other programs and try "
                                     "again.").arg(cost.memoryMiB));
    return key;
}

// 32 key bytes and 5 of their digest are 296 bits: 60 letters of 5 bits.
static constexpr qsizetype checkBytes = 5;
static constexpr qsizetype lettersOnPaperCount = 60;
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

/// The numbers that the letters of a text stand for; nothing if there is another letter among them.
static std::optional<QVector<unsigned>> lettersOnPaper(const QString& text)
{
    QVector<unsigned> found;
    for (const QChar c : text.toUpper()) {
        if (c.isSpace() || c == u'-')
            continue;
        const char asWritten = c == u'O' ? '0' : (c == u'I' || c == u'L') ? '1' : c.toLatin1();
        const qsizetype value = QByteArrayView(letters, 32).indexOf(asWritten);
        if (value < 0)
            return std::nullopt;
        found.append(static_cast<unsigned>(value));
    }
    return found;
}

static QByteArray bytesOf(const QVector<unsigned>& found)
{
    QByteArray all;
    int held = 0;
    unsigned bits = 0;
    for (const unsigned letter : found) {
        bits = (bits << 5) | letter;
        held += 5;
        if (held < 8)
            continue;
        held -= 8;
        all.append(static_cast<char>((bits >> held) & 0xff));
    }
    return all;
}

bool RecoveryKey::isMeantBy(const QString& text)
{
    const auto found = lettersOnPaper(text);
    return found && std::abs(found->size() - lettersOnPaperCount) <= 4;
}

std::optional<RecoveryKey> RecoveryKey::fromPaper(const QString& text)
{
    const auto found = lettersOnPaper(text);
    if (!found || found->size() != lettersOnPaperCount)
        return std::nullopt;
    QByteArray all = bytesOf(*found);
    const QByteArray check = all.last(checkBytes);
    all.chop(checkBytes);
    if (checkOf(all) != check)
        return std::nullopt;
    return RecoveryKey{Secret::taking(all)};
}

} // namespace tepu
