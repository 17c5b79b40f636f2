// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visible.h"
#include "tests/support/test.h"

#include <QVector>

using namespace tepu;

TEST_CASE("escape sequences and direction marks are shown, not obeyed", "[exchange]")
{
    CHECK(visible(QStringLiteral("\x1B[31mred\x07")) == QStringLiteral("␛[31mred␇"));
    CHECK(visible(QStringLiteral("a\u202Eb")) == QStringLiteral("a⟨U+202E⟩b"));
    CHECK(visible(QStringLiteral("a\x7F\u0085b")) == QStringLiteral("a␡⟨U+0085⟩b"));
    CHECK(visible(QStringLiteral("a\u2028b")) == QStringLiteral("a⟨U+2028⟩b"));
    CHECK(visible(QStringLiteral("Tēpu 🐦 ō")) == QStringLiteral("Tēpu 🐦 ō"));
}

TEST_CASE("several lines stay several lines", "[exchange]")
{
    CHECK(visibleLines(QStringLiteral("one\n\ttwo\r\x1B")) == QStringLiteral("one\n\ttwo␍␛"));
    CHECK(visible(QStringLiteral("one\n\ttwo")) == QStringLiteral("one␊␉two"));
}

TEST_CASE("a message repeats at most sixty characters of a value", "[exchange]")
{
    CHECK(excerpt(QString(59, u'ā')) == QString(59, u'ā'));
    CHECK(excerpt(QString(60, u'ā')) == QString(60, u'ā'));
    CHECK(excerpt(QString(61, u'ā')) == QString(59, u'ā') + u'…');
    CHECK(excerpt(QStringLiteral("🐦").repeated(61)) == QStringLiteral("🐦").repeated(59) + u'…');
    CHECK(excerpt(QString(100, QChar(0x202E))).toUcs4().size() <= 60);
}
