// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worked/worked_words.h"

namespace tepu {

const PhraseBook<ServiceCategory>& serviceWords()
{
    using C = ServiceCategory;
    static const PhraseBook<ServiceCategory> book{
        {C::AccSupport, u"acc,acc support"},
        {C::AlcoholAndDrugSupport, u"alcohol,alcohol and drug/drugs,drug,drugs,aod,alcohol and drug support,addiction"},
        {C::BudgetingServices, u"budgeting,budget,budgeting services"},
        {C::CaseWorkerSupport, u"case worker,caseworker,case worker support,social worker"},
        {C::Counselling, u"counselling,counseling,counsellor"},
        {C::HealthSupport, u"health,health support,gp,doctor"},
        {C::HousingSupport, u"housing,housing support"},
        {C::LegalSupport, u"legal,legal support,lawyer"},
        {C::MentalHealthSupport, u"mental health,mental health support,mental"},
        {C::ParentingSupport, u"parenting,parenting support"},
        {C::PregnancySupport, u"pregnancy,pregnancy support,midwife"},
        {C::RelocationAssistance, u"relocation,relocation assistance,relocate"},
        {C::SafeHousing, u"safe house,safe housing,refuge bed"},
        {C::SafetyAlarmsAndLocks, u"alarm,alarms,locks,lock,alarms and locks,alarm and locks,safety alarm/alarms,safety alarms and locks"},
        {C::SafetyAssessmentPlan, u"safety plan,safety assessment,safety assessment plan"},
        {C::SexualAbuseSupport, u"sexual abuse,sexual abuse support,sexual violence"},
        {C::StoppingViolenceOrSafetyProgramme, u"stopping violence,programme,program,stopping violence or safety programme,safety programme,svs"},
        {C::ThirdPartySupervisedAccess, u"supervised access,third party supervised access,access"},
        {C::WorkAndIncomeSupport, u"work and income,winz,benefit,work and income support"}};
    return book;
}

tl::unexpected<Refusal> whichService(const QString& typed)
{
    return refuse(QStringLiteral("%1Which service: acc, alcohol, budgeting, case worker, counselling, health, housing, legal, mental health, parenting, "
                                 "pregnancy, relocation, safe house, alarm, safety plan, sexual abuse, programme, supervised access or benefit?")
                      .arg(typed.isEmpty() ? QString() : QStringLiteral("“%1” is none. ").arg(typed.left(30))),
                  QStringLiteral("R-O1"));
}

} // namespace tepu
