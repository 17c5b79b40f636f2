// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/fact_judging.h"

#include "core/commands/intake/take_in.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/strike_out.h"

#include <algorithm>

namespace tepu::open_data {

static QByteArray keyOfFact(const Statement& fact)
{
    return fact.stamp.command.uuid().bytes() + QByteArray::number(fact.index);
}

static QString refOf(const Statement& fact)
{
    return QStringLiteral("%1 %2").arg(fact.stamp.command.toString()).arg(fact.index);
}

static QVector<QString> namesThatDiffer(const QCborMap& told, const QCborMap& held)
{
    QVector<QString> names;
    for (auto it = told.begin(); it != told.end(); ++it)
        if (held.value(it.key()) != it.value())
            names.append(it.key().toString());
    for (auto it = held.begin(); it != held.end(); ++it)
        if (!told.contains(it.key()))
            names.append(it.key().toString());
    return names;
}

static QVector<QString> differences(const Statement& told, const Statement& held)
{
    QVector<QString> names = namesThatDiffer(told.ordinary, held.ordinary) + namesThatDiffer(told.safety, held.safety);
    if (told.kind != held.kind)
        names.append(QStringLiteral("kind"));
    return names + namesThatDiffer(encode(told.stamp).toMap(), encode(held.stamp).toMap());
}

FactJudging::FactJudging(const QVector<Statement>& held, const Tables& tables)
    : m_tables(tables), m_record(subjectOf(TakeIn(), tables).record)
{
    for (const Statement& fact : held)
        m_held.insert(keyOfFact(fact), fact);
}

/// A fact that takes something back speaks of this folder alone: nothing of the record's own is undone from outside.
QString FactJudging::objectionTo(const Statement& fact) const
{
    if (const auto may = mayBeTold(fact, m_record); !may)
        return may.error().sentence;
    if (fact.kind != QLatin1String(CommandStruckOut::kind))
        return {};
    const auto strike = Facts::readFact<CommandStruckOut>(fact);
    return strike && m_commands.contains(strike->command) ? QString()
                                                          : QStringLiteral("it takes back what this folder does not tell");
}

FactJudging::Judged FactJudging::judged(const ToldFact& told)
{
    Judged result{told, false, {}, objectionTo(told.fact)};
    const QByteArray place = keyOfFact(told.fact);
    if (result.objection.isEmpty() && m_seen.contains(place))
        result.objection = QStringLiteral("another row has the same fact_command and fact_index");
    m_seen.insert(place);
    const auto held = m_held.constFind(place);
    if (result.objection.isEmpty() && held != m_held.constEnd()) {
        result.isKnown = true;
        result.differing = differences(told.fact, *held);
    }
    return result;
}

void FactJudging::leaveOut(const QSet<Scope>& scopes)
{
    for (Judged& each : m_judged)
        if (!each.isKnown && each.objection.isEmpty() && scopes.contains(each.told.fact.scope))
            each.objection = QStringLiteral("its plan has a number that belongs to another plan of this record");
}

static bool startsWithTakenNumber(const Statement& fact, const Tables& tables)
{
    if (fact.kind != QLatin1String(PlanStarted::kind))
        return false;
    const auto started = Facts::readFact<PlanStarted>(fact);
    return started && subjectOf(StartPlan{PlanId(), started->number, {}, {}}, tables).numberIsTaken;
}

void FactJudging::judge(QVector<ToldFact> facts)
{
    std::stable_sort(facts.begin(), facts.end(), [](const ToldFact& a, const ToldFact& b) { return a.order < b.order; });
    for (const ToldFact& told : facts)
        m_commands.insert(told.fact.stamp.command);
    QSet<Scope> numberIsTaken;
    for (const ToldFact& told : facts) {
        m_judged.append(judged(told));
        if (!m_judged.last().isKnown && startsWithTakenNumber(told.fact, m_tables))
            numberIsTaken.insert(told.fact.scope);
    }
    leaveOut(numberIsTaken);
    for (const Judged& each : m_judged)
        if (!each.isKnown && each.objection.isEmpty())
            m_fresh.append(each.told.fact);
}

void FactJudging::report(ReportedFile& file) const
{
    const QString name = file.file.section(u'/', -1);
    for (const Judged& each : m_judged) {
        if (each.told.file != name)
            continue;
        if (!each.objection.isEmpty()) {
            file.rejected.append({each.told.line, {}, {}, each.objection, refOf(each.told.fact)});
            ++file.records.rejected;
        } else if (!each.differing.isEmpty()) {
            file.differing.append({refOf(each.told.fact), each.differing});
            ++file.records.differing;
        } else {
            ++(each.isKnown ? file.records.unchanged : file.records.fresh);
        }
    }
}

} // namespace tepu::open_data
