// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/search/written_word.h"
#include "tests/support/test.h"

using namespace tepu;

static QStringList formsOf(const char* text)
{
    return allForms(QString::fromUtf8(text)).split(u' ', Qt::SkipEmptyParts);
}

TEST_CASE("a word is found without its macrons and capitals, and with doubled vowels for macrons", "[search]")
{
    CHECK(formsOf("Whānau") == QStringList{"whanau", "whaanau"});
    CHECK(formsOf("TŪĪ") == QStringList{"tui", "tuuii"});
    CHECK(formsOf("Tui") == QStringList{"tui"});
}

TEST_CASE("doubled vowels of te reo are found as single ones; those of English are what they are", "[search]")
{
    CHECK(formsOf("Whaanau Maaori koorero") == QStringList{"whaanau", "whanau", "maaori", "maori", "koorero", "korero"});
    CHECK(formsOf("seen school Aaron") == QStringList{"seen", "school", "aaron"});
}

TEST_CASE("a macron that is typed as a mark of its own is a macron", "[search]")
{
    CHECK(formsOf("Wha\xcc\x84nau") == QStringList{"whanau", "whaanau"});
}

TEST_CASE("other letters are found by their plain ones", "[search]")
{
    CHECK(formsOf("Zoë Łukasz Groß") == QStringList{"zoe", "lukasz", "gross"});
}

TEST_CASE("a name with an apostrophe is found with it, without it, and by what stands after it", "[search]")
{
    CHECK(formsOf("O’Brien") == QStringList{"obrien", "brien"});
    CHECK(formsOf("O'Brien") == formsOf("O’Brien"));
    CHECK(formsOf("‘quoted’") == QStringList{"quoted"});
}

TEST_CASE("a number is found by any part of it that has three letters or more", "[search]")
{
    QStringList forms{"w18", "0412", "412", "w180412"};
    for (const char* later : {"180412", "80412", "0412", "412"})
        forms.append(asLaterPart(QString::fromLatin1(later)));
    CHECK(formsOf("W18-0412") == forms);
    CHECK(formsOf("12") == QStringList{"12"});
}

TEST_CASE("a telephone number is one number, however it is parted, and from abroad too", "[search]")
{
    for (const char* written : {"021 555 0123", "021-555-0123", "(021) 555 0123", "0215550123", "+64 21 555 0123", "+64 (0)21 555 0123", "0064 21 555 0123"}) {
        INFO(written);
        CHECK(formsOf(written).contains("0215550123"));
        CHECK(formsOf(written).contains(asLaterPart("5550123")));
    }
}

TEST_CASE("numbers with words between them are numbers of their own", "[search]")
{
    const auto forms = formsOf("2 children at 14 Ash Road, 3 dogs");
    CHECK_FALSE(forms.contains("214"));
    CHECK_FALSE(forms.contains("143"));
}

TEST_CASE("each letter of a form knows where it stands", "[search]")
{
    const QString text = QString::fromUtf8("at Tūī’s, W18-0412");
    eachWrittenForm(text, [&](const WrittenForm& form) {
        REQUIRE(form.at.size() == form.letters.size());
        for (const qsizetype at : form.at)
            CHECK(text[at].isLetterOrNumber());
    });
}

TEST_CASE("a word of any length and text of any kind is read to its end", "[search]")
{
    CHECK(formsOf(QString(100'000, u'a').toUtf8().constData()).first().size() == 64);
    CHECK(formsOf("").isEmpty());
    CHECK(formsOf("… – ’ ' 😀").isEmpty());
}

TEST_CASE("te reo is known by its letters", "[search]")
{
    CHECK(looksLikeReo(u"whanau"));
    CHECK(looksLikeReo(u"ngahere"));
    CHECK(looksLikeReo(u"aotearoa"));
    CHECK_FALSE(looksLikeReo(u"school"));
    CHECK_FALSE(looksLikeReo(u"seen"));
    CHECK_FALSE(looksLikeReo(u"gate"));
    CHECK_FALSE(looksLikeReo(u""));
}
