// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/founded_as.h"
#include "tests/support/a_family.h"

#include <QDir>
#include <QProcess>

using namespace tepu;

namespace {

/// A family's record, and copies of its folder that somebody made.
class ACopiedRecord {
public:
    ACopiedRecord() { family.record.close(); }

    QString copied(const char* name) const
    {
        const QString to = QDir(elsewhere.path()).filePath(QLatin1String(name));
        REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), family.record.folder(), to}) == 0);
        return to;
    }
    std::unique_ptr<Record> opened(const QString& folder) const
    {
        auto record = Record::open({folder, ARecord::passphrase});
        REQUIRE(record);
        return std::move(*record);
    }
    void write(Record& record) const
    {
        const auto receipt = record.perform(family.task("police", "visit"), {record.user(), family.clock, {}});
        REQUIRE(receipt);
    }
    QStringList found(const QString& folder) const
    {
        const auto journal = Journal::open({folder, ARecord::passphrase, {}, Purpose::Inspect});
        REQUIRE(journal);
        QStringList places;
        for (const Damage& damage : inspected(**journal).damages)
            places.append(damage.place);
        return places;
    }

    AFamily family;
    QTemporaryDir elsewhere;
};

} // namespace

TEST_CASE("a record that stayed where it was goes on with its seat", "[journal][ledger]")
{
    const ACopiedRecord a;
    const SeatId seat = a.opened(a.family.record.folder())->journal().seat().id;
    a.write(*a.opened(a.family.record.folder()));
    const auto again = a.opened(a.family.record.folder());
    CHECK(again->journal().seat().id == seat);
    CHECK_FALSE(again->journal().ledgerFault());
}

TEST_CASE("whoever puts a whole older copy back is found out, and no chain forks", "[journal][ledger][faults]")
{
    const ACopiedRecord a;
    const QString older = a.copied("older");
    const SeatId seat = a.opened(a.family.record.folder())->journal().seat().id;
    a.write(*a.opened(a.family.record.folder()));
    CHECK(a.found(older) == QStringList{"ledger"});
    const auto record = a.opened(older);
    REQUIRE(record->journal().ledgerFault());
    CHECK(record->journal().ledgerFault()->sentence.contains("older copy"));
    CHECK(record->journal().seat().id != seat);
    a.write(*record);
    CHECK(record->tables().dump().contains("RecordRestored"));
}

TEST_CASE("after that the older copy goes on with the seat that it began, and so does the other", "[journal][ledger]")
{
    const ACopiedRecord a;
    const QString older = a.copied("older");
    a.write(*a.opened(a.family.record.folder()));
    a.write(*a.opened(older));
    CHECK(a.found(older).isEmpty());
    CHECK(a.found(a.family.record.folder()).isEmpty());
    const SeatId one = a.opened(older)->journal().seat().id;
    const SeatId other = a.opened(a.family.record.folder())->journal().seat().id;
    CHECK(one != other);
    CHECK_FALSE(a.opened(older)->journal().ledgerFault());
}

TEST_CASE("two copies of one moment: the first that is written to keeps the seat", "[journal][ledger]")
{
    const ACopiedRecord a;
    const QString copy = a.copied("copy");
    const SeatId seat = a.opened(a.family.record.folder())->journal().seat().id;
    a.write(*a.opened(copy));
    CHECK(a.opened(copy)->journal().seat().id == seat);
    CHECK(a.opened(a.family.record.folder())->journal().seat().id != seat);
}

TEST_CASE("a record that came to another machine begins a seat there, without alarm", "[journal][ledger]")
{
    const ACopiedRecord a;
    const SeatId seat = a.opened(a.family.record.folder())->journal().seat().id;
    const QString folder = a.copied("moved");
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    const QTemporaryDir otherMachine;
    qputenv("XDG_DATA_HOME", otherMachine.path().toUtf8());
    {
        const auto record = a.opened(folder);
        CHECK(record->journal().seat().id != seat);
        CHECK_FALSE(record->journal().ledgerFault());
        a.write(*record);
        CHECK(record->verify().damages.isEmpty());
    }
    CHECK_FALSE(a.opened(folder)->journal().seatBefore()); // it goes on with the seat that it began there
    qputenv("XDG_DATA_HOME", home);
}
