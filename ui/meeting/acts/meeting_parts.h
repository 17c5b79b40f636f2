// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/worked_act.h"
#include "ui/meeting/acts/beside_level.h"
#include "ui/meeting/acts/capture.h"
#include "ui/meeting/acts/case_acts.h"
#include "ui/meeting/acts/danger_act.h"
#include "ui/meeting/acts/family_act.h"
#include "ui/meeting/acts/level_act.h"
#include "ui/meeting/acts/opening.h"
#include "ui/meeting/acts/order_acts.h"
#include "ui/meeting/acts/plan_closing.h"
#include "ui/meeting/acts/questions.h"
#include "ui/meeting/acts/read_back.h"
#include "ui/meeting/acts/reading.h"
#include "ui/meeting/acts/review_act.h"
#include "ui/meeting/acts/room.h"
#include "ui/meeting/acts/safety_act.h"
#include "ui/meeting/acts/signal_act.h"
#include "ui/meeting/acts/standing_lines.h"
#include "ui/meeting/acts/table_acts.h"
#include "ui/meeting/acts/task_act.h"
#include "ui/meeting/decide_panel.h"
#include "ui/meeting/operator_layout.h"
#include "ui/people/person_act.h"

namespace tepu::ui {

/// Where the parts of a meeting screen work.
struct MeetingPlaces {
    OperatorLayout& frame;
    OpeningPage& opening;
    AskLine& ask;
    QWidget& window;
};

/// The parts of a meeting screen. What reads comes first, so that an act finds the screen as the record is.
struct MeetingParts {
    MeetingParts(Session& session, const MeetingId& meeting, const MeetingPlaces& at)
        : table(session, meeting), reading(table, at.frame), capture(table, at.frame.said()), level(table, at.frame.decide(), at.ask),
          beside(table, level, at.ask), tasks(table, at.frame.decide().task(), at.frame.decide().review()),
          readBack(table, at.frame.decide(), at.ask), questions(table, at.frame.foot(), at.ask, at.window), lines(table, at.ask),
          cases(table, at.ask, capture), closing(table, at.ask, cases), people(table, at.ask), danger(table, at.ask), orders(table, at.ask),
          worked(table, at.ask), person(table, at.ask, worked), family(table, at.ask), riskSignals(table, at.ask), safety(table, at.ask), review(table, at.ask), opening(table, people, at.opening), room(table)
    {
    }

    TableNow table;
    Reading reading;
    Capture capture;
    LevelAct level;
    BesideLevel beside;
    TaskAct tasks;
    ReadBack readBack;
    Questions questions;
    StandingLines lines;
    CaseActs cases;
    PlanClosing closing;
    TableActs people;
    DangerAct danger;
    OrderActs orders;
    WorkedAct worked;
    PersonAct person;
    FamilyAct family;
    SignalAct riskSignals;
    SafetyAct safety;
    ReviewAct review;
    Opening opening;
    Room room;
};

} // namespace tepu::ui
