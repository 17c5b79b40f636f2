// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/question_rows.h"

#include "ui/questions/question_told.h"

namespace tepu::ui {

void QuestionRows::show(const QVector<SiteQuestionRow>& rows)
{
    beginResetModel();
    m_lines.clear();
    const auto add = [&](const QString& title, bool (*belongs)(const SiteQuestionRow&)) {
        QVector<QuestionLine> group;
        for (const SiteQuestionRow& row : rows)
            if (belongs(row))
                group.append({{}, row});
        if (!group.isEmpty())
            m_lines += QVector<QuestionLine>{{QStringLiteral("%1 · %2").arg(title).arg(group.size()), {}}} + group;
    };
    add(tr("Of this site"), [](const SiteQuestionRow& row) { return !row.off && row.isOwn(); });
    add(tr("Of the practice rules"), [](const SiteQuestionRow& row) { return !row.off && !row.isOwn(); });
    add(tr("Switched off"), [](const SiteQuestionRow& row) { return row.off; });
    endResetModel();
}

const SiteQuestionRow* QuestionRows::rowAt(const QModelIndex& index) const
{
    return index.isValid() && m_lines[index.row()].row ? &*m_lines[index.row()].row : nullptr;
}

QString QuestionRows::titleAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].title : QString();
}

QModelIndex QuestionRows::placeOf(const QString& question) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (const auto& row = m_lines[i].row; row && row->question == question)
            return index(i);
    return {};
}

QModelIndex QuestionRows::nextFrom(int from) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int i = (std::max(from, 0) + step) % rowCount();
        if (m_lines[i].row)
            return index(i);
    }
    return {};
}

int QuestionRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant QuestionRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const SiteQuestionRow* row = rowAt(index);
    if (!row)
        return titleAt(index);
    return QStringLiteral("%1 %2").arg(row->sentence, plain(questionTold(*row)));
}

Qt::ItemFlags QuestionRows::flags(const QModelIndex& index) const
{
    return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tepu::ui
