// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_contact.h"
#include "core/commands/meeting/add_to_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/release/expect_release.h"
#include "core/commands/safety/note_breach.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/safety/say_safety_plan.h"
#include "core/queries/query_book.h"
#include "tests/support/a_family.h"

#include <QRegularExpression>

using namespace tepu;

namespace {

/// Wiremu, sixteen, is the only one who used violence against Pia; his family is at the table, and much is told of him.
class AYoungPersonsFamily : public AFamily {
public:
    AYoungPersonsFamily()
    {
        ReferredEpisode other = episode("P180510-0002");
        other.narrative = "Wiremu pushed Pia.";
        other.people = {other.people[0], other.people[3]};
        other.people[0].givenNames = "Pia";
        other.people[0].familyName = "Rimu";
        other.people[0].dateOfBirth = QDate(1980, 4, 1);
        other.people[0].phone = "021 555 0199";
        other.people[1].givenNames = "Wiremu";
        other.people[1].familyName = "Rimu";
        other.people[1].dateOfBirth = QDate(2001, 8, 11);
        other.people[1].relationship = Relationship::Child;
        takeIn(other);
        rimu = plan("Rimu");
        pia = person("Pia");
        wiremu = person("Wiremu");
        comeToTheTable();
        tellMuch();
    }

    PlanId rimu;
    PersonId pia, wiremu;

private:
    void comeToTheTable()
    {
        const auto first = tables().one<CaseId>("SELECT id FROM agenda_case WHERE plan = ?", values(kowhai));
        done(ParkCase{*first, {}});
        const AddToList add{meeting, rimu, words("happened this morning")};
        done(add);
        done(OpenCase{add.caseId});
    }

    void tellMuch()
    {
        ChangeRisk high;
        high.plan = rimu;
        high.because = {RiskReason::SeriousNatureOfMostRecentAssault};
        high.atRisk = {pia};
        high.fromWhom = {wiremu};
        done(high);
        RegisterOrder order;
        order.plan = rimu;
        order.type = KindOfOrder::ProtectionOrder;
        order.protectedPerson = pia;
        order.respondent = wiremu;
        order.inPlaceFrom = QDate(2018, 5, 10);
        done(order);
        NoteBreach breach;
        breach.order = order.order;
        done(breach);
        NoteCustody custody;
        custody.person = wiremu;
        custody.status = CustodyStatus::RemandedInCustody;
        done(custody);
        ExpectRelease release;
        release.plan = rimu;
        release.person = wiremu;
        release.expectedOn = QDate(2018, 5, 18);
        done(release);
        SaySafetyPlan own;
        own.person = wiremu;
        own.said = words("ring my uncle and walk away");
        done(own);
        AllocateTask see = task("oranga_tamariki", "find out who his worker is");
        see.plan = rimu;
        done(see);
        LogContact tried;
        tried.plan = rimu;
        tried.person = wiremu;
        done(tried);
        ChangeRisk lower = high;
        lower.to = RiskLevel::Medium;
        lower.because = {RiskReason::PerpetratorInPrison, RiskReason::GoodEngagementWithWorker};
        lower.changedBehaviour = words("he rings his uncle");
        lower.changeToldBy = Source::Police;
        lower.reviewOn = QDate(2018, 5, 15);
        done(lower);
    }
};

/// What people read of an answer: codes are not words.
QStringList wordsIn(const QString& answer)
{
    static const QRegularExpression quoted(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList words;
    for (auto found = quoted.globalMatch(answer); found.hasNext();)
        if (const QString text = found.next().captured(1); text.contains(u' '))
            words.append(text);
    return words;
}

} // namespace

TEST_CASE("whatever is asked of a family in which a young person used violence, no sentence calls them what adults are called", "[queries][R-K4]")
{
    const AYoungPersonsFamily family;
    int sentences = 0;
    const auto& book = QueryBook::all().entries();
    for (auto it = book.begin(); it != book.end(); ++it) {
        QMap<QString, QString> given;
        for (const FieldShape& parameter : it->parameters)
            if (parameter.name == u"plan")
                given.insert("plan", family.rimu.toString());
            else if (parameter.name == u"meeting")
                given.insert("meeting", family.meeting.toString());
            else if (parameter.name == u"person")
                given.insert("person", family.wiremu.toString());
        if (!given.contains("plan") && !given.contains("person"))
            continue;
        const auto answer = QueryBook::all().ask(family.tables(), it.key(), given, family.clock);
        if (!answer)
            continue; // it asks for more than a family has
        for (const QString& words : wordsIn(answer->toDiagnosticNotation())) {
            ++sentences;
            INFO(it.key().toStdString() << ": " << words.toStdString());
            CHECK_FALSE(words.contains("perpetrator", Qt::CaseInsensitive));
            CHECK_FALSE(words.contains("person using violence", Qt::CaseInsensitive));
        }
    }
    CHECK(sentences > 100);
}
