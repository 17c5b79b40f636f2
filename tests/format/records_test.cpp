// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record.h"
#include "core/queries/record/users.h"
#include "tests/support/test.h"
#include "tests/support/test_data.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace tepu;

namespace {

/// A released record, copied so that it stays as it was.
class AReleasedRecord {
public:
    explicit AReleasedRecord(const char* name)
    {
        const QDir from(testData(QByteArray("records/").append(name).constData()));
        QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString to = folder() + u'/' + from.relativeFilePath(path);
            QDir().mkpath(QFileInfo(to).path());
            REQUIRE(QFile::copy(path, to));
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    QString folder() const { return m_folder.filePath("a.tepu"); }
    Result<std::unique_ptr<Record>> opened(const char* passphrase) const { return Record::open({folder(), passphrase, {}}); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a record of format 1 opens, is whole, and tells what was done in it", "[format][versions]")
{
    const AReleasedRecord released("format-1.tepu");
    const auto record = released.opened("kereru on the wire at dusk");
    if (!record)
        FAIL(record.error().sentence.toStdString());
    CHECK((*record)->verify().damages.isEmpty());
    const QString tables = (*record)->tables().dump();
    CHECK(tables.contains(QString::fromUtf8("Kōtukutuku-Pebble")));
    CHECK(tables.contains("attended once; nobody home since"));
    CHECK(tables.contains("nothing held"));
    CHECK(users((*record)->tables()).size() == 3);
}

TEST_CASE("in a record of format 1 who was disabled stays out", "[format][versions]")
{
    const AReleasedRecord released("format-1.tepu");
    CHECK_FALSE(released.opened("gulls argue about harbour weather"));
}
