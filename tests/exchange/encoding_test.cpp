// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"
#include "tests/support/test.h"

#include <QStringEncoder>

using namespace tepu;

static QString reason(const QByteArray& bytes)
{
    const auto text = utf8Text(bytes);
    return text ? QString() : text.error().reason;
}

static std::optional<int> line(const QByteArray& bytes)
{
    const auto text = utf8Text(bytes);
    return text ? std::nullopt : text.error().line;
}

TEST_CASE("a file with nothing in it is empty", "[exchange]")
{
    for (const char* bytes : {"", " ", "\n", "\r\n \t\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"})
        CHECK(reason(bytes) == "file is empty");
    CHECK(reason("x").isEmpty());
}

TEST_CASE("wide encodings are named, with and without a byte order mark", "[exchange]")
{
    using Flag = QStringConverter::Flag;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE,
                                QStringConverter::Utf32BE})
        for (const auto flag : {Flag::Default, Flag::WriteBom}) {
            QStringEncoder encoder(encoding, flag);
            const QByteArray bytes = encoder.encode(QStringLiteral("episode_ref,role\n"));
            const bool wide32 = encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE;
            CHECK(reason(bytes).contains(wide32 ? u"UTF-32" : u"UTF-16"));
        }
}

TEST_CASE("the first byte that is not UTF-8 is found on its line", "[exchange]")
{
    CHECK(line("a\nb\xE9\nc\xE9") == 2);
    CHECK(reason("a\nb\xE9\n").contains("0xE9"));
    CHECK(line("\xEF\xBB\xBF\n\n\xFF") == 3);
    CHECK(reason("T\xC4\x93pu \xF0\x9F\x90\xA6 \xEF\xBF\xBD").isEmpty());
}

TEST_CASE("overlong forms, surrogates and what lies beyond Unicode are not UTF-8", "[exchange]")
{
    for (const char* bytes : {"\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                              "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\x80", "\xC3", "\xE2\x82", "\xF0\x9F\x90"})
        CHECK(line(bytes) == 1);
    for (const char* bytes : {"\xC2\x80", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF0\x90\x80\x80",
                              "\xF4\x8F\xBF\xBF"})
        CHECK(reason(bytes).isEmpty());
}

TEST_CASE("the first NUL byte is found on its line", "[exchange]")
{
    CHECK(line(QByteArray("abcdefgh\nx\0y\0", 13)) == 2);
    CHECK(reason(QByteArray("abcdefgh\nx\0y\0", 13)).contains("NUL"));
}

TEST_CASE("a byte order mark inside the text stays where it is", "[exchange]")
{
    CHECK(decodedUtf8("\xEF\xBB\xBFRangi") == QStringLiteral("\uFEFFRangi"));
    CHECK(*utf8Text("\xEF\xBB\xBF\xEF\xBB\xBFx") == QByteArrayView("\xEF\xBB\xBFx"));
}
