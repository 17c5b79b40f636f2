// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/pdf_text.h"
#include "ui/paper/pdf_files.h"

#include <QDir>
#include <QPrinter>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

using namespace tepu;
using namespace tepu::ui;

namespace {

Paper aPaper(int paragraphs, bool training = false)
{
    return Paper({"A paper", "A paper · SAM Thu 10 May 2018", "Made Thu 10 May 2018 14:05", training}, [paragraphs](Composer& paper) {
        paper.title(QString::fromUtf8("Hui ā-tēpu"), QString::fromUtf8("Whānau Kōwhai"));
        for (int i = 0; i < paragraphs; ++i)
            paper.paragraph(ink(QStringLiteral("paragraph %1: they were heard at 10:42 and spoke of what they want for the tamariki.").arg(i)));
    });
}

/// A disk that takes so many bytes of a file and no more.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{bytes, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }

private:
    rlimit m_limit{};
    void (*m_before)(int) = nullptr;
};

} // namespace

TEST_CASE("every page is numbered, in confidence, and says what it is", "[paper]")
{
    const Paper paper = aPaper(120);
    REQUIRE(paper.pages() > 2);
    const QStringList pages = pdfText(pdfOf(paper)).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == paper.pages());
    for (int i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(paper.pages())));
        CHECK(pages[i].contains("In confidence"));
        CHECK(pages[i].contains(QString::fromUtf8("A paper · SAM Thu 10 May 2018")));
        CHECK_FALSE(pages[i].contains("Training"));
    }
}

TEST_CASE("a paper of a training record says so on every page", "[paper]")
{
    const QStringList pages = pdfText(pdfOf(aPaper(120, true))).split(u'\f', Qt::SkipEmptyParts);
    for (const QString& page : pages)
        CHECK(page.contains("Training: nobody here is real"));
}

TEST_CASE("every line of a document stands in the file once", "[paper]")
{
    const QString words = pdfWords(pdfOf(aPaper(200)));
    for (int i = 0; i < 200; ++i) {
        INFO(i);
        CHECK(words.count(QStringLiteral("paragraph %1:").arg(i)) == 1);
    }
}

TEST_CASE("macrons, times and quotes come out of the file as they went in", "[paper]")
{
    const QString words = pdfWords(pdfOf(aPaper(1)));
    CHECK(words.contains(QString::fromUtf8("Hui ā-tēpu")));
    CHECK(words.contains(QString::fromUtf8("Whānau Kōwhai")));
    CHECK(words.contains("heard at 10:42"));
}

TEST_CASE("the file is its owner's alone", "[paper]")
{
    const QTemporaryDir folder;
    PdfFiles files(folder.filePath("papers"));
    REQUIRE(files.add("a.pdf", aPaper(1)));
    CHECK_FALSE(QFile::exists(folder.filePath("papers/a.pdf")));
    REQUIRE(files.put());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(folder.filePath("papers/a.pdf")) & others) == QFile::Permissions());
    CHECK((QFile::permissions(folder.filePath("papers")) & others) == QFile::Permissions());
}

TEST_CASE("a folder that cannot be written gets a sentence, and nothing is written", "[paper][faults]")
{
    PdfFiles files("/proc/tepu");
    const auto added = files.add("a.pdf", aPaper(1));
    REQUIRE_FALSE(added);
    CHECK(added.error().sentence.contains("cannot be made"));
    CHECK(added.error().sentence.contains("Nothing was written"));
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir("a.pdf"));
    PdfFiles inTheWay(folder.path());
    const auto refused = inTheWay.add("a.pdf", aPaper(1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.contains("a.pdf cannot be written"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a disk that fills up leaves no file and no half of one", "[paper][faults]")
{
    const QTemporaryDir folder;
    const qsizetype whole = pdfOf(aPaper(50)).size();
    for (const qsizetype room : {qsizetype(0), qsizetype(100), whole / 2, whole - 200}) {
        INFO(room);
        {
            PdfFiles files(folder.path());
            const Paper paper = aPaper(50);
            const SmallDisk disk(static_cast<rlim_t>(room));
            const auto first = files.add("first.pdf", paper);
            REQUIRE_FALSE(first);
            CHECK(first.error().sentence.contains("cannot be written"));
        }
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

TEST_CASE("of several files all are put in their places or none", "[paper][faults]")
{
    const QTemporaryDir folder;
    {
        PdfFiles files(folder.path());
        REQUIRE(files.add("first.pdf", aPaper(1)));
        const Paper large = aPaper(400);
        const SmallDisk disk(20'000);
        REQUIRE_FALSE(files.add("second.pdf", large));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a printer gets the same pages", "[paper]")
{
    const QTemporaryDir folder;
    const Paper paper = aPaper(120);
    {
        QPrinter printer(QPrinter::HighResolution); // a file stands for the machine
        printer.setOutputFileName(folder.filePath("printed.pdf"));
        printer.setFullPage(true);
        REQUIRE(paper.drawOn(printer));
    }
    QFile file(folder.filePath("printed.pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray printed = file.readAll();
    CHECK(pdfWords(printed) == pdfWords(pdfOf(paper)));
}
