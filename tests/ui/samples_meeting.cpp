// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

namespace tepu::ui::samples {
namespace {

RiskShown decided(RiskLevel level)
{
    return {RiskStanding::Decided, level};
}

CaseShown toCome(int position, const QString& family, const QString& state, const RiskShown& risk = {})
{
    return {CaseId::fresh(), QString::number(position), family, state, risk, CasePlace::ToCome};
}

CaseShown behind(int position, const QString& family, const QString& state, const RiskShown& risk)
{
    return {CaseId::fresh(), QString::number(position), family, state, risk, CasePlace::Behind};
}

} // namespace

QVector<CaseSection> list(Kind kind)
{
    using enum RiskLevel;
    CaseSection carried{QStringLiteral("Carried over"),
                        {behind(1, QStringLiteral("Family Karaka"), QStringLiteral("decided 09:07"), decided(Medium))}};
    CaseSection today{
        QStringLiteral("Today"),
        {behind(10, QStringLiteral("Family Tarata"), QStringLiteral("decided 10:21"), decided(Low)),
         behind(11, QStringLiteral("Family Rātā"), QStringLiteral("parked – OT on the phone"),
                {RiskStanding::Undecided}),
         {CaseId::fresh(),
          QStringLiteral("12"),
          QStringLiteral("Family Kōwhai"),
          QStringLiteral("4 in 12 weeks · strangulation"),
          {RiskStanding::Changing, Medium},
          CasePlace::Here},
         toCome(13, QStringLiteral("Family Hebe"), QStringLiteral("new · PSO")),
         toCome(14, QStringLiteral("Family Nīkau"), QStringLiteral("2 in 12 weeks · child hurt"), decided(Medium)),
         toCome(15, QStringLiteral("Release: T. Weka"), QStringLiteral("remand hearing today 14:15"), decided(High)),
         toCome(16, QStringLiteral("Family Greywacke"), QStringLiteral("new · verbal")),
         toCome(17, QStringLiteral("Family Tūī"), QStringLiteral("review due · alarm fitted"), decided(High)),
         toCome(18, QStringLiteral("Family Mānuka"), QStringLiteral("new · ex-partner")),
         toCome(19, QStringLiteral("Family Kahikatea"), QStringLiteral("3 in 12 months"), decided(Low)),
         toCome(20, QStringLiteral("Family Shingle"), QStringLiteral("new · siblings"))}};
    if (kind == Kind::Longest) {
        today.cases.prepend(toCome(9, name(kind), hostile() + narrative(), decided(High)));
        for (int i = 21; i < 60; ++i)
            today.cases.append(toCome(i, hostile(), name(kind)));
    }
    return {carried, today};
}

QVector<TaskShown> openTasks(Kind kind)
{
    QVector<TaskShown> tasks{{QStringLiteral("IVS"), QStringLiteral("weekly contact"), QStringLiteral("Fri 11 May")},
                             {QStringLiteral("OT"), QStringLiteral("feedback on assessment"),
                              QStringLiteral("2 days over"), Timing::Overdue}};
    if (kind == Kind::Ordinary)
        return tasks;
    const QStringList agencies{QStringLiteral("REFUGE"), QStringLiteral("POL"), QStringLiteral("KAUPAPA"),
                               QStringLiteral("MH")};
    for (int i = 2; i < 92; ++i)
        tasks.append(
            {agencies[i % 4],
             i % 7 ? QStringLiteral("task %1: contact Mere, safety plan, alarm").arg(i) : hostile() + narrative(),
             i % 5 ? QStringLiteral("Fri 10:42") : QStringLiteral("held: unsafe to contact until Refuge says so"),
             i % 5 ? Timing(i % 3) : Timing::Held, Telling(i % 3)});
    return tasks;
}

QVector<TaskShown> decidedTasks()
{
    using enum Telling;
    return {{QStringLiteral("IVS"), QStringLiteral("contact Mere, safety plan, alarm"), QStringLiteral("Fri 10:42"),
             Timing::OnTime, AgreedAloud},
            {QStringLiteral("POL"), QStringLiteral("welfare check, not alone"), QStringLiteral("today 17:00"),
             Timing::Soon, AgreedAloud},
            {QStringLiteral("ACC"), QStringLiteral("injury claims, both"), QStringLiteral("Mon 12:00"), Timing::OnTime,
             NotYetTold}};
}

QVector<SaidShown> said(Kind kind)
{
    const QString refuge = QStringLiteral("Women’s Refuge");
    QVector<SaidShown> lines{
        {LineId::fresh(), QStringLiteral("10:38"), QStringLiteral("POL"), QStringLiteral("New Zealand Police"),
         QStringLiteral("Attended twice this month. He left before we arrived. Statement made and not withdrawn.")},
        {LineId::fresh(), QStringLiteral("10:39"), QStringLiteral("OT"), QStringLiteral("Oranga Tamariki"),
         QStringLiteral("File open since March; social worker on leave until Monday, cover is duty desk.")},
        {LineId::fresh(), QStringLiteral("10:40"), QStringLiteral("HLTH"), QStringLiteral("District Health Board"),
         QStringLiteral("ED 2 May, sore throat and neck, said she fell. Not told to Police.")},
        {LineId::fresh(), QStringLiteral("10:41"), QStringLiteral("COR"), QStringLiteral("Department of Corrections"),
         QStringLiteral("Community work, reports Fridays. Probation can move him to Tuesday."), SaidMark::Edited}};
    if (kind == Kind::Longest) {
        lines.prepend({LineId::fresh(),
                       QStringLiteral("10:21"),
                       QStringLiteral("KAUPAPA"),
                       hostile(),
                       hostile(),
                       {},
                       QStringLiteral("Family Rātā")});
        lines.append({LineId::fresh(), QStringLiteral("10:42"), QStringLiteral("REFUGE"), refuge, narrative(),
                      SaidMark::FromVictimOnly | SaidMark::Edited});
    }
    return lines;
}

QVector<KeyGroup> keys()
{
    const auto key = [](const char* words, const char* keys) {
        return KeyShown{QString::fromUtf8(words), QKeySequence(QString::fromLatin1(keys))};
    };
    return {{QStringLiteral("Case"),
             {key("Decide and go to the next case", "Ctrl+Return"), key("Park this case", "F6"),
              key("Carry over to the next table", "F7"), key("Urgent now: a case that walked in", "Ctrl+U"),
              key("Take up a decided case again", "Ctrl+Shift+T")}},
            {QStringLiteral("Pages"),
             {key("What happened", "1"), key("Who", "2"), key("History", "3"), key("Agencies know", "4"),
              key("Plan and tasks", "5")}},
            {QStringLiteral("Typing"),
             {key("To the line of what is said", "F2"), key("To the task line", "F3"), key("Edit the last line", "Up"),
              key("Take what is offered", "Tab"), key("Stop catching up with the earlier case", "Esc")}},
            {QStringLiteral("Room"),
             {key("Blank the room", "F9"), key("Break: clock stopped, room blank", "F10"),
              key("Somebody arrives or leaves", "Ctrl+P"), key("Lock", "Ctrl+L")}},
            {QStringLiteral("Help"), {key("Significant danger: whom to tell now", "Ctrl+1"), key("All keys", "?")}}};
}

TopShown top(Kind kind)
{
    const bool longest = kind == Kind::Longest;
    return {QStringLiteral("SAM"),
            longest ? QStringLiteral("South Canterbury") : QStringLiteral("Waikato"),
            longest ? QDate(2018, 9, 26) : QDate(2018, 5, 10),
            QStringLiteral("12"),
            {12, 31},
            QStringLiteral("4:12"),
            QStringLiteral("14:05"),
            longest ? QStringLiteral("blank, back at 10:30") : QStringLiteral("case, no addresses"),
            {longest ? Saving::NotSaved : Saving::Saved, QStringLiteral("10:42:07")}};
}

CaseHeadShown head(Kind kind)
{
    return {name(kind),
            kind == Kind::Ordinary ? QStringLiteral("Hamilton East · plan W18-0412 · day 58 · lead Women’s Refuge")
                                   : hostile(),
            {kind == Kind::Ordinary ? RiskStanding::Decided : RiskStanding::Changing, RiskLevel::Medium}};
}

} // namespace tepu::ui::samples
