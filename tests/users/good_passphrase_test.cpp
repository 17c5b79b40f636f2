// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/good_passphrase.h"
#include "tests/support/test.h"

#include <QFile>
#include <QString>

using namespace tepu;

TEST_CASE("a passphrase has sixteen characters at least", "[users][passphrase]")
{
    CHECK_FALSE(isGoodPassphrase("moth under lamp")); // 15
    CHECK(isGoodPassphrase("moth under lamps"));      // 16
    CHECK(isGoodPassphrase("ngā hōiho e rere")); // characters, not bytes
}

TEST_CASE("letters written as one character or as two are the same length", "[users][passphrase]")
{
    const QString one = QString::fromUtf8("ngā hōiho rere!").normalized(QString::NormalizationForm_C);
    REQUIRE(one.size() == 15);
    CHECK_FALSE(isGoodPassphrase(one.normalized(QString::NormalizationForm_D).toUtf8()));
}

TEST_CASE("no kind of character is asked for", "[users][passphrase]")
{
    CHECK(isGoodPassphrase("gulls argue about harbour weather"));
    CHECK(isGoodPassphrase("4071 8836 2259 6134"));
}

TEST_CASE("what everybody thinks of is refused, however it is spaced and written", "[users][passphrase]")
{
    for (const char* common : {"passwordpassword", "Password Password", "correct horse battery staple", "Correct-Horse-Battery-Staple",
                               "qwertyuiopasdfghjkl", "maytheforcebewithyou", "God defend New Zealand"}) {
        INFO(common);
        CHECK_FALSE(isGoodPassphrase(common));
    }
}

TEST_CASE("one piece again and again is no passphrase, nor is a run of neighbours", "[users][passphrase]")
{
    for (const char* weak : {"aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "korukorukorukoru!korukorukorukoru!korukorukorukoru!", "abcdefghijklmnop",
                             "9876543210987654"}) {
        INFO(weak);
        CHECK_FALSE(isGoodPassphrase(weak));
    }
    CHECK(isGoodPassphrase("tui tui and a kereru")); // a word twice is no harm
}

TEST_CASE("every line of the shipped list is refused", "[users][passphrase]")
{
    QFile file(QStringLiteral(":/passphrases/common.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int lines = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        INFO(line.constData());
        CHECK_FALSE(isGoodPassphrase(line));
        ++lines;
    }
    CHECK(lines > 300);
}
