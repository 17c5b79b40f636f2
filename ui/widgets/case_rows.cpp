// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/case_rows.h"

#include "ui/shell/speech.h"

namespace tepu::ui {

void CaseRows::show(const QVector<CaseSection>& sections)
{
    beginResetModel();
    m_rows.clear();
    for (const CaseSection& section : sections) {
        m_rows.append({section.title, {}});
        for (const CaseShown& shown : section.cases)
            m_rows.append({{}, shown});
    }
    endResetModel();
}

std::optional<CaseShown> CaseRows::caseAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[index.row()].shown : std::nullopt;
}

QString CaseRows::titleAt(const QModelIndex& index) const
{
    return m_rows[index.row()].title;
}

QModelIndex CaseRows::here() const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].shown && m_rows[i].shown->place == CasePlace::Here)
            return index(i);
    return {};
}

int CaseRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CaseRows::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[index.row()];
    if (!row.shown)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.title) : QVariant();
    const CaseShown& shown = *row.shown;
    const QString whole =
        QStringLiteral("%1 %2, %3. %4").arg(shown.position, shown.name, shown.state, riskSpoken(shown.risk));
    switch (role) {
    case Qt::DisplayRole: return shown.name;
    case Qt::AccessibleTextRole: return shown.place == CasePlace::Here ? tr("Now: %1").arg(whole) : whole;
    case Qt::ToolTipRole: return plainToolTip(whole);
    default: return {};
    }
}

Qt::ItemFlags CaseRows::flags(const QModelIndex& index) const
{
    return m_rows[index.row()].shown ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                     : Qt::ItemNeverHasChildren;
}

} // namespace tepu::ui
