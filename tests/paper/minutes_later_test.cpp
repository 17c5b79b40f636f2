// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_addendum.h"
#include "core/commands/meeting/left_by.h"
#include "core/commands/people/note_names.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/said/edit_line.h"
#include "core/commands/said/move_line.h"
#include "core/commands/task/end_task.h"
#include "tests/paper/a_sitting.h"
#include "tests/paper/pdf_text.h"

#include <QRegularExpression>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// Everything that may happen to a family on the days after.
void liveOn(ASitting& at)
{
    at.atTable = false;
    at.clock += std::chrono::hours(24);
    at.done(SayWishes{at.kowhai, at.words("that was said a day later"), {}});
    at.done(AssignLead{at.kowhai, QString("health")});
    ChangeRisk lower;
    lower.plan = at.kowhai;
    lower.to = RiskLevel::Medium;
    lower.because = {RiskReason::GoodEngagementWithWorker, RiskReason::MostRecentEpisodeLessSerious};
    lower.text = at.words("calmer");
    lower.changedBehaviour = at.words("he left the house by himself");
    at.done(lower);
    at.done(at.task("health", "a task of another day"));
}

/// Hex digits after a label, without their gaps.
QString hexAfter(const QString& words, const char* label, qsizetype digits)
{
    const QRegularExpression found(QStringLiteral("%1((?: [0-9a-f]{4}){%2})").arg(QLatin1String(label)).arg(digits / 4));
    return found.match(words).captured(1).remove(u' ');
}

} // namespace

TEST_CASE("minutes printed a day later are those of the meeting", "[paper][minutes][R-M9]")
{
    ASitting at;
    at.hold();
    at.decideAndClose();
    const Instant printed = at.clock;
    const QString then = at.minutes(printed).words();
    liveOn(at);
    CHECK(at.minutes(printed).words() == then);
    at.record.reopen();
    CHECK(at.minutes(printed).words() == then);
}

TEST_CASE("the tables as the meeting left them are those that stood there then", "[paper][minutes][R-M9]")
{
    ASitting at;
    at.hold();
    at.decideAndClose();
    const QString then = at.tables().dump();
    liveOn(at);
    CHECK(at.tables().dump() != then);
    const auto left = LeftBy::of(*at.record, at.meeting);
    REQUIRE(left);
    CHECK(left->tables().dump() == then);
}

TEST_CASE("a line corrected after the meeting is a dated addendum that shows the earlier text", "[paper][minutes][C28][R-M9]")
{
    ASitting at;
    const LineId line = at.said("police", "on Monday");
    at.decideAndClose(RiskLevel::Low);
    at.atTable = false;
    at.clock += std::chrono::hours(26);
    at.done(EditLine{line, at.words("on Tuesday")});
    at.done(AddAddendum{at.meeting, at.words("Nobody from Health was asked."), at.words("Health held nothing.")});
    const QString words = at.minutesWords();
    for (const char* part : {"Addenda", "Fri 11 May 2018", "on Tuesday", "earlier text: “on Monday”", "Nobody from Health was asked.",
                             "earlier text: “Health held nothing.”"}) {
        INFO(part);
        CHECK(words.contains(QString::fromUtf8(part)));
    }
    CHECK(words.indexOf("on Monday") < words.indexOf("Addenda")); // the record of the meeting is as it was
}

TEST_CASE("a line moved to another family after the meeting is not printed with the first", "[paper][minutes][R-M9]")
{
    ASitting at;
    ReferredEpisode other = at.episode("P180510-0009");
    for (ReferredPerson& person : other.people)
        person.familyName = "Hebe";
    other.people.resize(1);
    other.people[0].givenNames = "Rewi";
    other.people[0].dateOfBirth = QDate(1990, 4, 4);
    at.takeIn(other);
    const LineId line = at.said("police", "of the other family");
    at.decideAndClose(RiskLevel::Low);
    at.done(MoveLine{line, at.plan("Hebe")});
    const QString words = at.minutesWords();
    CHECK_FALSE(words.contains("of the other family"));
    CHECK(words.contains("moved to another family since"));
}

TEST_CASE("what was done at a closed meeting is not taken back", "[commands][R-M9]")
{
    ASitting at;
    const auto said = at.done(SayFollowingUp{at.kowhai, at.words("nobody yet")});
    at.decideAndClose(RiskLevel::Low);
    CHECK(at.refused(StrikeOut{said.stamp.command}).rule == "R-M9");
}

TEST_CASE("the head on the minutes is part of the record, and its signature is the seat's", "[paper][minutes][R-M9]")
{
    ASitting at;
    at.hold();
    at.decideAndClose();
    liveOn(at);
    const QString words = pdfWords(pdfOf(at.minutes()));
    const QString head = hexAfter(words, "Head", 64);
    const QString signature = hexAfter(words, "Signature", 128);
    REQUIRE(head.size() == 64);
    REQUIRE(signature.size() == 128);
    Verification verification = at.record->verify();
    checkWitness(at.record->journal(), QString(head).insert(4, u' ').insert(9, u'\n'), verification);
    CHECK(verification.damages.isEmpty());
    const auto key = at.tables().one<QString>("SELECT public_key FROM seat");
    CHECK(isSignedBy(QByteArray::fromBase64(key->toLatin1()), Digest::fromBytes(QByteArray::fromHex(head.toLatin1())),
                     QByteArray::fromHex(signature.toLatin1())));
    checkWitness(at.record->journal(), QString(head).replace(0, 1, head.startsWith(u'0') ? u'1' : u'0'), verification);
    CHECK(verification.damages.size() == 1);
}

TEST_CASE("the head is that of the closing, whenever the minutes are printed", "[paper][minutes][R-M9]")
{
    ASitting at;
    at.hold();
    at.decideAndClose();
    const auto seal = sealOf(*at.record, at.meeting);
    REQUIRE(seal);
    CHECK(seal->head == at.record->journal().head().content.digest.hex());
    CHECK(seal->sequence == static_cast<qint64>(at.record->journal().head().content.sequence));
    CHECK(seal->user == "Coordinator");
    liveOn(at);
    CHECK(sealOf(*at.record, at.meeting)->head == seal->head);
    at.record.reopen();
    CHECK(sealOf(*at.record, at.meeting)->head == seal->head);
    CHECK(at.record->verify().damages.isEmpty());
}
