// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <QStringDecoder>
#include <algorithm>

namespace tepu {

static QString wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return QStringLiteral("UTF-32");
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QStringLiteral("UTF-16");
    // Without a mark: the letters of a header are ASCII, so the zero bytes stand in a pattern.
    QByteArray zeros;
    for (const char byte : bytes.first(std::min<qsizetype>(bytes.size(), 8)))
        zeros.append(byte ? 'x' : '0');
    if (zeros == "x000x000" || zeros == "000x000x")
        return QStringLiteral("UTF-32");
    if (zeros == "x0x0x0x0" || zeros == "0x0x0x0x")
        return QStringLiteral("UTF-16");
    return {};
}

/// The length of the well-formed sequence (Unicode 15, table 3-7) at the start of the bytes; 0 where there is none.
static qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(0); };
    const auto follows = [&](qsizetype i) { return at(i) >= 0x80 && at(i) <= 0xBF; };
    const uchar lead = at(0);
    const uchar second = at(1);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool shortest = lead != 0xE0 || second >= 0xA0;
        const bool noSurrogate = lead != 0xED || second <= 0x9F;
        return follows(1) && follows(2) && shortest && noSurrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool inRange = (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second <= 0x8F);
        return follows(1) && follows(2) && follows(3) && inRange ? 4 : 0;
    }
    return 0;
}

static qsizetype firstBadByte(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = sequenceLength(bytes.sliced(at));
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

static int lineOf(QByteArrayView bytes, qsizetype position)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + position, '\n'));
}

static bool isBlank(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

tl::expected<QByteArrayView, FileFault> utf8Text(const QByteArray& bytes)
{
    QByteArrayView text(bytes);
    if (const QString wide = wideEncoding(text); !wide.isEmpty())
        return tl::unexpected(
            FileFault{{}, QStringLiteral("the text is not UTF-8: %1 seen; save it as UTF-8").arg(wide)});
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (isBlank(text))
        return tl::unexpected(FileFault{{}, QStringLiteral("file is empty")});
    if (const qsizetype bad = firstBadByte(text); bad >= 0)
        return tl::unexpected(FileFault{
            lineOf(text, bad),
            QStringLiteral("the text is not UTF-8 (first bad byte: 0x%1, perhaps Windows-1252); save it as UTF-8")
                .arg(QString::number(static_cast<uchar>(text[bad]), 16).toUpper())});
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return tl::unexpected(FileFault{lineOf(text, zero), QStringLiteral("there is a NUL byte in the text")});
    return text;
}

QString decodedUtf8(QByteArrayView bytes)
{
    using Flag = QStringConverter::Flag;
    // QString::fromUtf8 would swallow a byte order mark at the start of every field.
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

} // namespace tepu
