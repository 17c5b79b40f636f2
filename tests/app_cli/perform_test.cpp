// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "tests/app_cli/run_tepu.h"
#include "tests/support/test.h"

#include <stdexcept>

using namespace tepu;
using namespace tepu::cli;

namespace {

/// A device that takes nothing, as a full disk does.
class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override
    {
        setErrorString(QStringLiteral("no space left"));
        return -1;
    }
};

const QVector<Subcommand> known{
    {"refuses", "", "", "", {}, {}, [](const Invocation& invocation) {
         invocation.console.say(QStringLiteral("No: \x1b[2J a rule\nforbids it."));
         return ExitStatus::Refused;
     }},
    {"fails", "", "", "", {}, {}, [](const Invocation&) -> ExitStatus { throw std::runtime_error("the disk is on fire"); }},
    {"time", "", "", "", {}, {}, [](const Invocation& invocation) {
         invocation.console.write(isoUtc(invocation.clock.now()).toUtf8());
         return invocation.clock.isSystem() ? ExitStatus::Done : ExitStatus::DoneInPart;
     }},
};

} // namespace

TEST_CASE("the status of a run is the status of the program", "[cli]")
{
    const Ran ran = runTepu({"refuses"}, {}, known);
    CHECK(ran.status == 1);
    CHECK(ran.out.isEmpty());
}

TEST_CASE("whatever is hidden in a message is made visible and cannot move the cursor", "[cli]")
{
    CHECK(runTepu({"refuses"}, {}, known).err == "No: ␛[2J a rule␊forbids it.\n");
    CHECK(runTepu({"\x1b]0;title\a"}, {}, known).err.contains("“␛]0;title␇”"));
}

TEST_CASE("what cannot be understood is status 2 and a sentence on standard error", "[cli]")
{
    const Ran ran = runTepu({"fials"}, {}, known);
    CHECK(ran.status == 2);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err == "tepu: There is no subcommand “fials”; the nearest is “fails”. “tepu help” lists them.\n");
}

TEST_CASE("a fault is status 5 and says what it was", "[cli]")
{
    const Ran ran = runTepu({"fails"}, {}, known);
    CHECK(ran.status == 5);
    CHECK(ran.err == "tepu: The program could not go on: the disk is on fire\n");
}

TEST_CASE("output that cannot be written is a fault, not a success", "[cli][faults]")
{
    QBuffer in;
    QByteArray said;
    QBuffer err(&said);
    in.open(QIODevice::ReadOnly);
    err.open(QIODevice::WriteOnly);
    FullDevice full;
    Console console(in, full, err);
    CHECK(perform(readCommandLine({"help"}, subcommands()), console) == ExitStatus::Fault);
    CHECK(said.contains("no space left"));
}

TEST_CASE("the clock of a run is the machine's, or starts where it was told and runs on", "[cli][time]")
{
    CHECK(runTepu({"time"}, {}, known).status == 0);
    const Ran ran = runTepu({"time", "--clock", "2018-05-10T08:30:00+12:00"}, {}, known);
    CHECK(ran.status == 3);
    CHECK(ran.out.startsWith("2018-05-09T20:30:0"));
}
