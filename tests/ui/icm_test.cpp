// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/plan/change_risk.h"
#include "tests/ui/a_desk.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tabs_row.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

/// Thursday’s SAM decided the first family and did not reach the second; both are on Friday’s ICM, which is open.
class AtTheIcm {
public:
    AtTheIcm()
    {
        desk.openMeeting();
        const auto families = agenda(session().tables(), desk.meeting);
        ChangeRisk change;
        change.plan = families[0].plan;
        change.to = RiskLevel::High;
        change.text = *Words::of(QStringLiteral("he knows where she is"));
        session().act(change);
        session().act(DecideCase{desk.cases[0]});
        session().act(CloseMeeting{desk.meeting, {}});
        session().settle();
        session().act(MakeList{icm, TableKind::Icm, QDate(2018, 5, 11)});
        session().act(AddToList{icm, families[1].plan, *Words::of(QStringLiteral("asked for by Police")), fresh});
        session().act(OpenMeeting{icm});
        session().settle();
        desk.window->sitAt(icm);
        heard = agenda(session().tables(), icm).first().caseId;
    }

    /// The tab on which a case opens.
    QString opened(const CaseId& family)
    {
        session().act(OpenCase{family});
        session().settle();
        QCoreApplication::processEvents();
        for (const TabsRow* tabs : desk.window->findChildren<TabsRow*>())
            if (tabs->isVisible() && tabs->tabText(0) == u"What happened")
                return tabs->tabText(tabs->currentIndex());
        return {};
    }

    bool says(const char* words)
    {
        for (const Prose* prose : desk.window->findChildren<Prose*>())
            if (prose->isVisible() && plain(prose->runs()).contains(QString::fromUtf8(words)))
                return true;
        return false;
    }

    Session& session() { return *desk.window->session(); }

    ADesk desk;
    MeetingId icm = MeetingId::fresh();
    CaseId heard, fresh = CaseId::fresh();
};

} // namespace

TEST_CASE("at the ICM a family that was heard opens on what was decided, another on what happened", "[ui][icm][R-R6]")
{
    AtTheIcm at;
    CHECK(at.opened(at.heard) == "History");
    CHECK(at.says("he knows where she is"));
    CHECK(at.opened(at.fresh) == "What happened");
}
