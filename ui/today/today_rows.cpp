// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_rows.h"

#include "ui/today/today_words.h"

namespace tepu::ui {

bool TodayRows::put(const TodaySection& section)
{
    if (m_sections.value(section.kind, TodaySection{section.kind}) == section)
        return false;
    beginResetModel();
    m_sections.insert(section.kind, section);
    layOut();
    endResetModel();
    return true;
}

void TodayRows::layOut()
{
    m_shown.clear();
    for (const TodaySection& section : std::as_const(m_sections)) {
        if (section.lines.isEmpty())
            continue;
        m_shown.append({titleOf(section), {}});
        for (const TodayLine& line : section.lines)
            m_shown.append({{}, line});
    }
}

const TodayLine* TodayRows::lineAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_shown.size() && m_shown[index.row()].line ? &*m_shown[index.row()].line : nullptr;
}

QString TodayRows::titleAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_shown.size() ? m_shown[index.row()].title : QString();
}

QModelIndex TodayRows::placeOf(const TodayLine& line) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (m_shown[i].line && m_shown[i].line->isSameAs(line))
            return index(i);
    return {};
}

QModelIndex TodayRows::nextFrom(int from) const
{
    for (int i = std::max(from, 0); i < rowCount(); ++i)
        if (m_shown[i].line)
            return index(i);
    for (int i = std::min(from, rowCount()) - 1; i >= 0; --i)
        if (m_shown[i].line)
            return index(i);
    return {};
}

int TodayRows::count() const
{
    int all = 0;
    for (const TodaySection& section : m_sections)
        all += section.count;
    return all;
}

int TodayRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TodayRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const TodayLine* line = lineAt(index);
    return line ? QStringList{line->mark, line->words, plain(besideOf(*line)), line->when}.join(QStringLiteral(", ")) : titleAt(index);
}

Qt::ItemFlags TodayRows::flags(const QModelIndex& index) const
{
    return lineAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tepu::ui
