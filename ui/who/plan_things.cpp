// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/plan_things.h"

#include "ui/shell/speech.h"

namespace tepu::ui {
namespace {

QString thingsTitle(ThingOfPlan kind)
{
    switch (kind) {
    case ThingOfPlan::Episode: return PlanThings::tr("Episodes");
    case ThingOfPlan::Release: return PlanThings::tr("Prison releases");
    case ThingOfPlan::Person: return PlanThings::tr("People");
    case ThingOfPlan::Task: return PlanThings::tr("Open tasks");
    case ThingOfPlan::Order: return PlanThings::tr("Orders");
    case ThingOfPlan::Line: return PlanThings::tr("Said at the table");
    }
    Q_UNREACHABLE();
}

} // namespace

QString countWords(ThingOfPlan kind, int count)
{
    const bool one = count == 1;
    const auto words = [&](const QString& single, const QString& several) { return QStringLiteral("%1 %2").arg(count).arg(one ? single : several); };
    switch (kind) {
    case ThingOfPlan::Episode: return words(PlanThings::tr("episode"), PlanThings::tr("episodes"));
    case ThingOfPlan::Release: return words(PlanThings::tr("prison release"), PlanThings::tr("prison releases"));
    case ThingOfPlan::Person: return words(PlanThings::tr("person"), PlanThings::tr("people"));
    case ThingOfPlan::Task: return words(PlanThings::tr("task"), PlanThings::tr("tasks"));
    case ThingOfPlan::Order: return words(PlanThings::tr("order"), PlanThings::tr("orders"));
    case ThingOfPlan::Line: return words(PlanThings::tr("line"), PlanThings::tr("lines"));
    }
    Q_UNREACHABLE();
}

void PlanThings::show(const QVector<PlanThing>& things)
{
    beginResetModel();
    m_things = things;
    m_rows.clear();
    QSet<QString> still;
    QHash<ThingOfPlan, int> counts;
    for (const PlanThing& thing : things)
        ++counts[thing.kind];
    for (int i = 0; i < things.size(); ++i) {
        if (i == 0 || things[i - 1].kind != things[i].kind)
            m_rows.append({QStringLiteral("%1 · %2").arg(thingsTitle(things[i].kind)).arg(counts[things[i].kind]), -1});
        m_rows.append({{}, i});
        if (m_marked.contains(things[i].id))
            still.insert(things[i].id);
    }
    m_marked = still;
    endResetModel();
    Q_EMIT marksChanged();
}

void PlanThings::turnMark(const QModelIndex& index)
{
    const PlanThing* thing = thingAt(index);
    if (!thing || !thing->goesAlone)
        return;
    if (!m_marked.remove(thing->id))
        m_marked.insert(thing->id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT marksChanged();
}

void PlanThings::unmarkAll()
{
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT marksChanged();
}

const PlanThing* PlanThings::thingAt(const QModelIndex& index) const
{
    return index.isValid() && m_rows[index.row()].at >= 0 ? &m_things[m_rows[index.row()].at] : nullptr;
}

QString PlanThings::titleAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[index.row()].title : QString();
}

QVector<PlanThing> PlanThings::marked() const
{
    QVector<PlanThing> things;
    std::copy_if(m_things.cbegin(), m_things.cend(), std::back_inserter(things), [this](const PlanThing& thing) { return isMarked(thing); });
    return things;
}

QModelIndex PlanThings::firstThing() const
{
    return rowCount() > 1 ? index(1) : QModelIndex();
}

QModelIndex PlanThings::placeOf(const QString& id) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (const PlanThing* thing = thingAt(index(i)); thing && thing->id == id)
            return index(i);
    return {};
}

int PlanThings::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlanThings::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const PlanThing* thing = thingAt(index);
    if (!thing)
        return titleAt(index);
    QStringList said{thing->words, thing->beside};
    if (isMarked(*thing))
        said.prepend(tr("marked"));
    const QString words = said.join(QStringLiteral(", "));
    return role == Qt::ToolTipRole ? plainToolTip(words) : words;
}

Qt::ItemFlags PlanThings::flags(const QModelIndex& index) const
{
    return thingAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tepu::ui
