// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/fate_line.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

QString fateSaid(const char* words)
{
    return QCoreApplication::translate("FateLine", words);
}

std::optional<TaskFate> fateNamed(const QString& word)
{
    for (const auto& each : Vocabulary<TaskFate>::words) {
        const QString whole = code(each.value);
        if (word == whole || word == whole.left(1))
            return each.value;
    }
    return std::nullopt;
}

bool isEndOfNumber(const QString& typed, const QString& number)
{
    return typed.size() > 1 && number.endsWith(typed, Qt::CaseInsensitive);
}

const LinkedPlan* planNumbered(const QString& typed, const QVector<LinkedPlan>& linked)
{
    for (const LinkedPlan& plan : linked)
        if (isEndOfNumber(typed, plan.number))
            return &plan;
    return nullptr;
}

QString linkedFamily(const LinkedPlan& plan)
{
    return fateSaid(QT_TRANSLATE_NOOP("FateLine", "Family %1 · %2")).arg(plan.familyName, plan.number);
}

QString linkedFamilies(const QVector<LinkedPlan>& linked)
{
    QStringList names;
    for (const LinkedPlan& plan : linked)
        names.append(linkedFamily(plan));
    return names.join(QStringLiteral("; "));
}

Runs movedUnderstood(const FateLine& line, const QVector<LinkedPlan>& linked)
{
    if (linked.isEmpty())
        return {{fateSaid(QT_TRANSLATE_NOOP("FateLine", "Nobody of this family is on another open plan: the task is done or withdrawn.")), Voice::Alert}};
    if (!line.to)
        return {{fateSaid(QT_TRANSLATE_NOOP("FateLine", "Into which plan? Type the end of its number: ")), Voice::Caution}, {linkedFamilies(linked)}};
    return {{fateSaid(QT_TRANSLATE_NOOP("FateLine", "goes on with %1")).arg(linkedFamily(*line.to)), Voice::Accent}};
}

Runs fateInWords(const FateLine& line, const QVector<LinkedPlan>& linked)
{
    switch (*line.fate) {
    case TaskFate::Done: return {{fateSaid(QT_TRANSLATE_NOOP("FateLine", "done")), Voice::Accent}};
    case TaskFate::Moved: return movedUnderstood(line, linked);
    case TaskFate::Withdrawn: return {{fateSaid(QT_TRANSLATE_NOOP("FateLine", "withdrawn")), Voice::Accent}};
    }
    Q_UNREACHABLE();
}

} // namespace

FateLine readFate(const QString& text, const QVector<LinkedPlan>& linked)
{
    QString rest = text.simplified();
    FateLine line;
    line.fate = fateNamed(rest.section(u' ', 0, 0).toLower());
    if (!line.fate)
        return line;
    rest = rest.section(u' ', 1);
    if (line.fate == TaskFate::Moved) {
        const LinkedPlan* named = planNumbered(rest.section(u' ', 0, 0), linked);
        if (named)
            rest = rest.section(u' ', 1);
        if (named || linked.size() == 1)
            line.to = named ? *named : linked.constFirst();
    }
    line.words = Words::of(rest);
    return line;
}

Runs fateUnderstood(const FateLine& line, const QVector<LinkedPlan>& linked)
{
    if (!line.fate) {
        const QString twoWays = fateSaid(QT_TRANSLATE_NOOP("FateLine", "d: done. w: withdrawn, and why."));
        const QString moved = linked.isEmpty() ? QString() : fateSaid(QT_TRANSLATE_NOOP("FateLine", " m: moved into another plan, and why."));
        return {{twoWays + moved, Voice::Quiet}};
    }
    Runs runs = fateInWords(line, linked);
    const bool asksWhy = !line.words && line.fate != TaskFate::Done && (line.fate != TaskFate::Moved || line.to);
    if (asksWhy)
        runs.append({fateSaid(QT_TRANSLATE_NOOP("FateLine", " – now why")), Voice::Caution});
    return runs;
}

QStringList fateBeginnings(const QVector<LinkedPlan>& linked)
{
    QStringList beginnings{QStringLiteral("done "), QStringLiteral("withdrawn ")};
    for (const LinkedPlan& plan : linked)
        beginnings.append(QStringLiteral("moved %1 ").arg(plan.number));
    return beginnings;
}

QString fatesInWords(const QVector<FateLine>& lines)
{
    const auto count = [&](TaskFate fate) {
        return int(std::count_if(lines.cbegin(), lines.cend(), [fate](const FateLine& line) { return line.fate == fate; }));
    };
    QStringList parts;
    if (const int done = count(TaskFate::Done))
        parts.append(QString::number(done) + fateSaid(QT_TRANSLATE_NOOP("FateLine", " done")));
    if (const int moved = count(TaskFate::Moved))
        parts.append(QString::number(moved) + fateSaid(QT_TRANSLATE_NOOP("FateLine", " moved")));
    if (const int withdrawn = count(TaskFate::Withdrawn))
        parts.append(QString::number(withdrawn) + fateSaid(QT_TRANSLATE_NOOP("FateLine", " withdrawn")));
    return parts.isEmpty() ? fateSaid(QT_TRANSLATE_NOOP("FateLine", "no open task")) : parts.join(QStringLiteral(" · "));
}

} // namespace tepu::ui
