// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/found_rows.h"

#include "ui/shell/speech.h"
#include "ui/widgets/key_hint.h"

namespace tepu::ui {

static QString titleWithMore(const QVector<FoundRow>& found, FoundGroup group)
{
    const auto hasMore = [group](const FoundRow& row) { return row.group == group && row.hasMore; };
    const bool isCut = std::any_of(found.cbegin(), found.cend(), hasMore);
    return isCut ? FoundRows::tr("%1 · there are more").arg(groupWords(group)) : groupWords(group);
}

void FoundRows::show(const QVector<FoundRow>& found, const QVector<CommandFound>& commands, QDate today)
{
    beginResetModel();
    m_rows.clear();
    std::optional<FoundGroup> group;
    for (const FoundRow& row : found) {
        if (group != row.group)
            m_rows.append({titleWithMore(found, row.group), {}, {}, {}});
        group = row.group;
        m_rows.append({{}, row, foundShown(row, today), {}});
    }
    if (!commands.isEmpty())
        m_rows.append({tr("What a key does"), {}, {}, {}});
    for (const CommandFound& command : commands)
        m_rows.append({{}, {}, {}, command});
    endResetModel();
}

int FoundRows::countFound() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.found.has_value(); }));
}

QModelIndex FoundRows::first() const
{
    return m_rows.size() > 1 && m_rows[1].found ? index(1) : QModelIndex();
}

QModelIndex FoundRows::next(const QModelIndex& from, int step) const
{
    int row = from.isValid() ? from.row() : -1;
    do
        row += step;
    while (row >= 0 && row < m_rows.size() && isTitle(row));
    return row >= 0 && row < m_rows.size() ? index(row) : from;
}

int FoundRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Row& row = m_rows[index.row()];
    if (row.found)
        return foundSpoken(row.shown);
    return row.command ? row.command->words + QStringLiteral(": ") + row.command->key.toString(QKeySequence::NativeText) : row.title;
}

Qt::ItemFlags FoundRows::flags(const QModelIndex& index) const
{
    return isTitle(index.row()) ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tepu::ui
