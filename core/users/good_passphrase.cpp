// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/good_passphrase.h"

#include <QFile>
#include <QSet>
#include <QString>

namespace tepu {
namespace {

constexpr qsizetype shortest = 16;
constexpr qsizetype fewestPieces = 3; ///< of one repeated piece it is no longer a passphrase

QString bare(const QString& text)
{
    QString letters;
    for (const QChar each : text.normalized(QString::NormalizationForm_C).toCaseFolded())
        if (each.isLetterOrNumber())
            letters.append(each);
    return letters;
}

const QSet<QString>& common()
{
    static const QSet<QString> all = [] {
        QSet<QString> read;
        QFile file(QStringLiteral(":/passphrases/common.txt"));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray& line : file.readAll().split('\n'))
                if (!line.isEmpty())
                    read.insert(QString::fromUtf8(line));
        return read;
    }();
    return all;
}

/// "abcabcabcabcabcabc": a piece that is repeated until it is long enough.
bool isOnePieceRepeated(const QString& text)
{
    for (qsizetype piece = 1; piece * fewestPieces <= text.size(); ++piece) {
        const QString repeated = text.left(piece).repeated(int(text.size() / piece + 1));
        if (repeated.startsWith(text))
            return true;
    }
    return false;
}

/// "abcdefghijklmnop", "0987654321…": each character the neighbour of the one before.
bool isOneRun(const QString& text)
{
    int neighbours = 0;
    for (qsizetype i = 1; i < text.size(); ++i)
        neighbours += std::abs(text[i].unicode() - text[i - 1].unicode()) == 1;
    return neighbours * 4 >= (text.size() - 1) * 3;
}

} // namespace

Result<void> isGoodPassphrase(const QByteArray& passphrase)
{
    const QString text = QString::fromUtf8(passphrase).normalized(QString::NormalizationForm_C);
    if (text.size() < shortest)
        return refuse(QStringLiteral("The passphrase must have at least 16 characters; several words are best."));
    const QString letters = bare(text);
    if (common().contains(letters) || isOnePieceRepeated(text) || isOneRun(text))
        return refuse(QStringLiteral("Others would think of this passphrase too. Take several words that have nothing to do with each other."));
    return {};
}

} // namespace tepu
