// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

namespace tepu::ui::samples {

QString name(Kind kind)
{
    return kind == Kind::Ordinary
               ? QStringLiteral("Family Kōwhai")
               : QStringLiteral("Family Te Whātuiāpiti-Ngāhuia Tūhoronuku-Rāwhitiroa and Fotuali‘i-Māhina Tāufa‘āhau");
}

QString hostile()
{
    return QStringLiteral("<b>x</b> &amp; <img src=x> 😀🏠👩‍👧‍👦 \u202Eevil\u202C %1 \t“quoted” {};--");
}

QVector<AlertShown> alerts(Kind kind)
{
    if (kind == Kind::Ordinary)
        return {{Icon::Strangulation, QStringLiteral("Strangulation in this episode"), QStringLiteral("Police 9 May")},
                {Icon::UnsafeToContact,
                 QStringLiteral("Do not contact James: he does not know of her complaint. Ask Refuge first"),
                 QStringLiteral("Women’s Refuge 9 May")},
                {Icon::Order, QStringLiteral("PSO served, ends Sat 12 May 09:10"),
                 QStringLiteral("46 h left · firearms seen at the address 1 May")}};
    const QString longest = QStringLiteral("Do not visit the address alone and do not telephone it before Women’s "
                                           "Refuge has confirmed by text that he is at work, because he "
                                           "answers her telephone, reads what is delivered, has told her sister that "
                                           "he knows which car the worker drives, and has "
                                           "twice followed a worker home to Ōhaupō after dark; Police 111 at once if "
                                           "nobody answers the agreed second text");
    return {
        {Icon::Dog, longest, QStringLiteral("Independent Victim Specialist, confirmed with Police Thu 10 May 08:55")},
        {Icon::Firearm, hostile(), hostile()},
        {Icon::Child, QStringLiteral("Whakawhanaungatangaoterangimāriekitewhānauwhāngaimetētahikupuroaroaroaroa"),
         QStringLiteral("OT")},
        {Icon::Home, longest, longest},
        {Icon::Release, QStringLiteral("Leaves custody today 14:15"), QStringLiteral("Corrections")},
        {Icon::PhoneStale, QStringLiteral("Her number has not been confirmed since 3 March"), QStringLiteral("IVS")}};
}

QVector<AgencyHeard> agencies(Kind kind)
{
    using enum Hearing;
    QVector<AgencyHeard> agencies{
        {QStringLiteral("police"), QStringLiteral("POL"), QStringLiteral("New Zealand Police"), Heard},
        {QStringLiteral("oranga_tamariki"), QStringLiteral("OT"), QStringLiteral("Oranga Tamariki"), Heard},
        {QStringLiteral("health"), QStringLiteral("HLTH"), QStringLiteral("District Health Board"), Heard},
        {QStringLiteral("corrections"), QStringLiteral("COR"), QStringLiteral("Department of Corrections"), Heard},
        {QStringLiteral("education"), QStringLiteral("EDU"), QStringLiteral("Ministry of Education"), NothingHeld},
        {QStringLiteral("womens_refuge"), QStringLiteral("REFUGE"), QStringLiteral("Women’s Refuge"), NotYetHeard},
        {QStringLiteral("acc"), QStringLiteral("ACC"), QStringLiteral("Accident Compensation Corporation"),
         NotYetHeard}};
    if (kind == Kind::Longest)
        for (int i = 0; i < 14; ++i)
            agencies.append({QStringLiteral("k%1").arg(i), i == 3 ? hostile() : QStringLiteral("KAUPAPA %1").arg(i),
                             hostile(), Hearing(i % 3)});
    return agencies;
}

QVector<QuestionShown> questions(Kind kind)
{
    using enum QuestionKind;
    if (kind == Kind::Ordinary)
        return {
            {QStringLiteral("t"), QStringLiteral("Are the tamariki safe tonight, who has seen them?"),
             QStringLiteral("T"), ImmediateSafety},
            {QStringLiteral("b"), QStringLiteral("Bail address near the school"), QStringLiteral("B"), Other},
            {QStringLiteral("k"), QStringLiteral("Who keeps them safe until the ICM?"), QStringLiteral("K"), Other}};
    return {{QStringLiteral("t"),
             QStringLiteral("Are the tamariki and rangatahi of both households safe tonight, who has seen each of them "
                            "with their own eyes, and when was that?"),
             QStringLiteral("T"), ImmediateSafety},
            {QStringLiteral("b"), hostile(), QStringLiteral("B"), Other},
            {QStringLiteral("k"), QStringLiteral("Who keeps them safe until the ICM?"), QStringLiteral("K"), Other}};
}

QVector<Fact> facts(Kind kind)
{
    QVector<Fact> facts{{QStringLiteral("Harm"), {{QStringLiteral("physical · threats · verbal")}}},
                        {QStringLiteral("Police"), {{QStringLiteral("PSO 3 days, statement made, file open")}}},
                        {QStringLiteral("Children present"), {{QStringLiteral("2 · Hana 9, Tama 6 · school Waimiro")}}},
                        {QStringLiteral("Agencies"),
                         {{QStringLiteral("OT open file · ACC claim Mar (wrist) · Health ED 2 May ")},
                          {QStringLiteral("not known to Police"), Voice::Alert}}}};
    if (kind == Kind::Longest)
        facts.append({hostile(), {{narrative() + u' '}, {hostile(), Voice::Caution}}});
    return facts;
}

QVector<EpisodeShown> episodes(int count)
{
    const QVector<QDate> five{{2018, 2, 3}, {2018, 3, 26}, {2018, 4, 19}, {2018, 5, 1}, {2018, 5, 9}};
    QVector<EpisodeShown> episodes;
    for (int i = 0; i < count; ++i) {
        const QDate date = count == 5
                               ? five[i]
                               : QDate(2018, 5, 9).addDays(-((count - 1 - i) * (count - 1 - i) + (count - 1 - i) * 3));
        episodes.append({date, i % 2 ? QStringLiteral("verbal dispute, no offence") : QStringLiteral("physical harm")});
    }
    return episodes;
}

QVector<PersonShown> people(Kind kind)
{
    const Runs children{{QStringLiteral("present · school Waimiro · support offered? "), Voice::Quiet},
                        {QStringLiteral("not yet"), Voice::Caution}};
    if (kind == Kind::Longest)
        return {{name(kind),
                 QStringLiteral("say: teh FAH-too-ee-ah-pee-tee, “Ngā” as in singer"),
                 QStringLiteral("31 · victim"),
                 {{{narrative(), Voice::Quiet}}, {{hostile(), Voice::Caution}}}}};
    return {
        {QStringLiteral("Mere Kōwhai"),
         QStringLiteral("MEH-reh"),
         QStringLiteral("31 · victim"),
         {{{QStringLiteral("safe: text only, weekdays 9–14, code “library”, Police hold it · IVS Women’s Refuge"),
            Voice::Quiet}}}},
        {QStringLiteral("Hana Kōwhai"), {}, QStringLiteral("9"), {children}},
        {QStringLiteral("Tama Kōwhai"), {}, QStringLiteral("6"), {children}},
        {QStringLiteral("James Totara"),
         {},
         QStringLiteral("34 · used violence"),
         {{{QStringLiteral("at his brother’s, 400 m from the school · on bail until 22 May · reversed roles 1 May: "),
            Voice::Quiet},
           {QStringLiteral("who is who?"), Voice::Caution}}}}};
}

QString narrative()
{
    return QStringLiteral("The victim called from a neighbour’s house. She reported that the perpetrator had held her "
                          "by the throat during an argument about the "
                          "children’s school and that she could not breathe. Redness was seen on her neck; she "
                          "declined an ambulance. Two children were in the next "
                          "room and awake. The perpetrator had left in the family car. A Police Safety Order was "
                          "served at 09:10 at his brother’s address.");
}

QVector<LevelOffered> levels()
{
    return {{RiskLevel::Low, QStringLiteral("harm unlikely to reoccur; minimal or no potential for trauma"),
             QStringLiteral("1")},
            {RiskLevel::Medium, QStringLiteral("likely, not imminently; potential for moderate injury or trauma"),
             QStringLiteral("2")},
            {RiskLevel::High,
             QStringLiteral("imminent or highly likely; potential for serious injury, trauma or death"),
             QStringLiteral("3")}};
}

QVector<ReasonOffered> reasons()
{
    return {{QStringLiteral("imminent_risk_of_serious_harm"), QStringLiteral("imminent risk of serious harm")},
            {QStringLiteral("breached_bail_at_victims_address"),
             QStringLiteral("breached bail and went to the victim’s address")},
            {QStringLiteral("serious_nature_of_most_recent_assault"), QStringLiteral("serious assault")},
            {QStringLiteral("circumstances_unchanged"),
             QStringLiteral("circumstances of victim and perpetrator unchanged")},
            {QStringLiteral("rapid_escalation_of_most_recent_episode"), QStringLiteral("rapid escalation")},
            {QStringLiteral("concern_about_mental_health"),
             QStringLiteral("concern about mental health and harm if medication is not taken")},
            {QStringLiteral("concerns_for_children"), QStringLiteral("concerns for children")},
            {QStringLiteral("parent_does_not_understand_risk"),
             QStringLiteral("a parent does not understand the risk they pose")}};
}

} // namespace tepu::ui::samples
