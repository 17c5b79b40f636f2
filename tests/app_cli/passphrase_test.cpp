// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"
#include "tests/support/test.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace tepu;
using namespace tepu::cli;

namespace {

/// A folder for passphrase files and a run without TEPU_PASSPHRASE_FILE.
struct Fixture {
    Fixture()
    {
        qunsetenv("TEPU_PASSPHRASE_FILE");
        in.open(QIODevice::ReadOnly);
    }
    ~Fixture() { qunsetenv("TEPU_PASSPHRASE_FILE"); }

    QString file(const QByteArray& content)
    {
        QFile written(folder.filePath(QString::number(++count)));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(content);
        return written.fileName();
    }

    Result<QByteArray> read(const std::optional<QString>& path)
    {
        GlobalOptions options;
        options.passphraseFile = path;
        return readPassphrase(options, console);
    }

    QTemporaryDir folder;
    int count = 0;
    QByteArray typed = "kererū on the wire\n{\"do\":1}\n";
    QBuffer in{&typed};
    QBuffer out;
    QBuffer err;
    Console console{in, out, err};
};

} // namespace

TEST_CASE_METHOD(Fixture, "the passphrase is the first line of the file, without its end", "[cli][keys]")
{
    CHECK(read(file("kererū on the wire\nsecond\n")).value() == "kererū on the wire");
    CHECK(read(file("kererū on the wire\r\n")).value() == "kererū on the wire");
    CHECK(read(file(" spaces count ")).value() == " spaces count ");
}

TEST_CASE_METHOD(Fixture, "the option wins over the environment", "[cli][keys]")
{
    qputenv("TEPU_PASSPHRASE_FILE", file("from the environment").toUtf8());
    CHECK(read(std::nullopt).value() == "from the environment");
    CHECK(read(file("from the option")).value() == "from the option");
}

TEST_CASE_METHOD(Fixture, "from standard input only the first line is taken", "[cli][keys]")
{
    CHECK(read(QStringLiteral("-")).value() == "kererū on the wire");
    CHECK(console.in().readAll() == "{\"do\":1}\n");
}

TEST_CASE_METHOD(Fixture, "a file without a passphrase is refused and named", "[cli][keys]")
{
    CHECK_FALSE(read(file("")));
    CHECK(read(file("\nsecond\n")).error().sentence.contains("is empty; the passphrase must stand there"));
    CHECK(read(folder.filePath("none")).error().sentence.contains("cannot be read"));
    CHECK(read(folder.path()).error().sentence.contains("cannot be read"));
    CHECK(read(file(QByteArray(5'000, 'x'))).error().sentence.contains("too long"));
    CHECK(read(file(QByteArray(4'000, 'x') + '\n')).value().size() == 4'000);
}
