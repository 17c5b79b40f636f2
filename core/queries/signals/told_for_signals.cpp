// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/one_person.h"
#include "core/queries/signals/signal_facts.h"
#include "core/rules/code_words.h"
#include "core/rules/family/held.h"

namespace tepu {
namespace {

struct ToldRow : Testimony {
    SignalId id;
    SignalKind signal = SignalKind::VictimsFear;
    std::optional<PersonId> person = {};
    QString agency;
    QString words;
    Instant at;

    static constexpr auto fields()
    {
        using R = ToldRow;
        return Fields{field("id", &R::id),         field("signal", &R::signal), field("person", &R::person),
                      field("agency", &R::agency), field("words", &R::words),   field("at", &R::at)} +
               Testimony::fields();
    }
};

struct VerdictRow {
    SignalKind signal = SignalKind::VictimsFear;
    QString restsOn;
    SignalVerdict verdict = SignalVerdict::Contested;
    QString because;
    QString by;
    Instant at;

    static constexpr auto fields()
    {
        using R = VerdictRow;
        return Fields{field("signal", &R::signal),   field("rests_on", &R::restsOn), field("verdict", &R::verdict),
                      field("because", &R::because), field("by", &R::by),            field("at", &R::at)};
    }
};

struct AnswerOfPoint {
    QString point;
    PointAnswer answer = PointAnswer::NotKnown;
    QString words;
    QString by;
    Instant at;
    QString command;

    static constexpr auto fields()
    {
        using R = AnswerOfPoint;
        return Fields{field("point", &R::point), field("answer", &R::answer), field("words", &R::words),
                      field("by", &R::by),       field("at", &R::at),         field("command", &R::command)};
    }
};

/// "ACC"; "REFUGE, from the victim"; whose words they are where no agency brought them.
QString whoTold(const ToldRow& row)
{
    const bool isHers = row.source == Source::Victim || row.source == Source::Child;
    if (row.agency.isEmpty())
        return row.source ? codeWords(*row.source) : QStringLiteral("the table");
    return isHers ? QStringLiteral("%1, from the %2").arg(row.agency, codeWords(*row.source)) : row.agency;
}

} // namespace

QVector<KnownForSignals> toldSignals(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people)
{
    QVector<KnownForSignals> known;
    for (const ToldRow& row : tables.ask<ToldRow>(
             QStringLiteral("SELECT t.id, t.signal, %1, coalesce(a.mark, ''), coalesce(t.words, ''), t.at, t.source, t.side, "
                            "t.known_to_perpetrator, t.basis, t.noted_on, t.lapses_on, coalesce(t.victim_only, 0) FROM told_signal t "
                            "LEFT JOIN agency a ON a.code = t.agency WHERE t.plan = ?1 ORDER BY t.at, t.id")
                 .arg(faceOn(QStringLiteral("?1"), QStringLiteral("t.person"))),
             values(plan))) {
        KnownForSignals each{row.signal, row.id.uuid(), row.words, whoTold(row), row.basis.value_or(Basis::Observed), row.notedOn.value_or(dateAt(row.at)),
                             row.lapsesOn, row.person, isHeld(row), true};
        if (const PlanPerson* person = row.person ? personIn(people, *row.person) : nullptr)
            each.words = each.words.isEmpty() ? person->called() : QStringLiteral("%1: %2").arg(person->called(), each.words);
        known.append(each);
    }
    return known;
}

QVector<VerdictForSignals> signalVerdicts(const Tables& tables, const PlanId& plan)
{
    QVector<VerdictForSignals> verdicts;
    for (const VerdictRow& row : tables.ask<VerdictRow>(
             QStringLiteral("SELECT v.signal, v.rests_on, v.verdict, v.because, coalesce(a.mark, ''), v.at FROM signal_verdict v "
                            "LEFT JOIN agency a ON a.code = v.agency WHERE v.plan = ? ORDER BY v.at, v.command"),
             values(plan)))
        verdicts.append({row.signal, Uuid::fromString(row.restsOn).value_or(Uuid()), row.verdict, row.because, row.by, row.at});
    return verdicts;
}

QVector<AnsweredPoint> answeredPoints(const Tables& tables, const PlanId& plan)
{
    QVector<AnsweredPoint> answers;
    for (const AnswerOfPoint& row : tables.ask<AnswerOfPoint>(
             QStringLiteral("SELECT c.point, c.answer, coalesce(c.words, ''), coalesce(a.mark, ''), c.at, c.command FROM checklist_answer c "
                            "LEFT JOIN agency a ON a.code = c.agency WHERE c.plan = ? ORDER BY c.at, c.point"),
             values(plan)))
        answers.append({row.point, row.answer, row.words, row.by, row.at, Uuid::fromString(row.command).value_or(Uuid())});
    return answers;
}

} // namespace tepu
