// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/case_words.h"

#include "core/rules/wait_words.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

RiskShown riskOf(const tepu::CaseHead& head, Before before)
{
    const bool changing = before == Before::Table && !head.decidedHere;
    if (!head.level)
        return {changing ? RiskStanding::Undecided : RiskStanding::NotLookedAt, {}};
    return {changing ? RiskStanding::Changing : RiskStanding::Decided, head.level};
}

QString asideOf(const tepu::CaseHead& head)
{
    const QString place = head.suburb && !head.suburb->isEmpty() ? *head.suburb : shown(head.location);
    const QString closed = head.closedAt ? Words::tr("closed %1").arg(dayInWords(dateAt(*head.closedAt))) : QString();
    return joined({place, Words::tr("plan %1").arg(head.number), Words::tr("day %1").arg(head.day),
                   head.leadName ? Words::tr("lead %1").arg(*head.leadName) : Words::tr("no lead yet"),
                   head.underIcm ? Words::tr("under ICM") : QString(), closed,
                   head.noTasking ? Words::tr("no further tasking: %1").arg(*head.noTasking) : QString(),
                   head.joinedInto ? Words::tr("goes on as plan %1").arg(*head.joinedInto) : QString()});
}

Icon signOf(Danger danger)
{
    switch (danger) {
    case Danger::Strangulation: return Icon::Strangulation;
    case Danger::Firearms: return Icon::Firearm;
    case Danger::UnsafeToContact: return Icon::UnsafeToContact;
    case Danger::AddressNear: return Icon::Home;
    case Danger::SafetyOrder:
    case Danger::OrderEnding:
    case Danger::OrderNotServed:
    case Danger::OrderInForce:
    case Danger::OrderBreached:
    case Danger::BailBreached: return Icon::Order;
    case Danger::Weapon: return Icon::Injury;
    case Danger::Pregnant: return Icon::Person;
    case Danger::ChildrenAndHarm: return Icon::Child;
    case Danger::Release: return Icon::Release;
    case Danger::DangerToWorkers: return Icon::NotAlone;
    case Danger::Held: return Icon::Held;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseHeadShown headShown(const tepu::CaseHead& head, Before before)
{
    return {Words::tr("Family %1").arg(head.familyName), asideOf(head), riskOf(head, before)};
}

/// R-R7 "shown with their source … the words of the signal, in order of danger".
QVector<AlertShown> alertsShown(const QVector<Alert>& alerts)
{
    QVector<AlertShown> shownAlerts;
    for (const Alert& alert : alerts) {
        const QString source = QStringLiteral("%1 %2").arg(alert.source, alert.on ? dayInWords(*alert.on) : QString()).trimmed();
        shownAlerts.append({signOf(alert.kind), alert.words, joined({alert.more, source})});
    }
    return shownAlerts;
}

/// R-M6 "A missing core agency is shown".
QVector<AgencyHeard> agenciesShown(const QVector<HeardRow>& agencies)
{
    QVector<AgencyHeard> shownAgencies;
    for (const HeardRow& agency : agencies) {
        const QString name = agency.present ? agency.name : Words::tr("%1: nobody is here").arg(agency.name);
        shownAgencies.append({agency.agency, agency.mark, name, agency.hearing});
    }
    return shownAgencies;
}

} // namespace tepu::ui
