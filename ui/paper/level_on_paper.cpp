// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/level_on_paper.h"

#include "core/queries/who/role_words.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct LevelPaper {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

QString namesOfPeople(const QVector<PersonId>& people, const MinutedCase& of)
{
    QStringList names;
    for (const PersonId& person : people)
        if (const QString name = of.nameOf(person); !name.isEmpty())
            names.append(name);
    return listed(names);
}

InkedLine riskLine(const RiskDecisionRow& row, const MinutedCase& of)
{
    const QString atRisk = namesOfPeople(row.atRisk, of), from = namesOfPeople(row.fromWhom, of);
    if (atRisk.isEmpty())
        return from.isEmpty() ? InkedLine() : quiet(LevelPaper::tr("Risk from: ")) + ink(from);
    InkedLine line = quiet(LevelPaper::tr("At risk: ")) + ink(atRisk);
    return from.isEmpty() ? line : line + quiet(LevelPaper::tr(" from ")) + ink(from);
}

/// R-K4: where everybody who used violence is young, the reasons speak of them so.
SiteSettings wordsOf(const MinutedCase& of, SiteSettings words)
{
    const auto isYoung = [&](const MinutedPerson& person) { return !person.usedViolence || person.word == words.wordYoungPerpetrator; };
    const bool anybody = std::any_of(of.people.cbegin(), of.people.cend(), [](const MinutedPerson& person) { return person.usedViolence; });
    if (anybody && std::all_of(of.people.cbegin(), of.people.cend(), isYoung))
        words.wordPerpetrator = words.wordYoungPerpetrator;
    return words;
}

InkedLine becauseLine(const RiskDecisionRow& row, const SiteSettings& words)
{
    InkedLine line;
    for (const RiskReason reason : row.because)
        join(line, ink(reasonWords(reason, words)));
    join(line, ink(quoted(row.words)));
    return line.isEmpty() ? line : quiet(LevelPaper::tr("Because: ")) + line;
}

InkedLine labelledWords(const QString& label, const QString& words)
{
    return words.isEmpty() ? InkedLine() : quiet(label) + ink(words);
}

InkedLine markLine(const RiskDecisionRow& row, QDate day)
{
    InkedLine line = levelChange(row.from, row.to) + quiet(u' ' + momentOnPaper(row.at, day));
    if (row.from == row.to)
        line += quiet(LevelPaper::tr(", unchanged"));
    if (row.proposedBy && !row.proposedBy->isEmpty())
        line += quiet(LevelPaper::tr(", proposed by ")) + ink(*row.proposedBy);
    return line;
}

} // namespace

QVector<InkedLine> levelLines(const MinutedCase& of, const SiteSettings& words, QDate day)
{
    QVector<InkedLine> lines;
    for (const RiskDecisionRow& row : of.levels) {
        lines += {markLine(row, day), riskLine(row, of), becauseLine(row, wordsOf(of, words)),
                  labelledWords(LevelPaper::tr("Changed in the behaviour: "), row.changedBehaviour),
                  labelledWords(LevelPaper::tr("Present: "), dotted(QStringList(row.present)))};
        if (!row.dissent.isEmpty())
            lines.append(caution(LevelPaper::tr("Dissent: %1").arg(row.dissent)));
    }
    return lines;
}

} // namespace tepu::ui
