// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/separation.h"

#include "core/rules/lines/agency_words.h"

#include <QRegularExpression>

namespace tepu {

/// Whether two people are the two parties of a plan. While it is unclear who is who, each may be either (R-W1).
static bool areOpposed(const Party& a, const Party& b)
{
    return a.person != b.person && (a.standing != b.standing || a.standing == Standing::Unclear);
}

static const Party* opposedAmong(const QVector<PersonId>& people, const Party& to, const TaskSurroundings& around)
{
    for (const PersonId& person : people)
        if (const Party* other = around.party(person); other && areOpposed(*other, to))
            return other;
    return nullptr;
}

/// R-S2 "One support worker (IVS, POS, WSW, NGO)"
static QString foldedWord(const QString& worker)
{
    return worker.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

/// R-S2 "One support worker never holds contact tasks for both parties of a plan; statutory staff (Police, Oranga Tamariki,
/// Corrections) give a reason."
static Result<void> oneWorkerOneParty(const PlannedTask& task, const OpenContact& contact, const Party& mine,
                                      const Party& theirs, const TaskSurroundings& around)
{
    const Agency* agency = around.agency(task.agency);
    const bool bothNamed = !task.worker.isEmpty() && !contact.worker.isEmpty();
    if (!agency || (bothNamed && foldedWord(task.worker) != foldedWord(contact.worker)))
        return {};
    if (givesSupport(*agency))
        return refuse(QStringLiteral("%1 already contacts %2: no support worker works with both %2 and %3. Name a worker for each.")
                          .arg(agency->name, theirs.called, mine.called),
                      QStringLiteral("R-S2"));
    if (task.hasReason)
        return {};
    return refuse(QStringLiteral("%1 already contacts %2: give a reason for contacting %3 too, or name another worker.")
                      .arg(agency->name, theirs.called, mine.called),
                  QStringLiteral("R-S2"));
}

/// R-S2 within one task: it would reach both.
static Result<void> oneTaskOneParty(const PlannedTask& task, const Party& a, const Party& b, const TaskSurroundings& around)
{
    const Agency* agency = around.agency(task.agency);
    if (!agency || (!givesSupport(*agency) && task.hasReason))
        return {};
    const QString what = givesSupport(*agency) ? QStringLiteral("Make a task for each, with a worker for each.")
                                               : QStringLiteral("Give a reason, or make a task for each.");
    return refuse(QStringLiteral("%1 would contact both %2 and %3. %4").arg(agency->name, a.called, b.called, what),
                  QStringLiteral("R-S2"));
}

bool speaksOfBothAtOnce(const QString& words)
{
    static const QRegularExpression atOnce(QStringLiteral("\\b(together|jointly|couples?|mediat\\w*)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    return atOnce.match(words).hasMatch();
}

/// R-S5 "\"seeing both parties together\" cannot be tasked without a reason. (A *joint visit* in 001 is two agencies together,
/// and is welcome.)"
static Result<void> seenSeparately(const PlannedTask& task, bool bothParties)
{
    const bool atOnce = task.together || (bothParties && speaksOfBothAtOnce(task.words));
    if (!atOnce || task.hasReason)
        return {};
    return refuse(QStringLiteral("They are always seen separately when violence is discussed. Give a reason, or make a task for "
                                 "each."),
                  QStringLiteral("R-S5"));
}

static Result<void> apartFromOthers(const PlannedTask& task, const Party& mine, const TaskSurroundings& around)
{
    for (const OpenContact& contact : around.contacts) {
        const Party* theirs = contact.agency == task.agency ? opposedAmong(contact.people, mine, around) : nullptr;
        if (!theirs)
            continue;
        if (const auto fine = oneWorkerOneParty(task, contact, mine, *theirs, around); !fine)
            return fine;
    }
    return {};
}

Result<void> keepsPartiesApart(const PlannedTask& task, const TaskSurroundings& around)
{
    bool bothParties = false;
    for (const PersonId& person : task.people) {
        const Party* mine = around.party(person);
        const Party* other = mine ? opposedAmong(task.people, *mine, around) : nullptr;
        bothParties = bothParties || other;
        if (!mine || !task.isContact())
            continue;
        auto fine = other ? oneTaskOneParty(task, *mine, *other, around) : apartFromOthers(task, *mine, around);
        if (!fine)
            return fine;
    }
    return seenSeparately(task, bothParties);
}

} // namespace tepu
