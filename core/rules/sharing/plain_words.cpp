// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sharing/plain_words.h"

#include <QSet>
#include <QStringList>

namespace tepu {

static QSet<QString> setOf(const char* words)
{
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(all.begin(), all.end());
}

bool isPlainWord(const QString& word)
{
    // Left out on purpose: she, her, mother, partner, children, school, street, house, clinic, staying, moved, says, knows.
    static const QSet<QString> words = setOf(
        "a about advice after again agree agreed alcohol all alone along also am an and anger answer any anybody appointment asked "
        "appointments arrange as ask asks assess assessment at attend attendance attended attending away back bail be been "
        "before begin begins behaviour between book both breach breached breaches bring brings but by call calls can change "
        "changed changes charge charges check checked close closed come comes complete completed completes concern concerned "
        "condition conditions confirm confirmed confirms contact contacted contacts continue continued coordinator could "
        "counselling counsellor court courts curfew custody date dates day days deadline do does dog dogs done don drug drugs "
        "danger during each earlier early eight either employment end ended ends engage engaged engagement enrol enrolled enrolment every "
        "episode episodes everything facilitator find finish firearm firearms first five follow followed following follows for forward four fortnight "
        "from full further give given gives go goes group groups gun guns had has have he hear heard hearing help helped helps "
        "him himself his hold home hour hours how hui if in induction information initial intake interview into introduce "
        "introduction is it its joint keep keeps key know last lawyer late later leave leaves less let letter licence list "
        "look looked loose make makes manage management manager may medication meet meeting meetings meets mental midday "
        "midnight minutes missed month monthly months more morning motivation motivational move need needs new next night "
        "nights nine no nobody non noon not note now number of off offence offences offer offered offers officer officers often "
        "on once one only open or order orders other others outcome outreach over own parole part phone place plan planning "
        "plans please possible pre prepare prison probation programme programmes progress protection psychologist put rang "
        "read ready reason referral referrals referred refer refers regular release released remand report reported reporting "
        "reports residential response responsibility review reviewed reviews ring rings risk s safe safely safety same see "
        "seen self send sends sent sentence serious service services session sessions set seven shift short should shotgun six so "
        "sobriety social soon speak speaks start started starts step steps still stop stopping stops substance supervision "
        "support supported supports t take takes talk talks task tasks team tell tells ten tells text than that the their them "
        "then there these they this those three through time times to together told towards training transport treatment two "
        "until up urgent urgently use used uses using vehicle via violence violent visit visits wait waits want wants warn "
        "warned warning was way week weekly weeks welfare well went were whanau what when where whether which who why will willing "
        "with within without work worker workers working works would write writes written yes yet you young your youth "
        "afternoon evening daytime today tomorrow tonight before dark weekend");
    return words.contains(word);
}

bool isTimeName(const QString& word)
{
    static const QSet<QString> names = setOf(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february "
        "march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");
    return names.contains(word);
}

bool isAfterNumber(const QString& word)
{
    static const QSet<QString> words = setOf(
        "am pm hour hours day days week weeks month months minutes times calls visits sessions appointments today tomorrow tonight "
        "on at and to or until before then dogs guns officers workers");
    return words.contains(word) || isTimeName(word);
}

} // namespace tepu
