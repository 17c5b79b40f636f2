// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_urgent_case.h"
#include "core/commands/people/note_names.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/strike_out.h"
#include "tests/support/a_family.h"
#include "tests/support/breaking_disk.h"

#include <QDir>

using namespace tepu;

namespace {

const auto capture = QStringLiteral("capture");

/// Performs a command while the disk breaks at its n-th write, for every n at which it can, and then once more on a whole disk.
template <class C>
void breakAtEveryWrite(BreakingDisk& disk, AFamily& family, BreakingDisk::How how, const std::function<C()>& command)
{
    int broken = 0;
    for (int n = 1; n < 200; ++n) {
        const C each = command();
        const QString before = family.tables().dump();
        const SeatHead head = family.record->journal().head();
        disk.breakAt(n, how);
        const auto answer = family.record->perform(each, family.record.at("12:00", family.meeting));
        const bool hasBroken = disk.hasBroken();
        disk.mend();
        if (answer) {
            CHECK_FALSE(hasBroken);
            CHECK(broken > 0);
            return;
        }
        ++broken;
        INFO("write " << n);
        CHECK(answer.error().sentence.startsWith("Nothing of this is in the record yet: the disk "));
        CHECK(family.tables().dump() == before);
        CHECK(family.record->journal().head() == head);
        REQUIRE(family.record->perform(each, family.record.at("12:01", family.meeting)));
    }
    FAIL("the command never got through");
}

template <class C>
void breakBothWays(const std::function<C(AFamily&)>& command)
{
    BreakingDisk disk;
    AFamily family;
    for (const auto how : {BreakingDisk::How::Full, BreakingDisk::How::Failing})
        breakAtEveryWrite<C>(disk, family, how, [&] { return command(family); });
    const QString live = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == live);
    CHECK(family.record->verify().damages.isEmpty());
}

CaptureLine aLine(const AFamily& family)
{
    CaptureLine line;
    line.plan = family.kowhai;
    line.agency = QStringLiteral("police");
    line.words = AFamily::words("she is with her sister");
    return line;
}

} // namespace

TEST_CASE("whichever write of a captured line fails, the line is not half there, and the next try takes it", "[faults][disk]")
{
    breakBothWays<CaptureLine>([](AFamily& family) { return aLine(family); });
}

TEST_CASE("whichever write of a new family fails, neither its plan nor its keys are half there", "[faults][disk][keys]")
{
    breakBothWays<AddUrgentCase>([](AFamily& family) {
        return AddUrgentCase{family.meeting, QStringLiteral("Walker"), Location::WaikatoCity, PlanId::fresh(), CaseId::fresh()};
    });
}

TEST_CASE("whichever write of an undo fails, what was to be undone stands until it is", "[faults][disk][undo]")
{
    breakBothWays<StrikeOut>([](AFamily& family) {
        return StrikeOut{family.done(NotePreferredName{family.mere, QStringLiteral("Mere-Ana")}).stamp.command};
    });
}

TEST_CASE("a full disk is called a full disk, and what to do about it", "[faults][disk]")
{
    BreakingDisk disk;
    AFamily family;
    disk.breakAt(1, BreakingDisk::How::Full);
    CHECK(family.refused(aLine(family)).sentence
          == "Nothing of this is in the record yet: the disk is full. Make room on it, then do this again.");
    disk.breakAt(1, BreakingDisk::How::Failing);
    CHECK(family.refused(aLine(family)).sentence.contains("the disk failed"));
}

TEST_CASE("words that were being typed outlive a line that could not be written", "[faults][disk][drafts]")
{
    BreakingDisk disk;
    AFamily family;
    family.record->saveDraft(capture, "she is with her sister");
    REQUIRE(family.record->draft(capture) == "she is with her sister");
    for (int n = 1; n <= 3; ++n) {
        disk.breakAt(n);
        CHECK_FALSE(family.record->perform(aLine(family), family.record.at("12:00", family.meeting), {capture}));
        disk.mend();
        CHECK(family.record->draft(capture) == "she is with her sister");
    }
    disk.breakAt(1);
    CHECK_FALSE(family.record->perform(aLine(family), family.record.at("12:00", family.meeting), {capture}));
    disk.mend();
    family.record.reopen(); // the program ends and starts anew
    CHECK(family.record->draft(capture) == "she is with her sister");
    REQUIRE(family.record->perform(aLine(family), family.record.at("12:00", family.meeting), {capture}));
    CHECK(family.record->draft(capture).isEmpty());
}

TEST_CASE("a draft that cannot be written is told at once, and written when it can be", "[faults][disk][drafts]")
{
    BreakingDisk disk;
    AFamily family;
    disk.breakAt(1);
    family.record->saveDraft(capture, "she is");
    family.record->draft(capture);
    CHECK(family.record->draftFault().contains("the disk is full"));
    disk.mend();
    family.record->saveDraft(capture, "she is with");
    CHECK(family.record->draft(capture) == "she is with");
    CHECK(family.record->draftFault().isEmpty());
}

TEST_CASE("submitted acts are each told their own outcome where the disk fails between them", "[faults][disk]")
{
    BreakingDisk disk;
    AFamily family;
    std::vector<bool> done;
    const auto submit = [&] {
        family.record->submit(aLine(family), family.record.at("12:00", family.meeting), {},
                              [&](const Result<Receipt>& answer) { done.push_back(answer.has_value()); });
        family.record->settleAll();
    };
    submit();
    disk.breakAt(1);
    submit();
    disk.mend();
    submit();
    CHECK(done == std::vector<bool>{true, false, true});
    const QString live = family.tables().dump();
    CHECK(family.record->rebuild());
    CHECK(family.tables().dump() == live);
}

TEST_CASE("a record cannot be half begun: whichever write fails, there is none, or a whole one", "[faults][disk]")
{
    BreakingDisk disk;
    const QTemporaryDir folder;
    bool begun = false;
    for (int n = 1; n < 400 && !begun; n += 3) {
        const QString path = folder.filePath(QStringLiteral("%1.tepu").arg(n));
        disk.breakAt(n);
        const auto founded = Record::found({path, ARecord::passphrase, QStringLiteral("Coordinator"), true}, Site::Waikato,
                                           AFamily::at("2018-05-10T08:00:00+12:00"));
        begun = founded.has_value();
        disk.mend();
        if (begun)
            break;
        const QString& why = founded.error().sentence;
        CHECK((why.contains("disk is full") || why.contains("cannot be opened for writing")));
        CHECK_FALSE(Record::open({path, ARecord::passphrase, {}}));
    }
    CHECK(begun);
}
